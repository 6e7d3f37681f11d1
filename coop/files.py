"""The guarded store: scans and files under random names outside every web root, accepted by what they contain.

Only the five kinds of file that offices send each other come in: pdf, docx, xlsx, jpg and png, at most 20 MB. The
kind is told from the bytes, never from what a browser says; a Word or Excel file is only looked at by its directory,
so that nothing is unpacked here.
"""

import hashlib
import os
import re
import secrets
import struct
import tempfile
import unicodedata
import zipfile
from pathlib import Path, PurePosixPath

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from coop.models import Province, StoredFile
from coop.secrecy import find_marking_in_file_name
from coop.vietnamese import nfc

SIZE_LIMIT = 20 * 1024 * 1024
NAME_LENGTH = StoredFile._meta.get_field("name").max_length

PDF, JPEG, PNG = "application/pdf", "image/jpeg", "image/png"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ENDINGS = {PDF: (".pdf",), DOCX: (".docx",), XLSX: (".xlsx",), JPEG: (".jpg", ".jpeg"), PNG: (".png",)}
SIGNATURES = {b"%PDF-": PDF, b"\xff\xd8\xff": JPEG, b"\x89PNG\r\n\x1a\n": PNG}
MAIN_PARTS = {"word/document.xml": DOCX, "xl/workbook.xml": XLSX}

ZIP = b"PK\x03\x04"
# What an office file of 20 MB never reaches, and a zip bomb must.
PARTS_LIMIT = 5_000
DIRECTORY_LIMIT = 1024 * 1024
UNPACKED_LIMIT = 200 * 1024 * 1024
END_OF_DIRECTORY = struct.Struct("<4s4H2LH")
PROGRAMS = re.compile(r"vbaproject|macrosheets/|/activex/", re.IGNORECASE)

_NOT_IN_NAMES = re.compile(r'[<>:"|?*]+')

NOT_A_KIND = _("Only PDF, Word (docx), Excel (xlsx), JPG and PNG files are taken in; this is none of them.")


def check_upload(name: str, file) -> str:
    """The media type of an uploaded file, told by its content; ValidationError in plain words if it is not taken."""
    refuse_marked_name(name)
    size = _size_of(file)
    if size == 0:
        raise ValidationError(_("The file is empty."), code="empty")
    if size > SIZE_LIMIT:
        raise ValidationError(_("The file is larger than 20 MB."), code="size")
    media_type = _media_type(file, size)
    if not clean_name(name).lower().endswith(ENDINGS[media_type]):
        raise ValidationError(
            _("The content of this file is not what its name says: it should end in %(ending)s."),
            code="ending",
            params={"ending": ENDINGS[media_type][0]},
        )
    return media_type


def refuse_marked_name(name: str) -> None:
    marking = find_marking_in_file_name(name)
    if marking:
        raise ValidationError(
            _(
                "The name of this file carries a secrecy marking (“%(marking)s”). State secrets must not be stored "
                "here; handle them outside this system, under the rules on the protection of state secrets."
            ),
            code="secrecy",
            params={"marking": marking},
        )


def clean_name(name: str) -> str:
    """The bare file name: NFC, without folders, control or invisible characters, short enough to keep its ending."""
    name = nfc(name).replace("\\", "/").rsplit("/", 1)[-1]
    # Direction marks can make "fdp.exe" of "exe.pdf" on the screen.
    name = "".join(letter for letter in name if unicodedata.category(letter)[0] != "C")
    name = _NOT_IN_NAMES.sub("_", " ".join(name.split())).strip(". ")
    ending = PurePosixPath(name).suffix
    return name.removesuffix(ending)[: NAME_LENGTH - len(ending)].rstrip() + ending


