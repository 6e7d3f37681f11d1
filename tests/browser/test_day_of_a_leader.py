"""A leader's day: what needs attention, a figure down to its list, the one page on paper, and nothing to fill in."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

LEADER, PROGRAMME = "lanhdao.maubac", "/chuong-trinh/HT-MAU-02/"
ONE_PAGE = f"{PROGRAMME}mot-trang/"
SENT = ("mot-trang/", "linh-vuc/", "cam-ket/", "dong-thoi-gian/", "dia-ban/")
# What an agency of the own side asked its leader to decide, not shared with the other side.
INTERNAL = ("nghiệm thu theo từng huyện cũ", "bản dùng cho Mẫu Bắc")


def test_the_first_page_tells_what_needs_attention_and_a_figure_opens_its_list(office):
    leader = office.sign_in(LEADER)
    page = leader.page
    expect(page.locator("h1")).to_have_text("Các chương trình hợp tác")
    expect(page.get_by_role("heading", name="Đã quá hạn")).to_be_visible()

    figure = page.locator("section.programmes tbody tr").first.locator(".figure.is-overdue a")
    told = int(figure.inner_text())
    assert told
    with page.expect_navigation():
        figure.click()
    assert leader.path == PROGRAMME
    expect(page.locator("#items")).to_contain_text(f" {told} ")
    expect(page.locator("table.items .k-status .is-overdue")).to_have_count(told)


def test_the_one_page_goes_to_the_printer_as_it_stands(office):
    leader = office.at_work(LEADER).open("/")
    page = leader.page
    leader.follow("Chương trình hợp tác giữa tỉnh Mẫu Bắc và tỉnh Mẫu Nam", exact=False).follow("Một trang")
    assert leader.path == ONE_PAGE
    sheets = re.findall(rb"/MediaBox \[(.*?)\]", page.pdf(prefer_css_page_size=True))
    assert [sheet.split()[2:] for sheet in sheets] == [[b"594.95996", b"841.91998"]] or len(sheets) == 1, sheets

    page.emulate_media(media="print")
    paper = page.locator("body").inner_text()
    for words in (
        "DỮ LIỆU MẪU",
        "Số liệu tính đến",
        "Các lĩnh vực hợp tác",
        "Theo dõi riêng theo quy định.",
        "Ý kiến chỉ đạo",
    ):
        assert words in paper, words
    assert not page.locator("header.masthead").is_visible()


def test_the_leader_s_pages_have_nothing_to_record(office):
    leader = office.at_work(LEADER)
    for path in ("/", "/bao-cao/", "/bao-cao/pho-chu-tich/", PROGRAMME, *(PROGRAMME + page for page in SENT)):
        page = leader.open(path).page
        written = [form.get_attribute("action") for form in page.locator("form[method=post]").all()]
        assert written == ["/tai-khoan/logout/"], path
        assert page.locator("a[href^='/quan-tri/']").count() == 0, path


def test_a_leader_s_word_recorded_by_the_secretariat_stands_on_the_vice_chair_s_desk(office):
    words = "Báo cáo ngay việc chuẩn bị đoàn công tác sang tỉnh bạn."
    secretary = office.at_work("thuky.maubac").open("/")
    secretary.follow("Ghi ý kiến chỉ đạo")  # from anywhere
    secretary.fill(words=words, given_by="Chủ tịch UBND tỉnh").choose(channel="tại cuộc họp").save()
    leader = office.at_work(LEADER)
    assert words in leader.open("/bao-cao/pho-chu-tich/").text
    for other in ("lanhdao.maunam", "thuky.maunam"):
        assert words not in office.at_work(other).open(ONE_PAGE).text


def test_the_version_for_the_other_side_has_none_of_the_internal_text(office):
    leader = office.at_work(LEADER)
    own = leader.open(ONE_PAGE).text
    for words in INTERNAL:
        assert words in own
    leader.follow("Bản gửi bên bạn")
    expect(leader.page.locator("h1")).to_contain_text("Chương trình hợp tác")
    for page in SENT:
        sent = leader.open(f"{PROGRAMME}{page}?ban=gui-ban").text
        assert "chỉ gồm số liệu dùng chung" in sent, page
        for words in INTERNAL:
            assert words not in sent, (page, words)
