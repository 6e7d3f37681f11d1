"""The guarded store: what comes in, under which name it is kept, and who gets it back."""

import hashlib
import io
import re
import unicodedata
import zipfile

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import translation

from coop import files, models
from tests import make
from tests.base import login

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
JPG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + b"\0" * 64
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64
OFFICE = "application/vnd.openxmlformats-officedocument."


def office(*parts, **options):
    """The bytes of a zip file with these parts, as Word and Excel write them."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for part in ("[Content_Types].xml", *parts):
            archive.writestr(part, b"<xml/>")
    return buffer.getvalue()


DOCX, XLSX = office("word/document.xml"), office("xl/workbook.xml")


def bomb():
    """200 kB that unpack to more than 200 MB."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"")
        with archive.open("word/document.xml", "w") as part:
            for _n in range(201):
                part.write(b"\0" * 1024 * 1024)
    return buffer.getvalue()


def locked():
    """A zip file whose entries are marked as encrypted."""
    content = bytearray(DOCX)
    for found in re.finditer(rb"PK\x01\x02", DOCX):
        content[found.start() + 8] |= 1
    return bytes(content)


def refusal(name, content):
    with translation.override("en"), pytest.raises(ValidationError) as refused:
        files.check_upload(name, io.BytesIO(content))
    with translation.override("en"):
        return refused.value.code, refused.value.messages[0]


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("Kế hoạch.pdf", PDF, "application/pdf"),
        ("Ke hoach.PDF", PDF, "application/pdf"),
        ("ảnh.jpg", JPG, "image/jpeg"),
        ("ảnh.jpeg", JPG, "image/jpeg"),
        ("sơ đồ.png", PNG, "image/png"),
        ("Biên bản.docx", DOCX, OFFICE + "wordprocessingml.document"),
        ("Phụ lục.xlsx", XLSX, OFFICE + "spreadsheetml.sheet"),
        ("bảo mật thông tin.pdf", PDF, "application/pdf"),
        ("Chiều dài (m).pdf", PDF, "application/pdf"),
    ],
)
def test_five_kinds_come_in_told_by_their_content(name, content, media_type):
    assert files.check_upload(name, io.BytesIO(content)) == media_type


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("rỗng.pdf", b"", "empty"),
        ("virus.pdf", b"MZ\x90\x00" + b"\0" * 64, "kind"),
        ("trang.html", b"<script>alert(1)</script>", "kind"),
        ("hình.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "kind"),
        ("cũ.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 64, "kind"),
        ("nén.zip", office("a.txt"), "kind"),
        ("hai mặt.docx", office("word/document.xml", "xl/workbook.xml"), "kind"),
        ("macro.docx", office("word/document.xml", "word/vbaProject.bin"), "macros"),
        ("macro.xlsx", office("xl/workbook.xml", "xl/macrosheets/sheet1.xml"), "macros"),
        ("bom.docx", bomb(), "bomb"),
        ("khóa.docx", locked(), "password"),
        ("hỏng.docx", DOCX[: len(DOCX) // 2], "damaged"),
        ("hỏng.docx", b"PK\x03\x04" + b"\0" * 100, "damaged"),
        ("hỏng.docx", DOCX.replace(b"PK\x01\x02", b"PK\x09\x09"), "damaged"),
        ("Kế hoạch.docx", PDF, "ending"),
        ("Kế hoạch.pdf.exe", PDF, "ending"),
        ("Kế hoạch", PDF, "ending"),
        ("BC 12 (M).pdf", PDF, "secrecy"),
        ("TỐI MẬT.pdf", PDF, "secrecy"),
        (unicodedata.normalize("NFD", "Tuyệt mật - kế hoạch.pdf"), PDF, "secrecy"),
    ],
)
def test_everything_else_is_refused_with_its_reason(name, content, code):
    assert refusal(name, content)[0] == code


def test_many_parts_are_refused_without_reading_them():
    assert refusal("nhiều.docx", office("word/document.xml", *(f"p{n}" for n in range(6000))))[0] == "bomb"
    assert refusal("nhiều.docx", office("word/document.xml", *("x" * 200 + str(n) for n in range(6000))))[0] == "bomb"


def test_twenty_megabytes_come_in_and_one_byte_more_does_not():
    limit = 20 * 1024 * 1024
    assert files.check_upload("lớn.pdf", io.BytesIO(PDF.ljust(limit)))
    assert refusal("lớn.pdf", PDF.ljust(limit + 1)) == ("size", "The file is larger than 20 MB.")


def test_the_refusal_repeats_the_marking_and_nothing_else():
    _code, words = refusal("Danh sách cán bộ 12-BC/TU (M).pdf", PDF)
    assert "(M)" in words
    assert "Danh sách" not in words


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (unicodedata.normalize("NFD", "Kế hoạch năm.pdf"), "Kế hoạch năm.pdf"),
        ("../../etc/kế hoạch.pdf", "kế hoạch.pdf"),
        ("C:\\Users\\an\\kế hoạch.pdf", "kế hoạch.pdf"),
        ("kế\x00 hoạch\r\n.pdf", "kế hoạch.pdf"),
        ("fdp.\u202eexe.pdf", "fdp.exe.pdf"),
        ('bản "cuối".pdf', "bản _cuối_.pdf"),
        ("  . kế   hoạch.pdf ", "kế hoạch.pdf"),
        ("ă" * 300 + ".pdf", "ă" * 196 + ".pdf"),
    ],
)
def test_a_name_is_kept_bare(given, kept):
    assert files.clean_name(given) == kept


