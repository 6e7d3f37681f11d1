"""The back office: one module for each file of models, all on one base class."""

from coop.admin import (  # noqa: F401
    actions,
    areas,
    directives,
    extensions,
    meetings,
    occurrences,
    offices,
    organisation,
    oversight,
    papers,
    programmes,
    progress,
    reporting,
    users,
)
from coop.admin.site import site

__all__ = ["site"]
