"""Two windows on one row of the tracking table: only what both changed is asked about, and no cell stays old unseen."""

import pytest
from playwright.sync_api import expect

from tests.browser.test_tracking import TABLE, looked_at, paste

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]


def cell(page, row, field):
    return page.locator(f'tr[data-row="{row}"] td[data-field="{field}"]')


def write(page, row, field, words):
    cell(page, row, field).focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Control+A")
    page.keyboard.type(words)
    page.keyboard.press("Enter")


def saved(page):
    page.keyboard.press("Control+s")
    expect(page.locator("#tracking tr td.is-changed")).to_have_count(0)
    expect(page.locator("#tracking-messages")).to_be_empty()


def two_windows(office, turn):
    """Two windows on the table, and a row whose product and note are both written there."""
    windows = [office.at_work("thuky.maubac").open(TABLE) for _ in range(2)]
    page = windows[0].page
    rows = page.locator('tr:has(td[data-field="deliverable"]):has(td[data-field="note"])')
    row = rows.nth(turn).get_attribute("data-row")
    for window in windows:
        window.watch.refusals_meant.add(f"http://{window.watch.host}{TABLE}{row}/")
    return page, windows[1].page, row


def test_what_only_one_person_changed_is_saved_and_the_others_text_appears(office):
    page, other, row = two_windows(office, 0)
    write(other, row, "note", "Ghi chú của người kia")
    saved(other)
    write(page, row, "deliverable", "Báo cáo của tôi")
    saved(page)
    expect(cell(page, row, "note")).to_have_text("Ghi chú của người kia")
    write(page, row, "note", "Ghi chú viết tiếp")
    saved(page)
    # The other window still shows the old note: it is asked, and nothing is overwritten unseen.
    write(other, row, "note", "Ghi đè")
    other.keyboard.press("Control+s")
    expect(other.locator("#tracking-messages")).to_contain_text("Ghi chú viết tiếp")
    expect(cell(other, row, "deliverable")).to_have_text("Báo cáo của tôi")


def test_taking_what_is_there_now_leaves_what_nobody_contested(office):
    page, other, row = two_windows(office, 1)
    write(other, row, "note", "Người thứ nhất")
    saved(other)
    write(page, row, "note", "Người thứ hai")
    write(page, row, "deliverable", "Sản phẩm của người thứ hai")
    page.keyboard.press("Control+s")
    messages = page.locator("#tracking-messages")
    expect(messages).to_contain_text("Người thứ nhất")
    expect(messages).not_to_contain_text("Sản phẩm của người thứ hai")
    messages.get_by_role("button", name="Lấy").click()
    expect(cell(page, row, "note")).to_have_text("Người thứ nhất")
    expect(cell(page, row, "deliverable")).to_have_text("Sản phẩm của người thứ hai")
    saved(page)
    page.reload()
    expect(cell(page, row, "note")).to_have_text("Người thứ nhất")
    expect(cell(page, row, "deliverable")).to_have_text("Sản phẩm của người thứ hai")


def test_of_two_contested_cells_each_is_chosen_for_itself(office):
    page, other, row = two_windows(office, 3)
    write(other, row, "note", "Ghi chú thứ nhất")
    write(other, row, "deliverable", "Sản phẩm thứ nhất")
    saved(other)
    write(page, row, "note", "Ghi chú thứ hai")
    write(page, row, "deliverable", "Sản phẩm thứ hai")
    page.keyboard.press("Control+s")
    messages = page.locator("#tracking-messages")
    messages.get_by_role("button", name="Giữ của tôi: Ghi chú").click()
    messages.get_by_role("button", name="Lấy nội dung hiện có: Sản phẩm").click()
    expect(messages).to_be_empty()
    expect(cell(page, row, "note")).to_have_text("Ghi chú thứ hai")
    expect(cell(page, row, "deliverable")).to_have_text("Sản phẩm thứ nhất")
    saved(page)
    page.reload()
    expect(cell(page, row, "note")).to_have_text("Ghi chú thứ hai")
    expect(cell(page, row, "deliverable")).to_have_text("Sản phẩm thứ nhất")


def test_of_two_contested_cells_that_were_pasted_each_is_chosen_for_itself(office):
    page, other, row = two_windows(office, 0)
    code = page.locator(f'tr[data-row="{row}"] .c-code').text_content()
    write(other, row, "note", "Ghi chú thứ nhất")
    write(other, row, "deliverable", "Sản phẩm thứ nhất")
    saved(other)
    paste(page, f"Mã\tSản phẩm\tGhi chú\n{code}\tDán sản phẩm\tDán ghi chú", cell(page, row, "note"))
    wrong = page.locator("#tracking-wrong")
    wrong.get_by_role("button", name="Lấy nội dung hiện có: Sản phẩm").click()
    wrong.get_by_role("button", name="Giữ của tôi: Ghi chú").click()
    looked_at(page)
    page.locator("#tracking-keep").click()
    expect(page.locator("#tracking-said")).to_have_text("Đã lưu 01 dòng.", timeout=30_000)
    page.reload()
    expect(cell(page, row, "note")).to_have_text("Dán ghi chú")
    expect(cell(page, row, "deliverable")).to_have_text("Sản phẩm thứ nhất")


def test_taking_what_is_there_now_leaves_the_rest_of_what_was_pasted(office):
    page, other, row = two_windows(office, 2)
    code = page.locator(f'tr[data-row="{row}"] .c-code').text_content()
    write(other, row, "note", "Người thứ nhất")
    saved(other)
    paste(page, f"Mã\tSản phẩm\tGhi chú\n{code}\tDán sản phẩm\tDán ghi chú", cell(page, row, "note"))
    wrong = page.locator("#tracking-wrong")
    expect(wrong).to_contain_text("Dán ghi chú")
    expect(wrong).not_to_contain_text("Dán sản phẩm")
    wrong.get_by_role("button", name="Lấy").click()
    looked_at(page)
    page.locator("#tracking-keep").click()
    expect(page.locator("#tracking-said")).to_have_text("Đã lưu 01 dòng.", timeout=30_000)
    page.reload()
    expect(cell(page, row, "note")).to_have_text("Người thứ nhất")
    expect(cell(page, row, "deliverable")).to_have_text("Dán sản phẩm")
