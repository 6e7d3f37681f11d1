"""One running product for all browser tests of a worker, and people who sit before it."""

import tempfile
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.people import Office
from tests.browser.product import Product

SWITCHES = (
    "--no-sandbox",  # containers and CI run as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def product():
    # Not pytest's own folder, which only its user may enter: PostgreSQL runs in another user's name.
    with tempfile.TemporaryDirectory(prefix="coop-browser-") as folder:
        folder = Path(folder)
        folder.chmod(0o755)
        running = Product(folder)
        yield running
        running.end()


@pytest.fixture(scope="package")
def chrome(chromium_path):
    """The running browser; one that broke down is started anew, so that it fails one test and not all that follow."""
    browser = None

    def running():
        nonlocal browser
        if browser is None or not browser.is_connected():
            browser = playwright.chromium.launch(executable_path=chromium_path, args=SWITCHES)
        return browser

    # Until it is closed, playwright's loop runs in this thread, and Django refuses to ask the database meanwhile:
    # so it ends with these tests, not with the session.
    with sync_playwright() as playwright:
        yield running


@pytest.fixture
def office(chrome, product):
    """Opens windows for people, and fails the test if any page in them complained."""
    office = Office(chrome(), product.address)
    yield office
    office.close()
