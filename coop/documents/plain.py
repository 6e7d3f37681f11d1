"""Texts as every kind of file can hold them."""

import re

# What XML cannot say at all, not even in other words.
REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def plain(text: str) -> str:
    return REFUSED.sub("", str(text).replace("\r\n", "\n").replace("\r", "\n"))
