"""The spine in a real browser: the secretariat edits, the other side adds its part, agencies report, leaders read."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

HT01 = "/chuong-trinh/HT01/"
SAMPLE = "/chuong-trinh/HT-MAU-02/"
PROGRAMME = "Chương trình hợp tác giữa thành phố Hà Nội và tỉnh Lâm Đồng"
AREAS = (
    "Xây dựng Đảng và hệ thống chính trị",
    "Kinh tế thương mại và xúc tiến đầu tư",
    "Phát triển đô thị và bảo vệ môi trường",
    "Văn hóa, thể thao và du lịch",
    "Giáo dục",
    "Nông nghiệp và phát triển nông thôn",
    "Quốc phòng, an ninh",
    "Báo chí – truyền thông",
)


def row_of(window, code):
    """An item's row on the programme page."""
    row = window.page.locator("tr").filter(has=window.page.get_by_text(code, exact=True))
    return " ".join(row.first.inner_text().split())


def own_agency(window, words, role):
    """Add an agency of the own side to the item that is open."""
    window.page.locator("#item_agencies-group .add-row a").click()
    number = int(window.field("item_agencies-TOTAL_FORMS").input_value()) - 1
    window.choose(**{f"item_agencies-{number}-party": "HT01", f"item_agencies-{number}-role": role})
    return window.look_up(f"item_agencies-{number}-agency", words)


# --- The secretariat of Hà Nội ---


def test_the_secretariat_edits_an_item_and_takes_it_through_its_steps(office):
    secretary = office.sign_in("thuky.hanoi")
    secretary.follow(PROGRAMME)
    expect(secretary.page.locator("h1")).to_have_text(PROGRAMME)
    assert secretary.path == HT01
    assert "Hạn" not in row_of(secretary, "HT01/06.01")

    # Found without its accents, edited, and an agency added the same way.
    secretary.open_found("actionitem", "giong bo 3b lam ha")
    secretary.fill(
        title="Nuôi thí điểm một số giống bò 3B tại Lâm Hà (đợt 1)",
        deliverable="Báo cáo đánh giá đợt nuôi thí điểm",
        start_date="01/03/2024",
        due_date="30/06/2027",
    )
    chosen = own_agency(secretary, "nong nghiep moi truong", "cơ quan chủ trì")
    assert chosen.startswith("Sở Nông nghiệp và Môi trường")
    secretary.save(and_go_on=True)
    assert "HT01/06.01" in secretary.told()
    expect(secretary.field("title")).to_have_value("Nuôi thí điểm một số giống bò 3B tại Lâm Hà (đợt 1)")
    expect(secretary.field("deliverable")).to_have_value("Báo cáo đánh giá đợt nuôi thí điểm")
    expect(secretary.field("due_date")).to_have_value("30/06/2027")
    expect(secretary.page.locator("#item_agencies-0")).to_contain_text("Sở Nông nghiệp và Môi trường")
    item = secretary.path

    # Hà Nội agrees for itself; Lâm Đồng's yes is recorded with its letter.
    secretary.open("/quan-tri/coop/letter/add/")
    secretary.choose(from_party="Tỉnh Lâm Đồng", to_party="Thành phố Hà Nội")
    secretary.fill(number_symbol="215/UBND-TH", issued_on="12/02/2024", subject="Thống nhất nuôi thí điểm giống bò 3B")
    secretary.save()
    assert "215/UBND-TH" in secretary.told()
    secretary.open(item)
    secretary.take_step("Ghi nhận ý kiến thống nhất của bên", party="Thành phố Hà Nội")
    secretary.go_to_step("Ghi nhận ý kiến thống nhất của bên").choose(party="Tỉnh Lâm Đồng")
    secretary.press("Ghi nhận ý kiến thống nhất của bên")
    assert "công văn" in secretary.errors  # without the letter, nobody speaks for the other side
    secretary.choose(letter="215/UBND-TH").press("Ghi nhận ý kiến thống nhất của bên")
    expect(secretary.page.locator(".field-standing")).to_contain_text("đã giao")
    secretary.take_step("Bắt đầu thực hiện")
    expect(secretary.page.locator(".field-standing")).to_contain_text("đang thực hiện")

    secretary.open(HT01)
    row = row_of(secretary, "HT01/06.01")
    for told in ("(đợt 1)", "30/06/2027", "đang thực hiện", "Sở Nông nghiệp và Môi trường", "đợt nuôi thí điểm"):
        assert told in row, (told, row)


