"""Who may import whom: `reports → coop → accounts → Django`, and the rooms of coop from the outside in.

Read from the source, so that an import inside a function counts as well.
"""

import ast
import functools
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APPS = ("accounts", "coop", "reports")

# A room may import those below it and itself, never one above. Beside each other on a line: neither imports the other.
FLOORS = [
    # Wiring: names everything, is imported by nobody.
    {"coop.urls", "coop.wsgi", "coop.migrations"},
    {"reports"},
    {"coop.admin", "coop.management", "coop.templatetags"},
    {"coop.views", "coop.seeding"},
    {"coop.exchange"},
    {"coop.workflow"},
    {"coop.files"},
    {"coop.models"},
    {"coop.middleware", "coop.charset", "coop.health", "coop.apps"},
    {"coop.periods", "coop.database", "coop.settings"},
    {"coop.workdays", "coop.secrecy", "coop.library_messages", "coop.library_corrections", "coop.formats"},
    {"coop.vietnamese"},
    {"coop"},
    {"accounts"},
]
# These stand by themselves: nothing of ours above or below.
ALONE = {"coop.documents", "coop.vietnamese"}
# Pure Python: language and calendar work without a server, a request or a model.
WITHOUT_MODELS = {"coop.vietnamese", "coop.workdays", "coop.documents"}
ABOUT_PAGES = ("django.http", "django.views", "django.contrib.admin")


def sources():
    return [path for app in APPS for path in sorted((ROOT / app).rglob("*.py"))]


def name_of(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(name):
    """The first two words of a module of coop, the first of the other apps."""
    parts = name.split(".")
    return ".".join(parts[: 2 if parts[0] == "coop" else 1])


@functools.cache
def imports_of(path):
    """Full names of everything a file imports, wherever in it."""
    package = name_of(path) if path.name == "__init__.py" else name_of(path).rpartition(".")[0]
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package.split(".")[: -node.level + 1 or None] if node.level else []
            source = ".".join([*base, *filter(None, [node.module])])
            # `from coop import models` names a module, `from coop.models import Agency` something in one.
            found |= {f"{source}.{alias.name}" if source in APPS else source for alias in node.names}
    return frozenset(found)


def ours(names):
    return {name for name in names if name.split(".")[0] in APPS}


def floor_of(room):
    return next((floor for floor, rooms in enumerate(FLOORS) if room in rooms), None)


@pytest.mark.parametrize("path", sources(), ids=name_of)
def test_nothing_imports_upwards(path):
    own = room_of(name_of(path))
    if own in ALONE:
        assert {room_of(name) for name in ours(imports_of(path))} <= {own}
        return
    for name in ours(imports_of(path)):
        other = room_of(name)
        if other == own or other in ALONE:
            continue
        assert floor_of(own) < floor_of(other), f"{own} imports {other}"


def test_every_room_has_its_floor():
    rooms = {room_of(name_of(path)) for path in sources()}
    assert {room for room in rooms if floor_of(room) is None and room not in ALONE} == set()


@pytest.mark.parametrize("path", [path for path in sources() if room_of(name_of(path)) in WITHOUT_MODELS], ids=name_of)
def test_language_and_calendar_know_no_model(path):
    assert not any(name.startswith(("django.db", "django.contrib", *ABOUT_PAGES)) for name in imports_of(path))


@pytest.mark.parametrize("path", [path for path in sources() if room_of(name_of(path)) == "coop.models"], ids=name_of)
def test_models_know_no_page(path):
    assert not any(name.startswith(ABOUT_PAGES) for name in imports_of(path))


def test_the_product_never_imports_its_tests():
    assert [name_of(path) for path in sources() if any(n.split(".")[0] == "tests" for n in imports_of(path))] == []


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("from coop import models", {"coop.models"}),
        ("from coop.models import Agency", {"coop.models"}),
        ("import coop.files", {"coop.files"}),
        ("def late():\n    from reports.base import Report", {"reports.base"}),
    ],
)
def test_imports_are_found_wherever_they_stand(tmp_path, monkeypatch, source, names):
    monkeypatch.setattr(f"{__name__}.ROOT", tmp_path)
    path = tmp_path / "sample.py"
    path.write_text(source)
    assert imports_of(path) == names
