"""In which letters is a request written? In UTF-8: every page of ours is, and so is what it sends back."""

import re

CHARSET = re.compile(r";\s*charset\s*=[^;]*", re.IGNORECASE)


def speaking_utf8(application):
    """Drops what a request says of its charset.

    Django would take any codec of Python's by its name, before a page or a log line could deal with it: some refuse to
    decode at all, others make half signs of harmless letters.
    """

    def answer(environ, start_response):
        if "charset" in environ.get("CONTENT_TYPE", "").lower():
            environ["CONTENT_TYPE"] = CHARSET.sub("", environ["CONTENT_TYPE"])
        return application(environ, start_response)

    return answer