def test_an_officer_reports_on_an_item_of_the_own_agency(office):
    """Sở Nông nghiệp và Môi trường of Hà Nội, once the secretariat has named it."""
    secretary = office.at_work("thuky.hanoi")
    secretary.open_found("actionitem", "cho dau moi hoa")
    own_agency(secretary, "nong nghiep moi truong", "cơ quan chủ trì")
    secretary.save()

    officer = office.sign_in("chuyenvien.hanoi")
    officer.open("/quan-tri/coop/progressupdate/add/")
    assert "Nông nghiệp và Môi trường" in officer.field("agency").locator("option:checked").text_content()
    officer.look_up("item", "cho dau moi hoa")
    officer.fill(reported_on="20/11/2026", done="Đã khảo sát 03 địa điểm dự kiến.").save(and_go_on=True)
    officer.take_step("Gửi")
    expect(officer.page.locator(".field-status")).to_contain_text("đã gửi")
    assert "Chấp nhận" not in officer.text  # that is for the secretariat


# --- The leaders of both sides ---


@pytest.mark.parametrize(
    ("leader", "own", "other"),
    [("lanhdao.hanoi", "Hà Nội", "Lâm Đồng"), ("lanhdao.lamdong", "Lâm Đồng", "Hà Nội")],
)
def test_a_leader_reads_how_the_eight_areas_stand(office, leader, own, other):
    window = office.sign_in(leader)
    assert window.path == "/"
    assert "Bàn làm việc" not in window.text
    window.follow(PROGRAMME)
    page = window.page
    expect(page.locator("h1")).to_have_text(PROGRAMME)

    table = page.get_by_role("table", name="Các lĩnh vực hợp tác")
    told = " ".join(table.inner_text().split())
    places = [told.find(area) for area in AREAS]
    assert -1 not in places
    assert places == sorted(places)
    kept_outside = " ".join(table.get_by_role("row").filter(has_text="Quốc phòng, an ninh").inner_text().split())
    assert kept_outside == "7 Quốc phòng, an ninh Theo dõi riêng theo quy định."

    headings = table.get_by_role("columnheader").all_inner_texts()
    assert headings.index(own) < headings.index(other)
    assert page.locator(".parties h3").first.inner_text() == f"Phía {own}"


@pytest.mark.parametrize("leader", ["lanhdao.hanoi", "lanhdao.lamdong"])
def test_a_leader_is_told_politely_that_the_back_office_is_not_for_reading(office, leader):
    window = office.at_work(leader)
    for path in ("/quan-tri/", "/quan-tri/coop/actionitem/", "/quan-tri/coop/actionitem/1/change/"):
        window.open(path, status=403)
        expect(window.page.locator("h1")).to_have_text("Đồng chí không có quyền mở trang này")
    window.follow("Về trang đầu")
    assert window.path == "/"


# --- The secretariat of Lâm Đồng: the programme that the former Lâm Đồng agreed ---


def test_the_other_side_edits_the_item_that_it_leads(office):
    secretary = office.sign_in("thuky.lamdong")
    secretary.open_found("actionitem", "04.02 ngay hoi van hoa")
    secretary.fill(description="Phía Lâm Đồng chủ trì nội dung, chương trình nghệ thuật.")
    secretary.fill(**{"item_parties-0-contribution": "Cử đoàn nghệ thuật và gian hàng đặc sản."})
    secretary.save(and_go_on=True)
    expect(secretary.field("description")).to_have_value("Phía Lâm Đồng chủ trì nội dung, chương trình nghệ thuật.")
    expect(secretary.field("item_parties-0-contribution")).to_have_value("Cử đoàn nghệ thuật và gian hàng đặc sản.")


def test_the_other_side_adds_its_agency_to_an_item_of_hanoi_and_changes_nothing_else(office):
    secretary = office.at_work("thuky.lamdong")
    secretary.open_found("actionitem", "04.01 ngay hoi van hoa")
    for name in ("title", "due_date", "lead", "deliverable"):
        expect(secretary.field(name)).to_have_count(0)
    expect(secretary.page.locator(".field-title .readonly")).to_contain_text("Tổ chức Ngày hội văn hóa Hà Nội")
    sides_open = secretary.page.locator("select[name='item_agencies-__prefix__-party'] option").all_text_contents()
    assert not [side for side in sides_open if "Hà Nội" in side]

    chosen = own_agency(secretary, "van hoa the thao", "cơ quan chủ trì")
    secretary.save(and_go_on=True)
    expect(secretary.page.locator("#item_agencies-0")).to_contain_text("Văn hóa, Thể thao và Du lịch")
    secretary.open(HT01)
    assert chosen.split(" tỉnh")[0].split(" ·")[0] in row_of(secretary, "HT01/04.01")


# --- Others see nothing of it ---


