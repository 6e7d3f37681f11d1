"""Whose paper a document is: what stands at its head, and by which rules it is laid out."""

from dataclasses import dataclass
from enum import StrEnum


class Layout(StrEnum):
    """The rules an office lays its papers out by."""

    STATE = "state"  # Nghị định 30/2020/NĐ-CP
    PARTY = "party"  # Hướng dẫn 05-HD/VPTW; never with Quốc hiệu


@dataclass(frozen=True)
class Letterhead:
    """The office that is going to sign. Number, day, signature and recipients are its own: they stay blank, as does
    whatever is not known here.
    """

    layout: Layout = Layout.STATE
    parent: str = ""  # the superior body
    issuer: str = ""  # as it stands beneath that
    office: str = ""  # its whole name
    code: str = ""
    place: str = ""
    to: str = ""  # Kính gửi


BLANK = Letterhead()
