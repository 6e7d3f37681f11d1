"""One module for each report; importing them registers them."""

from reports.catalogue.home import ProgrammesReport
from reports.catalogue.programme import ProgrammeReport

__all__ = ["ProgrammeReport", "ProgrammesReport"]
