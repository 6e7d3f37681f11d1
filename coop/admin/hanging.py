"""What hangs on a row: told before it is deleted or taken back, in kinds and counts, and only as far as one may see."""

from dataclasses import dataclass, field

from django.db.models import PROTECT, Count, Model, OuterRef, Subquery
from django.utils.text import capfirst

from accounts.scoping import ScopedQuerySet
from coop.vietnamese import padded

NAMED = 5  # of five hundred rows five are named


@dataclass
class Hanging:
    """The rows of one kind that name a row: how many, the first of them by name, and whether they hold it in place."""

    model: type[Model]
    count: int
    holds: bool
    names: list[str] = field(default_factory=list)

    @property
    def title(self):
        return capfirst(self.model._meta.verbose_name_plural)

    @property
    def counted(self):
        return padded(self.count)

    @property
    def further(self):
        return padded(self.count - len(self.names)) if self.names and self.count > len(self.names) else ""


def what_hangs_on(row, user, with_names=False) -> list[Hanging]:
    """Kinds of rows that name this one; one query, and with names one more for each kind that occurs."""
    ways = {f"way_{n}": way for n, way in enumerate(_ways_to(type(row), user))}
    if not ways:
        return []
    counts = {name: Subquery(_counted(way, user)) for name, way in ways.items()}
    found = type(row)._base_manager.filter(pk=row.pk).order_by().values(**counts).first() or {}
    together = {}
    for name, way in ways.items():
        if count := found.get(name):
            kind = together.setdefault(way.related_model, Hanging(way.related_model, 0, False))
            kind.count += count
            kind.holds |= way.on_delete is PROTECT
            if with_names and len(kind.names) < NAMED:
                rows = _rows(way, user).filter(**{way.field.name: row})
                kind.names += [str(one) for one in rows[: NAMED - len(kind.names)]]
    return list(together.values())


def _ways_to(model, user):
    """The links by which rows lead here whose kind the person may see."""
    for way in model._meta.related_objects:
        opts = way.related_model._meta
        is_scoped = isinstance(way.related_model._default_manager.all(), ScopedQuerySet)
        if way.field.name != "pgh_obj" and is_scoped and user.has_perm(f"{opts.app_label}.view_{opts.model_name}"):
            yield way


def _rows(way, user):
    return way.related_model._default_manager.all().visible_to(user)


def _counted(way, user):
    here = _rows(way, user).filter(**{way.field.name: OuterRef("pk")}).order_by()
    return here.values(way.field.name).annotate(n=Count("pk")).values("n")
