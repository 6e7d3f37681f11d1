"""Who may do what: the cast × the models and the cast × the addresses, measured over HTTP on one person's walk.

What is measured is compared with the tables in tests/expectations, which people read and commit. After a change that
is meant: COOP_WRITE_EXPECTATIONS=1 script/test tests/test_matrix.py -n 0, and read the difference.
"""

import os
from pathlib import Path

from django.urls import NoReverseMatch, reverse

from coop import models
from coop.admin import site
from tests import make
from tests.base import Cast
from tests.crawl import patterns

EXPECTED = Path(__file__).parent / "expectations"
WRITING = os.environ.get("COOP_WRITE_EXPECTATIONS") == "1"
WHO = tuple(name for name in Cast.__dataclass_fields__)
WHOSE = ("north", "south", "shared", "elsewhere")


def rows_by_owner(world, birds):
    """One row of each model and owner: {model: {whose: row}}."""
    rows = {}
    for bird in birds:
        rows.setdefault(type(bird.row), {}).setdefault(bird.whose, bird.row)
    for whose, row in reference_rows(world) + rows_without_words(world):
        rows.setdefault(type(row), {}).setdefault(whose, row)
    return rows


def reference_rows(world):
    succession = world.south.origins.get()
    locality = make.make_locality(world.north)
    return [
        ("shared", world.south),
        ("shared", succession),
        ("shared", locality),
        ("shared", make.make_succession(make.make_locality(world.north), locality)),
        ("shared", make.make_sector()),
        ("shared", make.make_calendar_day()),
        ("shared", world.cast.nobody),
        ("north", world.north_agency),
        ("south", world.south_agency),
        ("elsewhere", world.third_agency),
        ("south", world.south_agency.origins.get()),
        ("north", make.make_standing_committee(world.north)),
        ("south", make.make_standing_committee(world.south)),
        ("north", make.make_vice_chair(world.north)),
        ("south", make.make_vice_chair(world.south)),
    ]


def rows_without_words(world):
    return [
        ("north", world.party),
        ("south", world.other_party),
        ("north", world.item),
        ("south", world.other_item),
        ("shared", world.joint_item),
        ("elsewhere", world.foreign_item),
        ("shared", make.make_schedule(world.programme)),
        ("shared", world.second_area),
    ]


# --- Models ---


def cell(crawl, model, row):
    """S sees it, C changes it, P writes its own side's parts of it, W withdraws or deletes it; a point for nothing."""
    where = f"admin:{model._meta.app_label}_{model._meta.model_name}"
    address = reverse(f"{where}_change", args=[row.pk])
    if not crawl.opens(address):
        return "."
    letters, page = "S", crawl.pages[address]
    if 'name="_save"' in page:
        letters += "C" if any(f'name="{name}"' in page for name in fields_of(model)) else "P"
    if any(crawl.opens(address) for address in ways_out(where, row)):
        letters += "W"
    return letters


def fields_of(model):
    return [field.name for field in model._meta.concrete_fields if field.editable]


def ways_out(where, row):
    yield reverse(f"{where}_delete", args=[row.pk])
    try:
        yield reverse(f"{where}_door", args=[row.pk, "withdraw"])
    except NoReverseMatch:
        return


def measured_models(crawl, rows):
    """Lines "model, whose, letters" for one of the cast."""
    for model in sorted(site._registry, key=lambda model: model._meta.label):
        label = model._meta.label
        where = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        yield label, "add", "A" if crawl.opens(reverse(f"{where}_add")) else "."
        for whose in WHOSE:
            if whose in rows.get(model, {}):
                yield label, whose, cell(crawl, model, rows[model][whose])


# --- Addresses ---


# Whose row an address wants when its name does not say so.
TABLE_OF = {
    "admin:tracking_row": models.ActionItem,
    "admin:view_on_site": models.ActionItem,
    "file": models.StoredFile,
}


def measured_addresses(crawl, world, rows):
    """Lines "pattern, method, answer" for one of the cast; rows are those of north, or shared."""
    for name, arguments in sorted(set(patterns())):
        values = values_for(name, arguments, world, rows)
        try:
            address = reverse(name, kwargs=values)
        except NoReverseMatch:
            continue
        if "logout" not in name:
            crawl.fetch(address)
            yield name, "GET", answer(*crawl.answers[address])


def values_for(name, arguments, world, rows):
    own = {
        model: by_owner.get("north") or by_owner.get("shared") or next(iter(by_owner.values()))
        for model, by_owner in rows.items()
    }
    values = {}
    for argument in arguments:
        if argument in ("object_id", "pk", "id"):
            model = TABLE_OF.get(name) or next(m for m in own if f"_{m._meta.model_name}_" in f"{name}_")
            values[argument] = own[model].pk
        elif argument == "code":
            values[argument] = world.programme.code
        elif argument == "door_name":
            values[argument] = "withdraw"
        else:
            values[argument] = "x"
    return values


def answer(status, location):
    if status in (301, 302):
        return "sign in" if "/tai-khoan/login" in location else "moved"
    return str(status)


# --- The tables ---


def table_of(path):
    """{(row…): {who: cell}} of a committed table."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    lines = [line for line in lines if line and not line.startswith("#")]
    if not lines:
        return {}
    header = [part.strip() for part in lines[0].split("|")][2:]
    table = {}
    for line in lines[1:]:
        first, second, *cells = (part.strip() for part in line.split("|"))
        table[first, second] = dict(zip(header, cells, strict=True))
    return table


def write_table(path, title, measured):
    """One of the cast at a time; the others' columns stay."""
    table = table_of(path)
    who, lines = measured
    for first, second, value in lines:
        table.setdefault((first, second), {})[who] = value
    gone = [key for key in table if key not in {(first, second) for first, second, _value in lines}]
    for key in gone:
        del table[key]
    widths = [max(len(key[n]) for key in table) for n in (0, 1)]
    out = [f"# {title}", _line(("", ""), widths, WHO)]
    out += [_line(key, widths, [table[key].get(name, "?") for name in WHO]) for key in sorted(table)]
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(out) + "\n", encoding="utf-8")


def _line(key, widths, cells):
    padded = [part.ljust(width) for part, width in zip(key, widths, strict=True)]
    return " | ".join([*padded, *(value.ljust(len(name)) for value, name in zip(cells, WHO, strict=True))]).rstrip()


def compare(name, title, who, lines):
    path = EXPECTED / name
    lines = list(lines)
    if WRITING:
        write_table(path, title, (who, lines))
        return
    expected = {key: cells.get(who) for key, cells in table_of(path).items()}
    assert {(first, second): value for first, second, value in lines} == expected


MODELS_TITLE = "Model, whose row: A adds one; S sees it, C changes it, P its own parts of it, W withdraws it, . nothing"
ADDRESSES_TITLE = "Address, and what answers: rows asked for are those of north, or shared ones"
