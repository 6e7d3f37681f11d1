"""The secretariat's day: the desk in the morning, a leader's word, a letter, a call; then the table and the lists."""

import pytest
from playwright.sync_api import expect

from tests.browser.test_day_of_an_officer import days_ago

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

DESK, SECRETARY = "/quan-tri/", "thuky.maubac"
TABLE = "/quan-tri/so-theo-doi/HT-MAU-02/"


def lines(window, section):
    return [
        " ".join(line.split()) for line in window.page.locator(f"#{section} li, #{section} tbody tr").all_inner_texts()
    ]


def count(window, section):
    return int(window.page.locator(f"#{section} h2 .count").text_content())


def standing_in(window, section, words):
    return [line for line in lines(window, section) if words in line]


# --- The desk ---


def test_a_leader_s_word_is_recorded_in_four_fields_and_becomes_an_item(office):
    secretary = office.at_work(SECRETARY).open(DESK)
    waiting = count(secretary, "directives")
    words = "Rà soát điểm bán nông sản của tỉnh bạn, báo cáo trước tuần sau."
    secretary.follow("Ghi ý kiến chỉ đạo")
    asked = secretary.page.locator("#directive_form fieldset").first.locator("input, select, textarea")
    assert len([field for field in asked.all() if field.is_visible()]) == 4
    secretary.fill(words=words, given_by="Chủ tịch UBND tỉnh").choose(channel="qua điện thoại").save()

    assert secretary.path == DESK
    assert count(secretary, "directives") == waiting + 1
    assert "chờ văn bản" in standing_in(secretary, "directives", words)[0]

    title = "Rà soát, bố trí điểm bán nông sản của tỉnh Mẫu Nam"
    secretary.open("/quan-tri/coop/actionitem/add/")
    secretary.choose(
        programme="HT-MAU-02", area="HT-MAU-02 · 2.", lead="một bên", lead_party="HT-MAU-02 · Tỉnh Mẫu Bắc"
    )
    secretary.fill(title=title).save()
    assert "HT-MAU-02/02." in secretary.told()

    secretary.open(DESK).follow(words)
    secretary.page.get_by_role("group").filter(has=secretary.field("item")).first.wait_for()
    secretary.look_up("item", "diem ban nong san")
    secretary.choose(status="đang triển khai").save()
    secretary.open(DESK)
    assert count(secretary, "directives") == waiting
    assert not standing_in(secretary, "directives", words)


def test_a_letter_is_recorded_and_closed_by_its_answer(office):
    secretary = office.at_work(SECRETARY).open(DESK)
    subject = "Về việc thống nhất lịch hội chợ nông sản"
    secretary.follow("Ghi công văn")
    letter(secretary, "612/UBND-KT", subject, "Tỉnh Mẫu Nam", "Tỉnh Mẫu Bắc")
    secretary.fill(answer_due=days_ago(secretary, -3)).save()
    assert secretary.path == DESK
    assert "612/UBND-KT" in standing_in(secretary, "letters", subject)[0]

    secretary.open("/quan-tri/coop/letter/add/?_quick=1")
    letter(secretary, "845/UBND-KT", "Trả lời về lịch hội chợ", "Tỉnh Mẫu Bắc", "Tỉnh Mẫu Nam")
    secretary.save()
    with secretary.page.expect_navigation():
        secretary.page.locator("#letters li").filter(has_text=subject).get_by_role("link", name="Nhập trả lời").click()
    secretary.choose(answered_by="845/UBND-KT").press("Ghi văn bản trả lời")
    secretary.open(DESK)
    assert not standing_in(secretary, "letters", subject)


def letter(window, number, subject, sender, receiver):
    window.choose(programme="HT-MAU-02", from_party=f"HT-MAU-02 · {sender}", to_party=f"HT-MAU-02 · {receiver}")
    window.fill(number_symbol=number, issued_on=days_ago(window, 0), subject=subject)


def test_a_call_is_noted_and_the_agency_stands_no_longer_on_the_desk(office):
    secretary = office.at_work(SECRETARY).open(DESK)
    agency = secretary.page.locator("#calls tbody th").first.inner_text()
    to_call = count(secretary, "calls")
    with secretary.page.expect_navigation():
        secretary.page.locator("#calls tbody tr").first.get_by_role("link", name="Ghi cuộc gọi").click()
    expect(secretary.field("agency").locator("option:checked")).to_contain_text(agency)
    secretary.choose(channel="điện thoại")
    secretary.fill(matter="Hỏi kết quả tháng", promised="Gửi báo cáo", promised_for=days_ago(secretary, -2)).save()

    assert secretary.path == DESK
    assert count(secretary, "calls") == to_call - 1
    assert not standing_in(secretary, "calls", agency)


# --- The tracking table ---


def test_the_table_is_filtered_and_a_cell_is_written_with_the_keyboard(office):
    secretary = office.at_work(SECRETARY).open(f"{TABLE}?timeliness=overdue")
    page = secretary.page
    rows = page.locator("#tracking tbody tr")
    assert 0 < rows.count() < 58
    expect(page.locator("#tracking .c-state .overdue")).to_have_count(rows.count())

    cell = page.locator('td[data-field="note"]').first
    cell.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Control+A")
    page.keyboard.type("Đã trao đổi với sở, chờ văn bản.")
    page.keyboard.press("Enter")
    page.keyboard.press("Control+s")
    expect(page.locator("td.is-changed")).to_have_count(0)
    page.reload()
    expect(page.locator('td[data-field="note"]').first).to_have_text("Đã trao đổi với sở, chờ văn bản.")


# --- The lists ---


def test_a_filter_is_kept_under_a_name_and_chosen_again(office):
    secretary = office.at_work(SECRETARY).open("/quan-tri/coop/actionitem/?timeliness=overdue")
    page, overdue = secretary.page, secretary.rows
    page.locator("details.kept summary").click()
    secretary.fill(name="Việc quá hạn").press("Lưu")
    assert "Việc quá hạn" in secretary.told()

    secretary.open("/quan-tri/coop/actionitem/")
    assert len(secretary.rows) > len(overdue)
    page.locator("details.kept summary").click()
    secretary.follow("Việc quá hạn")
    assert secretary.rows == overdue


def test_many_updates_are_shared_at_once_and_the_rest_is_told_with_its_reason(office):
    secretary = office.at_work(SECRETARY)
    assert len(secretary.find("progressupdate", "tuyen xe buyt lien tinh")) == 2
    secretary.page.locator("#action-toggle").check()
    secretary.choose(action="Chia sẻ với địa phương bạn").press("Thực hiện")
    expect(secretary.page.locator("#content")).to_contain_text("(01/02)")
    expect(secretary.page.locator("#content")).to_contain_text("Cập nhật này đã được chia sẻ")
    with secretary.page.expect_navigation():
        secretary.page.locator("form.together [type=submit]").click()
    assert "01/01" in secretary.told()  # of those that were ready
    assert len(office.at_work("thuky.maunam").find("progressupdate", "tuyen xe buyt lien tinh")) == 2
