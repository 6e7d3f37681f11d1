"""No English is left on a Vietnamese page: everything each kind of account can reach, word by word."""

import re

import pytest
from babel.messages.pofile import read_po
from django.conf import settings

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]

# One word alone may be a name; these are what an interface says. Written as they are on buttons and headings.
WORDS = """
Save Delete Search Filter Home Add Change Edit Remove Clear Close Cancel Continue Submit Send Upload Download Choose
Select Password Username Sign Log Login Logout History View Show Hide Yes No All Any Today Yesterday Tomorrow Now None
Unknown Empty Previous Next First Last Page Pages Results Result Actions Action Required Optional Error Errors Warning
Success Account Accounts User Users Groups Permissions Settings Help Back Open New Name Title Date Time Year Month Day
January February March April May June July August September October November December Monday Tuesday Wednesday Thursday
Friday Saturday Sunday Language Menu Main Side Sides Programme Programmes Province Provinces Agency Item Items Status
Draft Timeliness Deadline Overdue Loading Toggle Theme Navigation Breadcrumbs Skip Content Sort Sorting Ascending
True False Descending Order Count Total Currently Midnight Noon Available Chosen
"""
# Words that hold English sentences together, none of which is a Vietnamese syllable.
JOINTS = "the and of or is are was were be been this that these with without your you from for not please which"
ENGLISH = re.compile(rf"\b(?:{'|'.join(WORDS.split())})\b|\b(?i:{'|'.join(JOINTS.split())})\b")
# A language is called by its own name, so that whoever speaks it finds it.
MEANT = ("English",)

# Codes are keys and no words, whatever they are made of.
TEXTS = """page => {
  const found = [page.title];
  const skipped = "script, style, template, svg, noscript, [lang=en], td.field-code";
  const walker = document.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (!walker.currentNode.parentElement.closest(skipped)) found.push(walker.currentNode.data);
  for (const name of ["title", "aria-label", "aria-description", "placeholder", "alt", "data-label"])
    for (const node of page.querySelectorAll(`[${name}]`)) found.push(node.getAttribute(name));
  for (const node of page.querySelectorAll("input[type=submit], input[type=button], input[type=reset]"))
    found.push(node.value);
  for (const sheet of page.styleSheets)
    for (const rule of sheet.cssRules) found.push(...(rule.cssText.match(/content: "[A-Za-z ]{2,}"/g) || []));
  const texts = [...new Set(found.map(text => text.replace(/\\s+/g, " ").trim()))].filter(text => text);
  const links = [...page.querySelectorAll("a[href]")].map(link => new URL(link.getAttribute("href"), location));
  return [texts, links.filter(link => link.origin === location.origin).map(link => link.pathname)];
}"""
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")
NO_PAGES = ("/static/", "/tep/", "/tai-khoan/logout/")
BEGINNINGS = (
    "/",
    "/tai-khoan/password/change/",
    "/tai-khoan/ngon-ngu/",
    "/tai-khoan/2fa/",
    "/tai-khoan/email/",
    "/tai-khoan/signup/",
    "/tai-khoan/inactive/",
    "/tai-khoan/reauthenticate/",
)
# The officer's pages are among those of the secretariat: they are read, but not drawn once more.
ONLY_READ = ("chuyenvien.maubac",)
KINDS = ("quantri", "thuky.maubac", "chuyenvien.maubac", "lanhdao.maubac", None)


@pytest.fixture(scope="module")
def catalogue():
    """What is said otherwise in Vietnamese: messages that fill a line or button, and sentences anywhere in a text."""
    with open(settings.BASE_DIR / "coop" / "locale" / "vi" / "LC_MESSAGES" / "django.po", "rb") as file:
        messages = [message for message in read_po(file) if message.id]
    whole = {text for message in messages for text in both(message.id)} - {
        text for message in messages for text in both(message.string)
    }
    return {bare(text) for text in whole}, {piece for message in messages for piece in pieces_of(message)}


def both(text):
    return text if isinstance(text, tuple) else (text,)


def bare(text):
    """A label with or without its colon, at the beginning of a line or within one."""
    return text.strip(" :.…()").lower()


def pieces_of(message):
    """A sentence is looked for between the values that stand in it."""
    strings = both(message.string)
    for text in both(message.id):
        for piece in PLACEHOLDER.split(text):
            piece = " ".join(re.sub(r"<[^>]*>", " ", piece).split())
            if len(re.findall(r"[A-Za-z]{2,}", piece)) >= 2 and not any(piece in string for string in strings):
                yield piece


@pytest.mark.parametrize("username", KINDS)
def test_no_page_says_anything_in_english(office, catalogue, username):
    window = office.at_work(username) if username else office.window()
    beginnings = [*BEGINNINGS, "/quan-tri/"] if username and not username.startswith("lanhdao") else BEGINNINGS
    window.open("/")  # links of pages that are only read are read as from there
    left = {}
    for path, texts in pages_reached(window, beginnings, drawn=username not in ONLY_READ):
        for text in texts:
            if is_english(text, *catalogue):
                left.setdefault(text, []).append(path)
    assert not left, "\n".join(f"“{text}” on {len(paths)} pages: {paths[:3]}" for text, paths in left.items())


def pages_reached(window, beginnings, drawn):
    """One page of each shape: a form of letters, of items, their histories, and each step that is offered."""
    waiting, shapes = list(beginnings), set()
    while waiting:
        path = waiting.pop(0)
        shape = re.sub(r"\d+", "1", path)
        if shape in shapes or path.startswith(NO_PAGES):
            continue
        shapes.add(shape)
        texts, links = texts_and_links(window.page, path, drawn)
        yield path, texts
        waiting += links


def texts_and_links(page, path, drawn):
    if drawn:
        page.goto(path)
        return page.evaluate(f"({TEXTS})(document)")
    answer = page.request.get(path)
    assert answer.status < 500, path
    return page.evaluate(f"html => ({TEXTS})(new DOMParser().parseFromString(html, 'text/html'))", answer.text())


def is_english(text, whole, sentences):
    for meant in MEANT:
        text = text.replace(meant, "")
    if bare(text) in whole or ENGLISH.search(text):
        return True
    return any(sentence in text for sentence in sentences)
