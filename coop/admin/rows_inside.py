"""How a row that stands inside another is tied to it, and which further rows its name or its cells are made of."""

from django.db.models import ForeignKey, Model

from coop.admin import choices


def link_to(model: type[Model], parent: type[Model], name: str | None = None) -> ForeignKey:
    """The field by which rows of `model` belong to one of `parent`; `name` where there are several."""
    return next(
        field
        for field in model._meta.fields
        if isinstance(field, ForeignKey) and field.remote_field.model is parent and name in (None, field.name)
    )


def links_of(model: type[Model], names=None) -> list[ForeignKey]:
    """The fields that lead to other rows: all of them, or those named."""
    return [f for f in model._meta.fields if isinstance(f, ForeignKey) and (names is None or f.name in names)]


def read_with(links) -> list[str]:
    """What is read along with rows whose cells name other rows: those rows, and what their own names are made of."""
    return [
        path
        for link in links
        for path in (link.name, *(f"{link.name}__{n}" for n in choices.LABELLED_WITH.get(link.remote_field.model, ())))
    ]
