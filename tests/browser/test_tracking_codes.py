"""A block pasted into the tracking table lands on the items whose codes it carries, or nowhere."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

TABLE = "/quan-tri/so-theo-doi/HT-MAU-02/"
PATIENCE = 30_000


@pytest.fixture
def page(office):
    return office.at_work("thuky.maubac").open(TABLE).page


def rows(page):
    """Two rows whose notes are written here, away from the top of the table."""
    found = page.locator("tr", has=page.locator('td[data-field="note"]'))
    return [found.nth(place) for place in (7, 5)]


def line(row, *texts):
    return "\t".join([row.locator(".c-code").text_content(), *texts])


def lay(page, *lines):
    page.locator("#tracking-box summary").click()
    page.locator("#tracking-text").fill("\n".join(lines))
    page.locator("#tracking-lay").click()


def refused(page, words="Không nhận ra tiêu đề cột"):
    # Where the person reads: the open panel lies over what stands below it.
    expect(page.locator(".tracking-panel #tracking-refused")).to_contain_text(words)
    expect(page.locator("#tracking-messages")).to_be_empty()
    expect(page.locator(".is-pasted")).to_have_count(0)
    # What was pasted is still there to be mended.
    expect(page.locator("#tracking-text")).not_to_have_value("")


def lands(page, found, *texts):
    for row, text in zip(found, texts, strict=True):
        expect(row.locator('td[data-field="note"] ins')).to_have_text(text, timeout=PATIENCE)
    expect(page.locator(".is-pasted")).to_have_count(len(found))


def test_without_headings_nothing_is_guessed(page):
    first, second = rows(page)
    title = first.locator(".c-title").text_content()
    lay(page, line(first, title, "31/13/2027"), line(second, "Khác", "30/11/2026"))
    refused(page, "Đã nhận ra mã nhiệm vụ")


def test_unknown_headings_are_refused(page):
    first, second = rows(page)
    lay(page, "Ký hiệu\tCột lạ", line(first, "A"), line(second, "B"))
    refused(page)


def test_codes_tell_the_rows_and_the_chosen_cell_the_column(page):
    found = rows(page)
    page.locator('td[data-field="note"]').first.focus()
    lay(
        page,
        *(line(row, row.locator(".c-title").text_content(), words) for row, words in zip(found, "AB", strict=True)),
    )
    lands(page, found, "A", "B")


def test_codes_alone_tell_no_column_and_the_panel_says_what_to_do(page):
    found = rows(page)
    block = [line(row, words) for row, words in zip(found, "AB", strict=True)]
    lay(page, *block)
    refused(page, "chọn trước một ô của cột đó")
    page.keyboard.press("Escape")
    page.locator('td[data-field="note"]').first.focus()
    lay(page, *block)
    lands(page, found, "A", "B")


def test_headings_as_offices_write_them_are_understood(page):
    found = rows(page)
    lay(page, "Mã nhiệm vụ\tKết quả\tGHI CHÚ\tCột lạ", line(found[0], "", "A", "x"), line(found[1], "", "B", "y"))
    lands(page, found, "A", "B")
    expect(page.locator("#tracking-told")).to_contain_text("Cột lạ")


def test_one_tool_is_open_at_a_time_and_escape_closes_it(page):
    tools = page.locator(".tracking-tool")
    for place in (0, 1):
        tools.nth(place).locator("summary").click(position={"x": 5, "y": 5})
    expect(page.locator(".tracking-tool[open]")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator(".tracking-tool[open]")).to_have_count(0)
    expect(tools.nth(1).locator("summary")).to_be_focused()
