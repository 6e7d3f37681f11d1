"""People at their browsers, and what no page may do to any of them."""

from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import expect

from tests.browser.product import PASSWORD

# Whatever a page was forbidden to do is told to the console, where the watch hears it.
TELL_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", event =>
  console.error(`Content security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""
DESK = {"width": 1366, "height": 768}
signed_in_before = {}  # (address of the product, user name) → cookies


def _asked_for(url):
    """What a search box asked the server for; None for any other request."""
    return next(iter(parse_qs(urlsplit(url).query).get("term", ())), None) if "/autocomplete/" in url else None


class Office:
    """Where people open windows. Closing it judges what their pages did."""

    def __init__(self, browser, address):
        self.browser, self.address = browser, address
        self.watch = Watch(address)
        self.windows = []

    def window(self, cookies=None, **options):
        context = self.browser.new_context(
            base_url=self.address,
            **{"locale": "vi-VN", "timezone_id": "Asia/Ho_Chi_Minh", "viewport": DESK} | options,
        )
        context.set_default_timeout(8_000)
        context.add_init_script(TELL_VIOLATIONS)
        if cookies:
            context.add_cookies(cookies)
        self.watch.over(context)
        self.windows.append(context)
        return Window(context.new_page(), self.watch)

    def sign_in(self, username, password=PASSWORD, **options):
        """A new window of somebody who comes in by the sign-in page."""
        window = self.window(**options)
        window.open("/")
        window.sign_in(username, password)
        expect(window.page.locator("h1")).not_to_have_text("Đăng nhập")
        signed_in_before[self.address, username] = window.page.context.cookies()
        return window

    def at_work(self, username, **options):
        """A new window of somebody who signed in earlier."""
        cookies = signed_in_before.get((self.address, username))
        return self.window(cookies, **options) if cookies else self.sign_in(username, **options)

    def close(self):
        for context in self.windows:
            context.close()
        assert not self.watch.complaints, "\n".join(self.watch.complaints)


class Watch:
    """Hears every complaint of every page: errors, forbidden requests, answers that must never be given."""

    def __init__(self, address):
        self.host = urlsplit(address).netloc
        self.complaints = []
        self.refusals_meant = set()

    def over(self, context):
        context.on("console", self.hear)
        context.on("weberror", lambda error: self.complain(f"script error: {error.error}"))
        context.on("request", self.see_request)
        context.on("response", self.see_response)

    def complain(self, about):
        self.complaints.append(about)

    def hear(self, message):
        # A refusal that the test asks for is told as an error, too.
        asked_for = message.location.get("url") in self.refusals_meant and "status of 40" in message.text
        if message.type == "error" and not asked_for:
            self.complain(f"console: {message.text} ({message.location.get('url')})")

    def see_request(self, request):
        parts = urlsplit(request.url)
        if parts.scheme not in ("data", "blob", "about") and parts.netloc != self.host:
            self.complain(f"request to another host: {request.url}")

    def see_response(self, response):
        if response.status >= 500:
            self.complain(f"{response.status}: {response.request.method} {response.url}")


class Window:
    """One window of a person: the page, and the handful of things that people do on ours."""

    def __init__(self, page, watch):
        self.page, self.watch = page, watch

    def open(self, path, status=200):
        """Type an address in. `status` is the one it must be answered with, at the end of any redirects."""
        if status != 200:
            self.watch.refusals_meant.add(f"http://{self.watch.host}{path}")
            # A refusal behind the admin's own sign-in is told at that address.
            self.watch.refusals_meant.add(f"http://{self.watch.host}/quan-tri/login/?next={path}")
        answer = self.page.goto(path)
        assert answer.status == status, f"{path}: {answer.status}"
        return self

    def sign_in(self, username, password):
        self.page.get_by_label("Tên đăng nhập:", exact=True).fill(username)
        self.page.get_by_label("Mật khẩu:", exact=True).fill(password)
        self.press("Đăng nhập")

    def follow(self, name, exact=True):
        with self.page.expect_navigation():
            self.page.get_by_role("link", name=name, exact=exact).first.click()
        return self

    def press(self, button):
        """A button that hands a form in; what is asked afterwards is asked of the answer."""
        with self.page.expect_navigation():
            self.page.get_by_role("button", name=button, exact=True).click()
        return self

    @property
    def path(self):
        return urlsplit(self.page.url).path

    @property
    def text(self):
        """What stands on the page, whatever the style sheet does to its letters."""
        return " ".join(self.page.locator("body").text_content().split())

    @property
    def content(self):
        """The page without the frame around it."""
        return self.page.locator("main, #content").first

    # --- The back office ---

    def find(self, model, words):
        """Search a list of the back office; answers the rows found, as text."""
        self.open(f"/quan-tri/coop/{model}/")
        self.page.locator("#searchbar").fill(words)
        self.press("Tìm kiếm")
        return self.rows

    @property
    def rows(self):
        return [" ".join(row.split()) for row in self.page.locator("#result_list tbody tr").all_text_contents()]

    def open_found(self, model, words):
        """Search, and open the one row that is found."""
        rows = self.find(model, words)
        assert len(rows) == 1, rows
        self.page.locator("#result_list tbody th a").first.click()
        return self

    def field(self, name):
        return self.page.locator(f"[name='{name}']")

    def fill(self, **values):
        for name, value in values.items():
            self.field(name).fill(value)
        return self

    def choose(self, **labels):
        """Choose by what stands in the list; part of it is enough."""
        for name, label in labels.items():
            options = self.field(name).locator("option")
            value = options.filter(has_text=label).first.get_attribute("value")
            self.field(name).select_option(value)
        return self

    def look_up(self, name, words):
        """Type into a search box, and take the first row it offers."""
        self.page.locator(f"[name='{name}'] + .select2 .select2-selection").click()
        with self.page.expect_response(lambda answer: _asked_for(answer.url) == words) as answered:
            self.page.locator(".select2-search__field").fill(words)
        answered.value.finished()
        # Until the answer is drawn, what was offered before the question stands there.
        self.page.evaluate("new Promise(drawn => setTimeout(drawn, 50))")
        offered = self.page.locator(".select2-results__option--highlighted")
        expect(offered).to_be_visible()
        expect(self.page.locator(".loading-results")).to_have_count(0)
        chosen = offered.text_content()
        offered.click()
        return chosen

    def save(self, and_go_on=False):
        return self.press("Lưu và tiếp tục chỉnh sửa" if and_go_on else "Lưu")

    def told(self):
        """What the answer says was done."""
        return " ".join(" ".join(self.page.locator(".messagelist .success").all_text_contents()).split())

    def take_step(self, door, **labels):
        """Go through a door of the row that is open: choose, confirm, come back."""
        self.go_to_step(door).choose(**labels).press(door)
        assert door.lower() in self.told().lower(), self.errors
        return self

    def go_to_step(self, door):
        with self.page.expect_navigation():
            self.page.locator("a.door").filter(has_text=door).click()
        return self

    @property
    def errors(self):
        return " ".join(" ".join(self.page.locator(".errorlist, .errornote, .conflict").all_text_contents()).split())