def test_an_outsider_finds_nothing_of_the_programme(office):
    outsider = office.sign_in("thuky.maubac")
    assert PROGRAMME not in outsider.text
    outsider.open(HT01, status=404)
    missing = outsider.text
    outsider.open("/chuong-trinh/HT77/", status=404)
    assert outsider.text == missing

    for model, words in (("actionitem", "lam dong"), ("cooperationprogramme", "HT01"), ("meeting", "lam dong")):
        assert outsider.find(model, words) == [], model
    for address in ("actionitem/{}/change/", "actionitem/{}/history/", "cooperationprogramme/{}/change/"):
        answers = []
        for number in (1, 999999):
            outsider.open(f"/quan-tri/coop/{address.format(number)}")
            answers.append((outsider.path, outsider.text.replace(f"“{number}”", "“…”")))
        assert answers[0] == answers[1], address


# --- From the agency to the other side's leader ---


def test_an_update_goes_from_the_agency_by_the_secretariat_to_the_other_sides_leader(office):
    done = "Đã có 146 doanh nghiệp, hợp tác xã mở gian hàng trên sàn dùng chung."
    leader = office.sign_in("lanhdao.maunam")
    officer = office.sign_in("chuyenvien.maubac")
    officer.open("/quan-tri/coop/progressupdate/add/")
    officer.look_up("item", "san thuong mai dien tu")
    officer.fill(reported_on=today(officer), obstacles="Còn 04 đơn vị chưa có chữ ký số.", done=done)
    officer.save(and_go_on=True)
    update = officer.path

    # Every gap is named before anything is handed in.
    officer.go_to_step("Gửi").press("Gửi")
    assert "nguyên nhân" in officer.errors.lower()
    officer.open(update).fill(cause="Thủ tục cấp mới mất 10 ngày.").save(and_go_on=True)
    officer.take_step("Gửi")
    assert done not in leader.open(SAMPLE).text

    secretary = office.at_work("thuky.maubac")
    secretary.open(update)
    secretary.take_step("Chấp nhận")
    assert done not in leader.open(SAMPLE).text  # accepted is not yet shared
    secretary.take_step("Chia sẻ với địa phương bạn")
    assert done in leader.open(SAMPLE).text


def test_directives_of_one_side_never_appear_on_the_other(office):
    secretary = office.at_work("thuky.maubac")
    secretary.open("/quan-tri/coop/directive/")
    addresses = [link.get_attribute("href") for link in secretary.page.locator("#result_list tbody th a").all()]
    assert addresses
    secretary.open(addresses[0])
    words = secretary.page.locator("textarea").first.input_value()
    assert len(words) > 20
    other = office.sign_in("thuky.maunam")
    other.open("/quan-tri/coop/directive/")
    theirs = [link.get_attribute("href") for link in other.page.locator("#result_list tbody th a").all()]
    assert not set(addresses) & set(theirs)
    assert words not in other.text
    assert other.find("directive", words[:60]) == []
    other.open(addresses[0])
    assert other.path == "/quan-tri/"  # like a row that does not exist
    assert words not in other.text
    for window in (other, office.at_work("lanhdao.maunam")):
        assert words not in window.open(SAMPLE).text


# --- Two windows, two clicks ---


def test_the_second_of_two_editors_is_told_and_keeps_what_was_typed(office):
    first, second = office.at_work("thuky.hanoi"), office.at_work("thuky.hanoi")
    for window in (first, second):
        window.open_found("actionitem", "cung cap chuong trinh boi duong")
    first.fill(deliverable="Bộ tài liệu bồi dưỡng, 10 chuyên đề").save(and_go_on=True)
    assert first.told()

    second.fill(deliverable="Bộ tài liệu bồi dưỡng, 12 chuyên đề").save()
    assert "10 chuyên đề" in second.errors
    assert "12 chuyên đề" in second.errors
    expect(second.field("deliverable")).to_have_value("Bộ tài liệu bồi dưỡng, 12 chuyên đề")
    first.page.reload()
    expect(first.field("deliverable")).to_have_value("Bộ tài liệu bồi dưỡng, 10 chuyên đề")

    second.save(and_go_on=True)  # having read both
    assert second.told()
    expect(second.field("deliverable")).to_have_value("Bộ tài liệu bồi dưỡng, 12 chuyên đề")


def test_a_double_click_makes_one_row(office):
    secretary = office.at_work("thuky.hanoi")
    secretary.open("/quan-tri/coop/letter/add/")
    secretary.choose(from_party="Thành phố Hà Nội", to_party="Tỉnh Lâm Đồng")
    secretary.fill(number_symbol="4471/UBND-KT", issued_on="05/03/2026", subject="Đề nghị phối hợp")
    secretary.page.get_by_role("button", name="Lưu", exact=True).dblclick()
    expect(secretary.page.locator(".messagelist")).to_be_visible()
    assert len(secretary.find("letter", "4471/UBND-KT")) == 1