@pytest.fixture
def folder(settings, tmp_path):
    settings.PRIVATE_FILES_ROOT = tmp_path / "files"
    return settings.PRIVATE_FILES_ROOT


def stored_files(folder):
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_file_is_kept_under_a_random_name_with_its_hash(world, folder):
    row = files.store(SimpleUploadedFile("../Kế hoạch.pdf", PDF), world.north, world.cast.officer)
    assert (row.name, row.size, row.media_type) == ("Kế hoạch.pdf", len(PDF), "application/pdf")
    assert row.sha256 == hashlib.sha256(PDF).hexdigest()
    assert re.fullmatch(r"([0-9a-f]{2})/([0-9a-f]{2})/\1\2[0-9a-f]{28}", row.stored_as)
    assert (folder / row.stored_as).read_bytes() == PDF
    assert row.uploaded_by == world.cast.officer


def test_what_is_refused_leaves_nothing_on_disk(world, folder):
    for name, content in (("a.exe", b"MZ"), ("BC 12 (M).pdf", PDF)):
        with pytest.raises(ValidationError):
            files.store(SimpleUploadedFile(name, content), world.north, world.cast.secretariat)
    assert stored_files(folder) == []
    assert not models.StoredFile.objects.exists()


def test_a_row_that_is_refused_takes_its_file_with_it(world, folder):
    class CutOff(SimpleUploadedFile):
        def chunks(self, chunk_size=None):
            return iter(())

    with pytest.raises(ValidationError):
        files.store(CutOff("a.pdf", PDF), world.north, world.cast.secretariat)
    assert stored_files(folder) == []


def test_files_are_kept_for_the_own_side_by_those_who_may(world, folder):
    cast = world.cast
    for user in (cast.leader, cast.other_secretariat, cast.outsider, cast.observer, cast.administrator, cast.nobody):
        with pytest.raises(PermissionDenied):
            files.store(SimpleUploadedFile("a.pdf", PDF), world.north, user)
    assert stored_files(folder) == []
    assert files.store(SimpleUploadedFile("a.pdf", PDF), world.south_then, cast.other_secretariat)


# --- Handing out ---


@pytest.fixture
def row(world, folder):
    return files.store(SimpleUploadedFile("Kế hoạch năm 2026.pdf", PDF), world.north, world.cast.secretariat)


def fetch(client, user, row):
    return login(client, user).get(reverse("file", args=[row.pk]))


def test_it_is_saved_under_its_own_name_and_never_shown_or_kept_on_the_way(client, world, row):
    response = fetch(client, world.cast.secretariat, row)
    assert b"".join(response.streaming_content) == PDF
    assert response["Content-Disposition"] == (
        "attachment; filename*=utf-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20n%C4%83m%202026.pdf"
    )
    assert response["Content-Type"] == "application/pdf"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert response["Cache-Control"] == "private, no-store"


def status_for_each(client, cast, row):
    answers = {}
    for name, user in cast.signed_in().items():
        response = fetch(client, user, row)
        answers[name] = response.status_code
        # Read to its end, the answer closes the file.
        assert response.getvalue() == PDF or response.status_code == 404
        client.logout()
    return answers


def test_an_unattached_file_is_its_own_sides(client, world, row):
    seen = {name for name, status in status_for_each(client, world.cast, row).items() if status == 200}
    assert seen == {"secretariat", "leader"}


def test_a_file_is_shared_with_the_document_it_belongs_to(client, world, row):
    make.make_document(world.programme, file=row)
    answers = status_for_each(client, world.cast, row)
    assert {name for name, status in answers.items() if status == 404} == {"outsider", "administrator", "nobody"}
    assert set(answers.values()) == {200, 404}


def test_an_agency_opens_the_evidence_of_its_own_updates(client, world, row):
    make.make_evidence(make.make_update(world.item, world.party, agency=world.north_agency), row)
    answers = status_for_each(client, world.cast, row)
    assert {name for name, status in answers.items() if status == 200} == {"secretariat", "officer", "leader"}


def test_a_foreign_file_answers_like_a_missing_one(client, world, row):
    foreign = fetch(client, world.cast.outsider, row)
    missing = client.get(reverse("file", args=[row.pk + 1]))
    assert foreign.status_code == missing.status_code == 404
    assert foreign.content == missing.content


def test_whoever_is_not_signed_in_is_asked_to(client, row):
    response = client.get(reverse("file", args=[row.pk]))
    assert response.status_code == 302
    assert "/tai-khoan/" in response.url


def test_only_reading_is_answered(client, world, row):
    login(client, world.cast.secretariat)
    assert client.post(reverse("file", args=[row.pk])).status_code == 405


def test_a_file_missing_on_disk_is_missing_and_the_log_says_so(client, world, row, caplog):
    files.path_of(row).unlink()
    assert fetch(client, world.cast.secretariat, row).status_code == 404
    assert f"File {row.pk} is missing in the store" in caplog.text
