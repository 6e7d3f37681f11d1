"""The files that the seed reads."""

import json
import re
import unicodedata

import pytest
from django.conf import settings

from coop.secrecy import find_marking

FILES = sorted((settings.BASE_DIR / "fixtures").rglob("*.json"))


def texts_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts_in(part)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_texts_of_a_fixture_are_nfc_and_carry_no_secrecy_marking(path):
    for text in texts_in(json.loads(path.read_text(encoding="utf-8"))):
        assert unicodedata.is_normalized("NFC", text), text
        assert find_marking(text) is None, text


@pytest.mark.parametrize("path", [path for path in FILES if path.parent.name != "sample"], ids=lambda path: path.stem)
def test_no_person_is_named_in_what_is_real(path):
    for text in texts_in(json.loads(path.read_text(encoding="utf-8"))):
        assert not re.search(r"\b(ông|bà(?! Rịa)|đồng chí|họ tên)\b", text, re.IGNORECASE), text
