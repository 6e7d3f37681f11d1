"""How the pages stand on a desk and on a telephone, by day and by night, for everybody, and on paper."""

import re

import pytest
from axe_core_python.sync_playwright import Axe

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

SCREENS = {"desk": {"width": 1366, "height": 768}, "telephone": {"width": 390, "height": 844}}
WCAG = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}
NAMES = {"type": "rule", "values": ["label", "select-name", "aria-input-field-name"]}
CONTRAST = {"type": "rule", "values": ["color-contrast"]}  # all that the night changes
# Whose page it is, its address, and the status it is answered with.
PAGES = {
    "sign-in": (None, "/tai-khoan/login/", 200),
    "sign-up is closed": (None, "/tai-khoan/signup/", 200),
    "change of password": ("thuky.hanoi", "/tai-khoan/password/change/", 200),
    "choice of language": ("thuky.hanoi", "/tai-khoan/ngon-ngu/", 200),
    "first page": ("lanhdao.hanoi", "/", 200),
    "programme": ("lanhdao.hanoi", "/chuong-trinh/HT01/", 200),
    "sample programme": ("lanhdao.maubac", "/chuong-trinh/HT-MAU-02/", 200),
    "back office": ("thuky.hanoi", "/quan-tri/", 200),
    "desk with work on it": ("thuky.maubac", "/quan-tri/", 200),
    "officer's desk": ("chuyenvien.maubac", "/quan-tri/", 200),
    "leader's word": ("thuky.maubac", "/quan-tri/coop/directive/add/?_quick=1", 200),
    "tracking table": ("thuky.maubac", "/quan-tri/so-theo-doi/HT-MAU-02/", 200),
    "list of reports": ("lanhdao.maubac", "/bao-cao/", 200),
    "Standing Committee's page": ("lanhdao.maubac", "/", 200),
    "one page": ("lanhdao.maubac", "/chuong-trinh/HT-MAU-02/mot-trang/", 200),
    "one page of the founding programme": ("lanhdao.hanoi", "/chuong-trinh/HT01/mot-trang/", 200),
    "areas": ("lanhdao.maubac", "/chuong-trinh/HT-MAU-02/linh-vuc/", 200),
    "commitments": ("lanhdao.maubac", "/chuong-trinh/HT-MAU-02/cam-ket/", 200),
    "timeline": ("lanhdao.maubac", "/chuong-trinh/HT-MAU-02/dong-thoi-gian/", 200),
    "localities": ("lanhdao.maubac", "/chuong-trinh/HT-MAU-02/dia-ban/", 200),
    "gaps": ("thuky.maubac", "/chuong-trinh/HT-MAU-02/can-cu-the-hoa/", 200),
    "Vice-Chair's desk": ("lanhdao.maubac", "/bao-cao/pho-chu-tich/", 200),
    "workload": ("lanhdao.maubac", "/bao-cao/khoi-luong-co-quan/", 200),
    "sectors": ("lanhdao.maubac", "/bao-cao/theo-nganh/", 200),
    "handbook": ("thuky.maubac", "/tro-giup/co-quan-thuong-truc/", 200),
    "contents of the handbook": ("lanhdao.maubac", "/tro-giup/muc-luc/", 200),
    "list of updates": ("thuky.maubac", "/quan-tri/coop/progressupdate/", 200),
    "list of items": ("thuky.maubac", "/quan-tri/coop/actionitem/", 200),
    "form of an item": ("thuky.hanoi", "/quan-tri/coop/actionitem/1/change/", 200),
    "form of another side's item": ("thuky.lamdong", "/quan-tri/coop/actionitem/2/change/", 200),
    "step of an item": ("thuky.hanoi", "/quan-tri/coop/actionitem/1/buoc/agree/", 200),
    "history of an item": ("thuky.hanoi", "/quan-tri/coop/actionitem/1/history/", 200),
    "new letter": ("thuky.hanoi", "/quan-tri/coop/letter/add/", 200),
    "new update": ("chuyenvien.maubac", "/quan-tri/coop/progressupdate/add/", 200),
    "form of a person": ("quantri", "/quan-tri/accounts/user/2/change/", 200),
    "forbidden": ("lanhdao.hanoi", "/quan-tri/", 403),
    "missing": ("lanhdao.hanoi", "/chuong-trinh/HT77/", 404),
}
# Here fields stand in rows and in search boxes drawn by a script; a row is added before their names are asked for.
FORMS = ("form of an item", "form of another side's item", "new letter", "new update")
WIDER_THAN_THE_SCREEN = """() => {
  const width = document.documentElement.clientWidth;
  const scrolls = node => {
    for (let up = node.parentElement; up && up !== document.body; up = up.parentElement)
      if (getComputedStyle(up).overflowX !== "visible" && up.getBoundingClientRect().right <= width + 1) return true;
    return false;
  };
  return [...document.body.querySelectorAll("*")]
    .filter(node => node.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    .filter(node => node.getBoundingClientRect().right > width + 1 && node.getBoundingClientRect().width > 1)
    .filter(node => !scrolls(node))
    .map(node => `${node.tagName.toLowerCase()}.${node.className} ends at ${node.getBoundingClientRect().right}`)
    .slice(0, 5);
}"""


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_the_screen_and_is_open_to_everybody(office, name, screen):
    username, path, status = PAGES[name]
    look = {"viewport": SCREENS[screen], "color_scheme": "light"}
    window = office.at_work(username, **look) if username else office.window(**look)
    page = window.open(path, status).page
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    assert page.evaluate(WIDER_THAN_THE_SCREEN) == []
    found = grave_findings(page, WCAG)
    assert not found, "\n".join(found)
    page.emulate_media(color_scheme="dark")
    page.reload()  # colours that fade over would be measured half way
    found = grave_findings(page, CONTRAST)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", FORMS)
def test_every_field_of_a_form_has_a_name_that_can_be_said_aloud(office, name):
    username, path, status = PAGES[name]
    page = office.at_work(username).open(path, status).page
    for add in page.locator(".add-row a").all():
        add.click()
    found = grave_findings(page, NAMES)
    assert not found, "\n".join(found)


def grave_findings(page, rules):
    found = Axe().run(page, options={"runOnly": rules, "resultTypes": ["violations"]})["violations"]
    return [told(finding) for finding in found if finding["impact"] in ("serious", "critical")]


def told(finding):
    places = [" ".join(node["target"][0].split()) for node in finding["nodes"][:3]]
    reason = finding["nodes"][0]["failureSummary"].splitlines()[-1].strip()
    return f"{finding['id']} ({len(finding['nodes'])}): {places} {reason}"


# --- On paper ---


def test_the_programme_page_prints_on_a4_without_what_only_a_screen_needs(office):
    page = office.at_work("lanhdao.hanoi").open("/chuong-trinh/HT01/").page
    pdf = page.pdf(prefer_css_page_size=True)
    sheets = [[round(float(side)) for side in box.split()] for box in re.findall(rb"/MediaBox \[(.*?)\]", pdf)]
    assert sheets
    assert all(sorted(sheet) == [0, 0, 595, 842] for sheet in sheets)  # upright, or across for a wide table

    page.emulate_media(media="print")
    for screen_only in ("header nav", "details.menu", "form", "a.skip"):
        for part in page.locator(screen_only).all():
            assert not part.is_visible(), screen_only
    assert page.locator("h1").is_visible()
    assert "Theo dõi riêng theo quy định." in page.locator("main").inner_text()
    assert (
        page.evaluate("getComputedStyle(document.querySelector('main')).fontFamily")
        .strip("\"'")
        .startswith(("Tinos", "Times"))
    )
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
