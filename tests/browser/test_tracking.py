"""The tracking table at the keyboard: cells written and pasted, two editors of one row, the same without a script."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

TABLE = "/quan-tri/so-theo-doi/HT-MAU-02/"
CELL = 'td[data-field="note"]'
# The server checks and saves many rows at once; on a busy machine that takes its time.
PATIENCE = 30_000


def note(page, turn):
    return page.locator(CELL).nth(turn)


def write(page, turn, words):
    note(page, turn).focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Control+A")
    page.keyboard.type(words)
    page.keyboard.press("Enter")


def test_a_cell_is_written_with_the_keyboard_and_saved_with_its_row(office):
    page = office.at_work("thuky.maubac").open(TABLE).page
    write(page, 3, "Ghi chú từ bàn phím")
    expect(note(page, 3)).to_have_class("c-note is-changed")
    expect(note(page, 4)).to_be_focused()
    page.keyboard.press("Control+s")
    expect(note(page, 3)).to_have_class("c-note")
    expect(page.get_by_role("status").filter(has_text="Đã lưu 01 dòng.")).to_be_visible()
    page.reload()
    expect(note(page, 3)).to_have_text("Ghi chú từ bàn phím")


def test_what_is_given_up_with_escape_was_never_written(office):
    page = office.at_work("thuky.maubac").open(TABLE).page
    before = note(page, 6).text_content()
    note(page, 6).focus()
    page.keyboard.type("bỏ")
    page.keyboard.press("Escape")
    expect(note(page, 6)).to_have_text(before)
    expect(page.locator("#tracking-save")).to_be_disabled()


def test_the_second_of_two_editors_sees_both_and_chooses(office):
    window, other = office.at_work("thuky.maubac").open(TABLE), office.at_work("thuky.maubac").open(TABLE)
    write(other.page, 8, "Người thứ nhất")
    other.page.keyboard.press("Control+s")
    expect(note(other.page, 8)).to_have_class("c-note")
    page = window.page
    row = page.locator("tr", has=page.locator(CELL)).nth(8)
    window.watch.refusals_meant.add(f"http://{window.watch.host}{TABLE}{row.get_attribute('data-row')}/")
    write(page, 8, "Người thứ hai")
    page.keyboard.press("Control+s")
    messages = page.locator("#tracking-messages")
    expect(messages).to_contain_text("Người thứ nhất")
    expect(messages).to_contain_text("Người thứ hai")
    expect(note(page, 8)).to_have_text("Người thứ hai")


def paste(page, text, cell):
    """Copy cells elsewhere and paste them with the keyboard, as from a spreadsheet."""
    page.locator("#tracking-box summary").click()
    page.locator("#tracking-text").fill(text)
    page.keyboard.press("Control+A")
    page.keyboard.press("Control+C")
    page.locator("#tracking-box summary").click()
    cell.focus()
    page.keyboard.press("Control+V")
    looked_at(page)


def looked_at(page):
    """The server has said what it thinks of the block."""
    expect(page.locator("#tracking-said")).not_to_have_text("Đang kiểm tra…", timeout=PATIENCE)


def test_a_block_from_a_spreadsheet_is_shown_checked_and_saved_with_the_keyboard(office):
    page = office.at_work("thuky.maubac").open(TABLE).page
    notes = page.locator(CELL)
    before = notes.nth(15).text_content()
    paste(page, 'Dòng một\r\n"Có ""nháy""\nvà xuống dòng"\r\n', notes.nth(15))
    said = page.locator("#tracking-said")
    expect(said).to_contain_text("02 ô trong 02 dòng")
    expect(notes.nth(15).locator("ins")).to_have_text("Dòng một")
    expect(page.locator("#tracking-keep")).to_have_text("Lưu 02 dòng")
    page.keyboard.press("Escape")
    expect(notes.nth(15)).to_have_text(before)
    paste(page, 'Dòng một\r\n"Có ""nháy""\nvà xuống dòng"\r\n', notes.nth(15))
    expect(page.locator("#tracking-keep")).to_be_enabled()
    page.keyboard.press("Control+s")
    expect(said).to_have_text("Đã lưu 02 dòng.", timeout=PATIENCE)
    page.reload()
    assert notes.nth(15).text_content() == "Dòng một"
    assert notes.nth(16).text_content().split("\n") == ['Có "nháy"', "và xuống dòng"]


def test_a_block_with_headings_finds_its_cells_by_name_and_code_and_tells_what_does_not_fit(office):
    page = office.at_work("thuky.maubac").open(TABLE).page
    row = page.locator("tr", has=page.locator('td[data-field="due_date"]')).first
    code = row.locator(".c-code").text_content()
    lines = ["TT\tGhi chú\tMã\tHạn\tPhối hợp", f"1\tTheo tên\t{code}\t31/02/2026\tSở khác", "2\tx\tKHONG/CO\t\t"]
    paste(page, "\n".join(lines), note(page, 20))
    wrong, told = page.locator("#tracking-wrong"), page.locator("#tracking-told")
    expect(wrong).to_contain_text(f"{code} · Hạn")
    expect(told).to_contain_text("KHONG/CO")
    expect(told).to_contain_text("Phối hợp")
    expect(page.locator("#tracking-keep")).to_be_disabled()
    page.locator("#tracking-drop").click()
    looked_at(page)
    expect(page.locator("#tracking-keep")).to_have_text("Lưu 01 dòng")
    page.locator("#tracking-keep").dblclick()
    expect(page.locator("#tracking-said")).to_have_text("Đã lưu 01 dòng.", timeout=PATIENCE)
    expect(row.locator(CELL)).to_have_text("Theo tên")


def test_one_pasted_cell_is_typed_text(office):
    page = office.at_work("thuky.maubac").open(TABLE).page
    paste(page, "Chỉ một ô", note(page, 22))
    expect(note(page, 22)).to_have_class("c-note is-changed")
    expect(page.locator("#tracking-block")).to_be_hidden()
    page.keyboard.press("Escape")


def test_a_pasted_row_that_somebody_else_saved_meanwhile_shows_both_values(office):
    window, other = office.at_work("thuky.maubac").open(TABLE), office.at_work("thuky.maubac").open(TABLE)
    write(other.page, 24, "Người thứ nhất")
    other.page.keyboard.press("Control+s")
    expect(note(other.page, 24)).to_have_class("c-note")
    page = window.page
    paste(page, "Người thứ hai\nDòng sau", note(page, 24))
    wrong = page.locator("#tracking-wrong")
    expect(wrong).to_contain_text("Người thứ nhất")
    expect(wrong).to_contain_text("Người thứ hai")
    wrong.get_by_role("button", name="Giữ").click()
    looked_at(page)
    expect(page.locator("#tracking-keep")).to_have_text("Lưu 02 dòng")
    page.locator("#tracking-keep").click()
    expect(page.locator("#tracking-said")).to_have_text("Đã lưu 02 dòng.", timeout=PATIENCE)
    expect(note(page, 24)).to_have_text("Người thứ hai")


def test_the_annex_is_printed_across_on_a4_or_on_a3(office):
    page = office.at_work("thuky.maubac").open(TABLE).page
    page.evaluate("window.print = () => {}")
    for paper, short, long in (("A4", 595, 842), ("A3", 842, 1191)):
        page.locator(f"[data-paper={paper}]").click()
        boxes = re.findall(rb"/MediaBox \[(.*?)\]", page.pdf(prefer_css_page_size=True))
        assert {tuple(round(float(side)) for side in box.split()[2:]) for box in boxes} == {(long, short)}


def test_without_a_script_a_row_has_its_form(office):
    page = office.at_work("thuky.maubac", java_script_enabled=False).open(TABLE).page
    page.locator(".tracking-door").first.click()
    page.locator("[name=note]").fill("Không có kịch bản")
    page.locator("main form[method=post] [type=submit]").first.click()
    assert page.url.split("#")[0].endswith(TABLE)
    assert "Không có kịch bản" in page.locator("main").inner_text()
