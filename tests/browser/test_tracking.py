"""The tracking table at the keyboard: a cell written and saved, two editors of one row, the same without a script."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

TABLE = "/quan-tri/so-theo-doi/HT-MAU-02/"
CELL = 'td[data-field="note"]'


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


def test_without_a_script_a_row_has_its_form(office):
    page = office.at_work("thuky.maubac", java_script_enabled=False).open(TABLE).page
    page.locator(".tracking-doors a").first.click()
    page.locator("[name=note]").fill("Không có kịch bản")
    page.locator("main form[method=post] [type=submit]").first.click()
    assert page.url.split("#")[0].endswith(TABLE)
    assert "Không có kịch bản" in page.locator("main").inner_text()
