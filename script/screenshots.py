"""What script/screenshots does: the handbook's pictures, each declared once, taken from a running program."""

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.people import Office
from tests.browser.product import ROOT, Product

FOLDER = ROOT / "docs" / "handbook" / "pictures"
# A picture is read beside text: what is lower on the page has a picture of its own or none.
WIDE, TELEPHONE = {"width": 1366, "height": 600}, {"width": 390, "height": 780}
BYTES_AT_MOST = 160_000

SECRETARY, OFFICER, LEADER, ADMINISTRATOR = "thuky.maubac", "chuyenvien.maubac", "lanhdao.maubac", "quantri"
DESK = "/quan-tri/"
ROWS = "/quan-tri/coop"
TRACKING = "/quan-tri/so-theo-doi/HT-MAU-02/"
PROGRAMME = "/chuong-trinh/HT-MAU-02/"
NOTE = 'td[data-field="note"]'
COLLEAGUE = ("Chờ kinh phí đợt hai, dự kiến tháng sau.", "Chờ kinh phí đợt hai; dự kiến tháng sau.")


@dataclass(frozen=True)
class Picture:
    """One picture: whose screen, which page, what the person did there, and what of it is shown."""

    name: str
    person: str
    path: str
    done: Callable = lambda window: None  # what the person has just done on the page
    shown: str = ""  # the one part that is shown; without it, the screen
    screen: dict | None = None
    dark: bool = False
    on_paper: bool = False
    scale: float = 1  # a whole sheet is shown smaller than it is

    @property
    def file(self):
        return f"{self.name}.png"


# --- What somebody has just done when the picture is taken ---


def word_of_a_leader(window):
    window.fill(words="Chuẩn bị nội dung làm việc với tỉnh bạn về tiêu thụ nông sản, báo cáo trước ngày 15.")
    window.fill(given_by="Chủ tịch UBND tỉnh")
    window.choose(channel="điện thoại")


def cell_is_written(window):
    cell = window.page.locator(NOTE).nth(3)
    cell.focus()
    window.page.keyboard.press("Enter")
    window.page.keyboard.type("Đã thống nhất qua điện thoại, chờ công văn.")


def two_editors(window):
    """A second window of the same person stands for the colleague at the next desk."""
    other = window.page.context.new_page()
    other.goto(TRACKING)
    # Taken a second time, the colleague has to write something else, or nothing changes.
    stands = other.locator(NOTE).nth(6).text_content()
    write_and_save(other, next(words for words in COLLEAGUE if words != stands))
    other.locator("td.is-changed").wait_for(state="detached")
    other.close()
    write_and_save(window.page, "Sở báo sẽ xong trước ngày 15.")
    window.page.locator("#tracking-messages button").first.wait_for()
    window.page.locator("#tracking-messages").scroll_into_view_if_needed()


def write_and_save(page, words):
    cell = page.locator(NOTE).nth(6)
    cell.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Control+A")
    page.keyboard.type(words)
    page.keyboard.press("Enter")
    page.keyboard.press("Control+s")


def pasted_from_excel(window):
    rows = (
        ("Mã", "Hạn", "Ghi chú"),
        ("HT-MAU-02/01.01", "", "Đã gửi kỷ yếu cho tỉnh bạn"),
        ("HT-MAU-02/01.02", "", "Đợt hai dự kiến quý sau"),
        ("HT-MAU-02/01.07", "31/02/2027", "Chờ danh sách xã, phường kết nghĩa"),
    )
    window.page.locator("#tracking-box summary").click()
    window.page.locator("#tracking-text").fill("\n".join("\t".join(row) for row in rows))
    window.page.locator("#tracking-lay").click()
    window.page.locator("#tracking-wrong li").first.wait_for()
    window.page.locator("#tracking-block").scroll_into_view_if_needed()


def several_rows_chosen(window):
    window.page.locator("#action-toggle").check()
    window.choose(action="Chia sẻ với địa phương bạn").press("Thực hiện")


def update_is_written(window):
    window.look_up("item", "ban do so vung nguyen lieu")
    window.fill(reported_on="20/11/2026", done="Đã tiếp nhận dữ liệu của 17 xã, đang ghép nối.")
    window.page.locator("#content h1").scroll_into_view_if_needed()


def agreement_of_the_other_side(window):
    window.open_found("actionitem", "trung tam xuc tien ve trao doi thong tin nha dau tu").go_to_step(
        "Ghi nhận xác nhận của bên"
    )


def scrolled_to_today(window):
    window.page.locator(".panel:has(.chart-today)").first.evaluate("part => part.scrollIntoView()")


