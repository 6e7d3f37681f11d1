"""The tracking table under the hand: Tab goes from cell to cell, and the bar above never lies over the table's head."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

TABLE = "/quan-tri/so-theo-doi/HT-MAU-02/"


@pytest.fixture
def page(office):
    return office.at_work("thuky.maubac").open(TABLE).page


def test_tab_goes_from_cell_to_cell_and_out_of_the_table(page):
    cells = page.locator("td[data-field]")
    first_row = page.locator("tr[data-row]").first.locator("td[data-field]")
    last_of_row = first_row.count() - 1
    cells.nth(last_of_row).focus()
    page.keyboard.press("Tab")
    expect(cells.nth(last_of_row + 1)).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(cells.nth(last_of_row)).to_be_focused()
    # Out of an open cell as well, and what was written stays written.
    page.keyboard.press("x")
    page.keyboard.press("Tab")
    expect(cells.nth(last_of_row + 1)).to_be_focused()
    expect(cells.nth(last_of_row)).to_have_text("x")
    cells.last.focus()
    page.keyboard.press("Tab")
    # Past the links of the rows below it; the table stands last on its page.
    expect(page.locator(".tracking :focus")).to_have_count(0)


def test_the_arrows_reach_the_links_that_tab_passes_over(page):
    row = page.locator("tr[data-row]").nth(1)
    row.locator("td[data-field]").first.focus()
    for link in (row.locator(".c-code a"), row.locator(".tracking-door")):
        page.keyboard.press("ArrowLeft")
        expect(link).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator(".tracking-door").first).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(page.locator("tr[data-row]").first.locator(".c-code a")).to_be_focused()


@pytest.mark.parametrize("width", [1366, 1024])
def test_the_bar_never_lies_over_the_head_of_the_table(page, width):
    page.set_viewport_size({"width": width, "height": 768})
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
    bar = page.locator(".tracking-top").bounding_box()
    head = page.locator("#tracking thead th").first.bounding_box()
    assert bar["y"] + bar["height"] <= head["y"]
