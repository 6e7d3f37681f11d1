"""An officer's day: the own agency's work found, an update written and handed in, at a desk and on a telephone."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

OFFICER, AGENCY = "chuyenvien.maubac", "Sở Công Thương tỉnh Mẫu Bắc"
ITEM = "Hỗ trợ doanh nghiệp hai tỉnh tham gia sàn thương mại điện tử dùng chung"
OF_ANOTHER_AGENCY = "Thí điểm nuôi bò thịt chất lượng cao"  # overdue as well
SCREENS = {"desk": {"width": 1366, "height": 768}, "telephone": {"width": 390, "height": 844}}
# Two updates of one agency for one day would be the same update.
REPORTED = {"desk": 1, "telephone": 2}


@pytest.mark.parametrize("screen", SCREENS)
def test_the_officer_finds_the_agency_s_work_and_hands_in_an_update(office, screen):
    officer = office.at_work(OFFICER, viewport=SCREENS[screen])
    page = officer.open("/quan-tri/").page
    expect(page.locator("h1")).to_have_text("Bàn làm việc hôm nay")
    assert OF_ANOTHER_AGENCY not in officer.text
    page.locator("#soon").get_by_role("link", name=ITEM, exact=False).first.click()
    expect(page.locator("#content")).to_contain_text(ITEM)
    assert officer.field("title").count() == 0  # the item is the secretariat's to change

    done = f"Đã mở gian hàng của 17 hợp tác xã ({screen})."
    officer.open("/quan-tri/coop/progressupdate/add/")
    expect(officer.field("agency").locator("option:checked")).to_contain_text(AGENCY)
    officer.look_up("item", "san thuong mai dien tu")
    officer.fill(reported_on=days_ago(officer, REPORTED[screen]), done=done)
    fits(page)
    officer.save(and_go_on=True)
    officer.take_step("Gửi")
    expect(page.locator(".field-status")).to_contain_text("đã gửi")
    assert "Chấp nhận" not in officer.text  # that is for the secretariat

    found = officer.find("progressupdate", f"17 hop tac xa {screen}")
    assert len(found) == 1
    assert "đã gửi" in found[0]
    fits(page)


def test_what_was_handed_in_waits_for_the_own_secretariat_and_for_nobody_else(office):
    officer = office.at_work(OFFICER)
    done = "Sàn dùng chung tiếp nhận thêm 12 hợp tác xã."
    officer.open("/quan-tri/coop/progressupdate/add/").look_up("item", "san thuong mai dien tu")
    officer.fill(reported_on=days_ago(officer, 3), done=done).save(and_go_on=True)
    officer.take_step("Gửi")

    assert len(office.at_work("thuky.maubac").find("progressupdate", "12 hop tac xa")) == 1
    assert office.at_work("thuky.maunam").find("progressupdate", "12 hop tac xa") == []


def fits(page):
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


def days_ago(window, days):
    """As the office's clock has it."""
    return window.page.evaluate(
        "days => new Date(Date.now() - days * 864e5).toLocaleDateString('en-GB', {timeZone: 'Asia/Ho_Chi_Minh'})", days
    )
