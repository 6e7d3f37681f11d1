"""Refusing what carries a secrecy marking.

State secrets must not be drafted or stored on networked machines (Luật Bảo vệ bí mật nhà nước 117/2025/QH15,
Điều 5). This finds the marking, not the secret: a stamp on a line or in a cell of its own, the words
"Độ mật:", the two higher levels wherever they are written, and the suffixes of number symbols. The everyday
word passes: mật ong, mật độ, bảo mật.
"""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from coop.vietnamese import nfc

# Each marking in its official spelling, under the letters that are left of it.
_STAMPS = {"mật": "MẬT", "tốimật": "TỐI MẬT", "tuyệtmật": "TUYỆT MẬT"}
_SUFFIXES = {"m": "(M)", "tm": "(TM)", "tum": "(TuM)"}

_LETTER = r"[^\W\d_]"
# Lines, and cells as they arrive when a table is pasted.
_CELL_END = re.compile(r"[\n\v\f\r\x1c-\x1e\x85\u2028\u2029\t|]+")
_EXTENSION = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|txt|csv|jpe?g|png|zip|rar|7z)\s*$", re.IGNORECASE)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_NO_LETTER_OR_DIGIT = re.compile(r"[\W_]+")

_LEVEL_LINE = re.compile(rf"(?<!{_LETTER})độ\s+mật\s*[:=]", re.IGNORECASE)
_BRACKETED = re.compile(r"[(\[{<«]\s*mật\s*[)\]}>»]", re.IGNORECASE)
# "buổi tối mật độ xe cao" holds the two words by chance, but not where the next line of a stamp follows (Độ
# khẩn).
_BY_CHANCE = r"(?![^\S\n]+(?:độ(?!\s+(?:khẩn|mật))|ong|mía|hoa|gấu|khẩu|mã|thư|danh|thiết|vụ)(?!" + _LETTER + "))"
_HIGHER_LEVEL = re.compile(
    rf"(?<!{_LETTER})(?:(?P<top>tuyệt)|tối)(?:[\s_\-–]*|\.)mật(?!{_LETTER})(?(top)|{_BY_CHANCE})",
    re.IGNORECASE,
)

# Upper case only, because "(m)" is a metre, unless a whole number symbol stands before it.
_SUFFIX = re.compile(r"\(\s{0,3}(m|tm|tum)\s{0,3}\)", re.IGNORECASE)
_KINDS_OF_PAPER = "BC|BB|CĐ|CT|CTr|CTrHĐ|CV|GM|HD|KH|KL|NQ|PA|QC|QĐ|QyĐ|TB|TT|TTr|TW|TU|UBND|HĐND|VP|VPTU|BCĐ"
_SYMBOL_BEFORE = re.compile(rf"(?:[0-9/][A-ZĐr0-9&/.\-–]*|(?<!{_LETTER})(?:{_KINDS_OF_PAPER}))[\s_.\-–]*$")
_WHOLE_SYMBOL_BEFORE = re.compile(r"\d\s?[-/]\s?[a-zđ]{1,6}(?:[-/][a-zđ]{1,8})+[\s_.\-–]*$", re.IGNORECASE)


def find_marking(text: str) -> str | None:
    """The first secrecy marking in a text or file name, in its official spelling; None when there is none."""
    text = nfc(_INVISIBLE.sub("", text)).translate({0xFF08: "(", 0xFF09: ")", 0xFF1A: ":"})
    return _marking_in_words(text) or _stamp(_CELL_END.split(text)) or _suffix_of_symbol(text)


def find_marking_in_file_name(name: str) -> str | None:
    """As `find_marking`; besides, a part between underscores or dashes counts as a cell of its own."""
    stem = _EXTENSION.sub("", nfc(name))
    return find_marking(name) or _stamp(re.split(r"_+|\s+[-–—]+\s+", stem))


def refuse_secrecy_marking(value: str) -> None:
    """Validator.

    The message repeats the marking and nothing else, so that logs and pages stay clean of the rest.
    """
    marking = find_marking(value)
    if marking:
        raise ValidationError(
            _(
                "This text carries a secrecy marking (“%(marking)s”). State secrets must not be entered "
                "here; handle them outside this system, under the rules on the protection of state secrets."
            ),
            code="secrecy",
            params={"marking": marking},
        )


def _stamp(cells: list[str]) -> str | None:
    """A cell that holds a marking and, but for punctuation and spaces, nothing else; also M Ậ T."""
    for cell in cells:
        # A stamp is short: skip long paragraphs without working through them.
        if len(cell) > 200:
            cell = cell.strip()
        if len(cell) <= 200:
            letters = _NO_LETTER_OR_DIGIT.sub("", _EXTENSION.sub("", cell)).lower()
            if letters in _STAMPS:
                return _STAMPS[letters]
    return None


def _marking_in_words(text: str) -> str | None:
    if found := _HIGHER_LEVEL.search(text):
        return "TUYỆT MẬT" if found["top"] else "TỐI MẬT"
    if _LEVEL_LINE.search(text):
        return "Độ mật:"
    return "MẬT" if _BRACKETED.search(text) else None


def _suffix_of_symbol(text: str) -> str | None:
    """The suffix of a number symbol, as in 12-BC/TU (M)."""
    # The suffix is found first and then only the few characters before it are read: linear on long texts.
    for found in _SUFFIX.finditer(text):
        before = text[max(0, found.start() - 40) : found.start()]
        upper = found[1][0].isupper() and found[1][-1].isupper()
        if (upper and _SYMBOL_BEFORE.search(before)) or _WHOLE_SYMBOL_BEFORE.search(before):
            return _SUFFIXES[found[1].lower()]
    return None