def menu_is_open(window):
    window.page.locator(".masthead details.menu summary").click()


PICTURES = (
    Picture("ban-lam-viec", SECRETARY, DESK),
    Picture("ghi-y-kien-chi-dao", SECRETARY, f"{ROWS}/directive/add/?_quick=1", word_of_a_leader, "#content"),
    Picture("so-theo-doi", SECRETARY, TRACKING),
    Picture("so-theo-doi-sua-o", SECRETARY, TRACKING, cell_is_written),
    Picture("hai-nguoi-cung-sua", SECRETARY, TRACKING, two_editors),
    Picture("dan-tu-excel", SECRETARY, TRACKING, pasted_from_excel),
    Picture("danh-sach-nhiem-vu", SECRETARY, f"{ROWS}/actionitem/?timeliness=overdue"),
    Picture("chia-se-nhieu-dong", SECRETARY, f"{ROWS}/progressupdate/?q=tuyen+xe+buyt+lien+tinh", several_rows_chosen),
    Picture("ghi-theo-cong-van", SECRETARY, DESK, agreement_of_the_other_side),
    Picture("ban-lam-viec-so-nganh", OFFICER, DESK),
    Picture("cap-nhat-tien-do", OFFICER, f"{ROWS}/progressupdate/add/", update_is_written),
    Picture("so-nganh-tren-dien-thoai", OFFICER, DESK, screen=TELEPHONE),
    Picture("trang-dau", LEADER, "/"),
    Picture("mot-trang", LEADER, f"{PROGRAMME}mot-trang/"),
    Picture("mot-trang-tren-giay", LEADER, f"{PROGRAMME}mot-trang/", on_paper=True, scale=0.75),
    Picture("mot-trang-gui-ban", LEADER, f"{PROGRAMME}mot-trang/?ban=gui-ban"),
    Picture("dong-thoi-gian", LEADER, f"{PROGRAMME}dong-thoi-gian/", scrolled_to_today),
    Picture("ban-cua-pho-chu-tich", LEADER, "/bao-cao/pho-chu-tich/"),
    Picture("trang-dau-ban-dem", LEADER, "/", screen=TELEPHONE, dark=True),
    Picture("menu-nguoi-dung", LEADER, "/", menu_is_open, ".menu-sheet"),
    Picture("nguoi-dung", ADMINISTRATOR, "/quan-tri/accounts/user/"),
)


# --- Taking them ---


def main(names):
    unknown = set(names) - {picture.name for picture in PICTURES}
    if unknown:
        sys.exit(f"Error: no such picture: {', '.join(sorted(unknown))}")
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if not chromium:
        sys.exit("Error: no chromium. On Debian: apt install chromium")
    FOLDER.mkdir(exist_ok=True)
    with program() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for picture in PICTURES:
            if not names or picture.name in names:
                take(picture, browser, address)
        browser.close()
    if not names:
        for left in set(FOLDER.glob("*.png")) - {FOLDER / picture.file for picture in PICTURES}:
            left.unlink()


@contextlib.contextmanager
def program():
    """The address of a program with the sample data: the one that is given, or one of its own, thrown away after."""
    if given := os.environ.get("ADDRESS", "").rstrip("/"):
        yield given
        return
    # Not below a home: PostgreSQL runs in another user's name when root starts it.
    with tempfile.TemporaryDirectory(prefix="coop-pictures-") as folder:
        Path(folder).chmod(0o755)
        running = Product(Path(folder))
        try:
            yield running.address
        finally:
            running.end()


def take(picture, browser, address):
    office = Office(browser, address)
    window = office.at_work(
        picture.person,
        viewport=picture.screen or WIDE,
        color_scheme="dark" if picture.dark else "light",
        device_scale_factor=picture.scale,
    )
    window.open(picture.path)
    picture.done(window)
    page = window.page
    if picture.on_paper:
        # The sheet as the printer gets it: A4 at the screen's 96 dots an inch, within its margins.
        page.set_viewport_size({"width": 794, "height": 1123})
        page.emulate_media(media="print")
        page.evaluate("document.body.style.padding = '20mm 15mm 20mm 25mm'")
    page.evaluate("document.fonts.ready.then(() => true)")
    part = page.locator(picture.shown).first if picture.shown else page
    taken = part.screenshot(animations="disabled")
    (FOLDER / picture.file).write_bytes(taken)
    print(f"{picture.file:<32}{len(taken) // 1000:>5} kB{'  TOO LARGE' if len(taken) > BYTES_AT_MOST else ''}")
    window.page.context.close()


if __name__ == "__main__":
    main(sys.argv[1:])
