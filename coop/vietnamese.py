"""The Vietnamese language as offices write, search, sort and print it. Pure Python, no Django.

`fold`, `sort_key` and `person_sort_key` answer letter for letter what the database functions `vn_fold`,
`vn_sort` and `vn_person_sort` of the migration `0001_functions` answer; a test holds the two equal. Change
them together.
"""

import re
import unicodedata
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SMALL = "abcdefghijklmnopqrstuvwxyz"
# Đ has no decomposition; Ð (Icelandic eth) and Ɖ (African D) look like it and do occur in press texts.
_D_WITH_STROKE = "ĐđÐðƉ"

_SHAPE_MARKS = "\u0306\u0302\u031b"  # breve ă, circumflex â ê ô, horn ơ ư
_TONE_MARKS = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng: the order of the dictionary

_SPACES = (
    "\t\n\v\f\r\u0085\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"

# More than thirty marks on one letter is no language (Unicode, annex 15, "stream-safe"); all combining marks lie here.
_MARKS = "".join(chr(code) for code in range(0x300, 0x1F000) if unicodedata.combining(chr(code)))
_TOWER = re.compile(f"([{re.escape(_MARKS)}]{{30}})[{re.escape(_MARKS)}]+")

_SQUEEZE = str.maketrans(_SPACES, " " * len(_SPACES), _INVISIBLE)
_FOLD = str.maketrans(_CAPITALS + _D_WITH_STROKE, _SMALL + "d" * len(_D_WITH_STROKE), _SHAPE_MARKS + _TONE_MARKS)
# { | } stand after every letter and digit, so a shape mark moved there puts ă behind every plain a, â behind
# every ă, and so on. The punctuation that would collide or sort behind the letters moves in front of them.
_LETTERS = str.maketrans(
    _CAPITALS + _SHAPE_MARKS + "đÐðƉ" + "{|}~–—“”‘’…",
    _SMALL + "{|}" + "ĐĐĐĐ" + "(!)---\"\"''.",
    _TONE_MARKS,
)
# Compared only between texts of equal letters. The five code points stand behind every Latin letter, so that
# a letter without a tone comes first, and in the order of the tones.
_TONES = str.maketrans(
    _CAPITALS + _TONE_MARKS + "đÐðƉ", _SMALL + "\u0300\u0301\u0302\u0303\u0304" + "ĐĐĐĐ", _SHAPE_MARKS
)


def nfc(text: str) -> str:
    """The text as it is stored: composed letters, the look-alike Ð (U+00D0) as the Vietnamese Đ."""
    return unicodedata.normalize("NFC", _without_towers(text)).replace("\u00d0", "Đ")


def fold(text: str) -> str:
    """The text as it is searched: no accents, small letters, đ as d, runs of white space as one space."""
    return _squeeze(_decomposed(text).translate(_FOLD))


def sort_key(text: str) -> str:
    """Dictionary order: first all letters (a ă â b c d đ …), then tones (ngang huyền hỏi ngã sắc nặng).

    Compare keys by code point, which is COLLATE "C" in the database.
    """
    decomposed = _decomposed(text)
    letters = _squeeze(decomposed.translate(_LETTERS)).replace("Đ", "d{")
    tones = _squeeze(decomposed.translate(_TONES))
    return f"{letters}\t{tones}"


def person_sort_key(full_name: str) -> str:
    """People stand by their given name, which is the last word, then by the whole name."""
    given_name = _squeeze(_decomposed(full_name)).rpartition(" ")[2]
    return f"{sort_key(given_name)}\n{sort_key(full_name)}"


def padded(count: int) -> str:
    """A count: two digits below ten ("03 nhiệm vụ"), thousands with points; nothing is a plain "0"."""
    return f"0{count}" if 0 < count < 10 else number(count)


def long_date(day: date) -> str:
    """The date line of an official paper: "ngày 05 tháng 3 năm 2024" (Nghị định 30/2020/NĐ-CP, Phụ lục I).

    Days below 10 and the months 1 and 2 take a leading zero, so that no digit can be written in afterwards.
    """
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def short_date(day: date) -> str:
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def number(value: float | Decimal, places: int | None = None) -> str:
    """1234.5 → "1.234,5". With `places` rounded half up to as many; without, exactly what the value says."""
    # str() first: Decimal(0.1) would print the binary remainder of the float.
    exact = Decimal(str(value))
    if places is not None:
        exact = exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    english = f"{exact:,f}"
    if places is None and "." in english:
        english = english.rstrip("0").rstrip(".")
    if not exact:
        english = english.lstrip("-")
    return english.translate(str.maketrans(",.", ".,"))


def percent(value: float | Decimal, places: int = 1) -> str:
    """98.5 → "98,5%"."""
    return f"{number(value, places)}%"


def _without_towers(text: str) -> str:
    """Putting the marks of a letter in order takes the square of their number: hours for a text of nothing else."""
    return text if len(text) < 1000 else _TOWER.sub(r"\1", text)


def _decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", _without_towers(text))


def _squeeze(text: str) -> str:
    return re.sub(" +", " ", text.translate(_SQUEEZE)).strip(" ")