# --- One's own account ---


def test_a_person_changes_the_password_and_the_old_one_no_longer_opens(office):
    person = office.sign_in("chuyenvien.maunam")
    change_password(person, "hop-tac-mau", "sông-núi-nước-Nam-1077")
    sign_out(person)
    person.sign_in("chuyenvien.maunam", "hop-tac-mau")
    assert "không đúng" in person.text
    person.sign_in("chuyenvien.maunam", "sông-núi-nước-Nam-1077")
    expect(person.page.locator("h1")).to_have_text("Các chương trình hợp tác")
    change_password(person, "sông-núi-nước-Nam-1077", "hop-tac-mau")


def change_password(person, old, new):
    person.open("/tai-khoan/password/change/")
    person.fill(oldpassword=old, password1=new, password2=new).press("Đổi mật khẩu")
    expect(person.field("oldpassword")).to_have_count(0)


def sign_out(person):
    person.open("/")
    person.page.locator("details.menu summary").click()
    person.press("Đăng xuất")
    expect(person.page.locator("h1")).to_have_text("Đăng nhập")


def test_the_language_is_the_persons_own_choice(office):
    person = office.sign_in("thuky.maunam", locale="en-GB")  # the browser's language changes nothing
    expect(person.page.locator("h1")).to_have_text("Các chương trình hợp tác")
    person.open("/tai-khoan/ngon-ngu/")
    person.page.get_by_label("English").check()
    person.save()
    person.open("/quan-tri/")
    expect(person.page.locator("html")).to_have_attribute("lang", "en")
    expect(person.page.locator("#content h1")).to_have_text("Today's desk")
    person.open("/tai-khoan/ngon-ngu/")
    person.page.get_by_label("Tiếng Việt").check()
    person.press("Save")
    person.open("/quan-tri/")
    expect(person.page.locator("#content h1")).to_have_text("Bàn làm việc hôm nay")


def test_nobody_opens_an_account_for_oneself(office):
    stranger = office.window()
    stranger.open("/")
    assert stranger.path == "/tai-khoan/login/"
    assert stranger.page.locator("a[href*='signup']").count() == 0
    stranger.open("/tai-khoan/signup/")
    assert "không mở đăng ký" in stranger.text
    expect(stranger.page.locator("input")).to_have_count(0)


# --- What was typed wrongly ---


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("due_date", "31/02/2027", "ngày"),
        ("due_date", "hôm qua", "ngày"),
        ("due_date", "01/01/0026", "2000"),
        ("funding_planned", "1e400", "số"),
        ("funding_planned", "một tỷ", "số"),
        ("description", "Tuyệt mật", "bí mật nhà nước"),
        ("note", "Kế hoạch chi tiết\nĐộ mật: Mật", "bí mật nhà nước"),
    ],
)
def test_a_mistake_is_explained_in_vietnamese_and_nothing_typed_is_lost(office, name, typed, told):
    secretary = office.at_work("thuky.hanoi")
    secretary.open_found("actionitem", "dao tao van dong vien")
    version = secretary.field("seen_version").input_value()
    secretary.fill(title="Hỗ trợ đào tạo vận động viên (sửa thử)", **{name: typed}).save()
    assert told in secretary.errors
    expect(secretary.field(name)).to_have_value(typed)
    expect(secretary.field("title")).to_have_value("Hỗ trợ đào tạo vận động viên (sửa thử)")
    assert not re.search(r"[A-Za-z]*\b(enter|valid|date|number|the)\b", secretary.errors)
    secretary.open_found("actionitem", "dao tao van dong vien")
    assert secretary.field("seen_version").input_value() == version


# --- Invented and real ---


def test_invented_programmes_say_so_and_the_real_one_does_not(office):
    for username, paths in (
        ("lanhdao.maunam", (SAMPLE, "/chuong-trinh/HT-MAU-03/", "/")),
        ("thuky.maunam", ("/quan-tri/coop/actionitem/", "/quan-tri/coop/cooperationprogramme/")),
    ):
        window = office.at_work(username)
        for path in paths:
            expect(window.open(path).page.locator(".sample").first).to_have_text("DỮ LIỆU MẪU")
    for username, paths in (
        ("lanhdao.hanoi", (HT01, "/")),
        ("thuky.hanoi", ("/quan-tri/coop/actionitem/", "/quan-tri/coop/cooperationprogramme/")),
    ):
        window = office.at_work(username)
        for path in paths:
            assert "DỮ LIỆU MẪU" not in window.open(path).text


def today(window):
    """As the office's clock has it."""
    return window.page.evaluate("new Date().toLocaleDateString('en-GB', {timeZone: 'Asia/Ho_Chi_Minh'})")
