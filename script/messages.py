"""Gather every sentence of the program into the Vietnamese catalogue, and compile it. Pure Python: needs no gettext.

script/messages          update coop/locale/vi from the sources and compile it
script/messages --check  only say what is missing, fuzzy or stale; exit 1 if anything is
"""

import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("accounts", "coop", "reports")
FOLDER = ROOT / "coop" / "locale" / "vi" / "LC_MESSAGES"
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
DOMAINS = {"django": (".py", ".html", ".txt"), "djangojs": (".js",)}


def sources(endings):
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*")):
            if path.suffix in endings and path.is_file() and "migrations" not in path.parts:
                yield path


def sentences(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix in (".html", ".txt"):
        # The template's indentation means nothing to Python, and would only confuse its tokenizer.
        text = "\n".join(line.lstrip() for line in templatize(text, origin=str(path)).splitlines())
    method = "javascript" if path.suffix == ".js" else "python"
    yield from extract(method, BytesIO(text.encode()), keywords=KEYWORDS, options={"encoding": "utf-8"})


def template(endings):
    catalogue = Catalog(charset="utf-8")
    for path in sources(endings):
        for _line, message, _comments, context in sentences(path):
            # No line numbers: a catalogue that changes with every edit hides what changed in it.
            catalogue.add(message, locations=[(str(path.relative_to(ROOT)), None)], context=context)
    return catalogue


def catalogue_of(domain):
    path = FOLDER / f"{domain}.po"
    if not path.exists():
        return Catalog(locale="vi", charset="utf-8")
    with path.open("rb") as file:
        return read_po(file, locale="vi")


def merged(domain, endings):
    catalogue = catalogue_of(domain)
    catalogue.update(template(endings), no_fuzzy_matching=True, update_creation_date=False)
    catalogue.obsolete.clear()
    return catalogue


def as_po(catalogue):
    buffer = BytesIO()
    catalogue.fuzzy = False
    catalogue.header_comment = (
        "# Coop in Vietnamese. Written by script/messages from the sources; the sentences by hand."
    )
    catalogue.project, catalogue.version, catalogue.msgid_bugs_address = "Coop", "1", "-"
    catalogue.language_team = "vi"
    write_po(buffer, catalogue, width=110, sort_output=True, omit_header=False)
    lines = buffer.getvalue().decode().splitlines(keepends=True)
    # Dates and tool names of the header would differ at every run.
    noise = ('"POT-Creation-Date', '"PO-Revision-Date', '"Generated-By', '"Last-Translator', "# Vietnamese", "# FIRST")
    return "".join(line for line in lines if not line.startswith(noise))


def as_mo(catalogue):
    buffer = BytesIO()
    # Compiled a minute later it must be the same file.
    catalogue.creation_date = catalogue.revision_date = LONG_AGO
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def untranslated(catalogue):
    return [message.id for message in catalogue if message.id and (not message.string or not all_of(message.string))]


def all_of(string):
    return all(string) if isinstance(string, (tuple, list)) else bool(string)


def update(domain, endings):
    catalogue = merged(domain, endings)
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"{domain}.po").write_text(as_po(catalogue), encoding="utf-8")
    (FOLDER / f"{domain}.mo").write_bytes(as_mo(catalogue))
    print(f"{domain}: {len(catalogue)} messages, {len(untranslated(catalogue))} without Vietnamese")


def complaints(domain, endings):
    """What keeps the committed catalogue from being complete and true."""
    wanted = merged(domain, endings)
    kept = catalogue_of(domain)
    yield from (f"{domain}: no Vietnamese for {message!r}" for message in untranslated(wanted))
    yield from (f"{domain}: fuzzy {message.id!r}" for message in kept if message.fuzzy and message.id)
    if as_po(wanted) != (FOLDER / f"{domain}.po").read_text(encoding="utf-8"):
        yield f"{domain}.po does not match the sources: run script/messages"
    if as_mo(kept) != (FOLDER / f"{domain}.mo").read_bytes():
        yield f"{domain}.mo does not match {domain}.po: run script/messages"


def main(arguments):
    settings.configure(USE_I18N=True)
    found = [domain for domain in DOMAINS if domain == "django" or any(sources(DOMAINS[domain]))]
    if "--check" in arguments:
        wrong = [line for domain in found for line in complaints(domain, DOMAINS[domain])]
        print("\n".join(wrong) or "Every sentence has its Vietnamese.")
        return 1 if wrong else 0
    for domain in found:
        update(domain, DOMAINS[domain])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