def store(upload, province: Province, by: User) -> StoredFile:
    """Check an upload and keep it for a province's side. The bytes are on disk before the row says so.

    If the transaction is rolled back later, a file without a row is left: nobody can reach it, and nothing is lost.
    """
    if not by.has_perm("coop.add_storedfile") or province.pk not in by.reach:
        raise PermissionDenied(_("Your seat does not keep files of this side."))
    media_type = check_upload(upload.name, upload)
    stored_as, digest, size = _write(upload)
    try:
        row = StoredFile(
            province=province,
            name=clean_name(upload.name),
            media_type=media_type,
            size=size,
            sha256=digest,
            stored_as=stored_as,
            uploaded_by=by,
        )
        row.full_clean()
        row.save()
    except BaseException:
        (settings.PRIVATE_FILES_ROOT / stored_as).unlink()
        raise
    return row


def path_of(row: StoredFile) -> Path:
    return Path(settings.PRIVATE_FILES_ROOT) / row.stored_as


def _size_of(file) -> int:
    file.seek(0, os.SEEK_END)
    size = file.tell()
    file.seek(0)
    return size


def _media_type(file, size: int) -> str:
    head = file.read(8)
    file.seek(0)
    for signature, media_type in SIGNATURES.items():
        if head.startswith(signature):
            return media_type
    if head.startswith(ZIP):
        return _office_type(file, size)
    raise ValidationError(NOT_A_KIND, code="kind")


def _office_type(file, size: int) -> str:
    """Word or Excel, by the directory of the zip file; nothing of it is unpacked."""
    parts = _parts(file, size)
    names = {part.filename for part in parts}
    kinds = [media_type for main, media_type in MAIN_PARTS.items() if main in names]
    if "[Content_Types].xml" not in names or len(kinds) != 1:
        raise ValidationError(NOT_A_KIND, code="kind")
    if any(PROGRAMS.search(name) for name in names):
        raise ValidationError(_("This file carries macros. Save it without them and hand it in again."), code="macros")
    if len(parts) > PARTS_LIMIT or sum(part.file_size for part in parts) > UNPACKED_LIMIT:
        raise ValidationError(_("This file unpacks to far more than such a file holds."), code="bomb")
    if any(part.flag_bits & 0x1 for part in parts):
        raise ValidationError(_("This file is locked with a password. Hand it in without."), code="password")
    return kinds[0]


def _parts(file, size: int) -> list[zipfile.ZipInfo]:
    """The entries of a zip file, if its directory is of a size that is worth reading."""
    file.seek(max(0, size - END_OF_DIRECTORY.size - 0xFFFF))
    tail = file.read()
    end = tail.rfind(b"PK\x05\x06")
    try:
        directory_size = END_OF_DIRECTORY.unpack_from(tail, end)[5] if end >= 0 else 0
        if directory_size > DIRECTORY_LIMIT:
            raise ValidationError(_("This file unpacks to far more than such a file holds."), code="bomb")
        with zipfile.ZipFile(file) as archive:
            return archive.infolist()
    # zipfile answers a broken directory with whatever it stumbles over.
    except (zipfile.BadZipFile, struct.error, NotImplementedError, UnicodeDecodeError, ValueError, OverflowError):
        raise ValidationError(_("This file is damaged and cannot be read."), code="damaged") from None
    finally:
        file.seek(0)


def _write(upload) -> tuple[str, str, int]:
    """Write the bytes under a random name: whole or not at all, also when the power fails in between."""
    name = secrets.token_hex(16)
    folder = Path(settings.PRIVATE_FILES_ROOT) / name[:2] / name[2:4]
    folder.mkdir(parents=True, exist_ok=True, mode=0o750)
    digest, size = hashlib.sha256(), 0
    with tempfile.NamedTemporaryFile(dir=folder, prefix=".", delete=False) as new:
        try:
            for chunk in upload.chunks():
                new.write(chunk)
                digest.update(chunk)
                size += len(chunk)
            new.flush()
            os.fsync(new.fileno())
            os.rename(new.name, folder / name)
        except BaseException:
            os.unlink(new.name)
            raise
    _remember(folder)
    return f"{name[:2]}/{name[2:4]}/{name}", digest.hexdigest(), size


def _remember(folder: Path) -> None:
    """The folder's own entry too has to reach the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
