"""One module for each report; importing them registers them, `IN_MENUS` says in which order menus name them."""

from reports.catalogue.area import AreaReport
from reports.catalogue.commitments import CommitmentsReport
from reports.catalogue.gaps import GapsReport
from reports.catalogue.home import ProgrammesReport
from reports.catalogue.localities import LocalitiesReport
from reports.catalogue.one_page import OnePageReport
from reports.catalogue.programme import ProgrammeReport
from reports.catalogue.sectors import SectorsReport
from reports.catalogue.timeline import TimelineReport
from reports.catalogue.vice_chair import ViceChairReport
from reports.catalogue.workload import WorkloadReport

IN_MENUS = (
    ProgrammesReport,
    OnePageReport,
    ProgrammeReport,
    AreaReport,
    CommitmentsReport,
    TimelineReport,
    LocalitiesReport,
    GapsReport,
    ViceChairReport,
    WorkloadReport,
    SectorsReport,
)

__all__ = [
    "IN_MENUS",
    "AreaReport",
    "CommitmentsReport",
    "GapsReport",
    "LocalitiesReport",
    "OnePageReport",
    "ProgrammeReport",
    "ProgrammesReport",
    "SectorsReport",
    "TimelineReport",
    "ViceChairReport",
    "WorkloadReport",
]
