"""One module for each report, in the order in which menus name them; importing them registers them."""

from reports.catalogue.home import ProgrammesReport  # isort: skip
from reports.catalogue.programme import ProgrammeReport  # isort: skip

__all__ = ["ProgrammeReport", "ProgrammesReport"]
