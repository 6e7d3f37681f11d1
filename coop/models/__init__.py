"""The domain, in the order in which it is told."""

from coop.models.organisation import (  # isort: skip
    Agency,
    AgencySuccession,
    CalendarDay,
    Locality,
    LocalitySuccession,
    Province,
    ProvinceSuccession,
    Sector,
)
from coop.models.offices import FocalPoint, StandingCommittee, ViceChair  # isort: skip
from coop.models.programmes import (  # isort: skip
    CooperationProgramme,
    PartyMandate,
    ProgrammeParty,
    ViceChairAssignment,
)
from coop.models.areas import AnnualPlan, AreaSide, CooperationArea, OutsideMatter  # isort: skip
from coop.models.papers import Document, Letter, StoredFile  # isort: skip
from coop.models.meetings import Meeting, Proposal  # isort: skip
from coop.models.actions import ActionItem  # isort: skip
from coop.models.timeliness import Timeliness  # isort: skip
from coop.models.participants import ItemAgency, ItemLocality, ItemParty  # isort: skip
from coop.models.occurrences import Indicator, Occurrence, Qualifier  # isort: skip
from coop.models.progress import Evidence, IndicatorValue, ProgressUpdate, UpdateRound  # isort: skip
from coop.models.extensions import DueDateExtension  # isort: skip
from coop.models.directives import Directive, FollowUp, FollowUpItem  # isort: skip
from coop.models.oversight import ContactLog, Inspection, InspectionFinding, InternalNote  # isort: skip
from coop.models.reporting import ReportingSchedule  # isort: skip
from coop.models.submissions import UsedFormToken  # isort: skip
from coop.models.personal import ChosenColumns, LastVisit, SavedFilter  # isort: skip

__all__ = [
    "ActionItem",
    "Agency",
    "AgencySuccession",
    "AnnualPlan",
    "AreaSide",
    "CalendarDay",
    "ChosenColumns",
    "ContactLog",
    "CooperationArea",
    "CooperationProgramme",
    "Directive",
    "Document",
    "DueDateExtension",
    "Evidence",
    "FocalPoint",
    "FollowUp",
    "FollowUpItem",
    "Indicator",
    "IndicatorValue",
    "Inspection",
    "InspectionFinding",
    "InternalNote",
    "ItemAgency",
    "ItemLocality",
    "ItemParty",
    "LastVisit",
    "Letter",
    "Locality",
    "LocalitySuccession",
    "Meeting",
    "Occurrence",
    "OutsideMatter",
    "PartyMandate",
    "ProgrammeParty",
    "ProgressUpdate",
    "Proposal",
    "Province",
    "ProvinceSuccession",
    "Qualifier",
    "ReportingSchedule",
    "SavedFilter",
    "Sector",
    "StandingCommittee",
    "StoredFile",
    "Timeliness",
    "UpdateRound",
    "UsedFormToken",
    "ViceChair",
    "ViceChairAssignment",
]
