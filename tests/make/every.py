"""One row of every model, for tests that walk through all of them."""

from accounts.models import Seat, User
from coop import models
from tests.make import actions, organisation, oversight, programmes


def succession_of(builder):
    return lambda: organisation.make_succession(builder(), builder())


def agency_succession():
    predecessor = organisation.make_agency()
    return organisation.make_succession(predecessor, organisation.make_agency(predecessor.province))


BUILDERS = {
    User: organisation.make_user,
    Seat: organisation.make_seat,
    models.Province: organisation.make_province,
    models.Locality: organisation.make_locality,
    models.Agency: organisation.make_agency,
    models.ProvinceSuccession: succession_of(organisation.make_province),
    models.LocalitySuccession: succession_of(organisation.make_locality),
    models.AgencySuccession: agency_succession,
    models.Sector: organisation.make_sector,
    models.CalendarDay: organisation.make_calendar_day,
    models.StandingCommittee: organisation.make_standing_committee,
    models.ViceChair: organisation.make_vice_chair,
    models.FocalPoint: organisation.make_focal_point,
    models.CooperationProgramme: programmes.make_programme,
    models.ProgrammeParty: programmes.make_party,
    models.PartyMandate: programmes.make_mandate,
    models.ViceChairAssignment: programmes.make_assignment,
    models.CooperationArea: programmes.make_area,
    models.AreaSide: programmes.make_area_side,
    models.OutsideMatter: programmes.make_outside_matter,
    models.AnnualPlan: programmes.make_plan,
    models.ReportingSchedule: programmes.make_schedule,
    models.StoredFile: programmes.make_file,
    models.Document: programmes.make_document,
    models.Letter: programmes.make_letter,
    models.Meeting: programmes.make_meeting,
    models.Proposal: programmes.make_proposal,
    models.ActionItem: actions.make_item,
    models.ItemParty: actions.make_item_party,
    models.ItemAgency: actions.make_item_agency,
    models.ItemLocality: actions.make_item_locality,
    models.Occurrence: actions.make_occurrence,
    models.Indicator: actions.make_indicator,
    models.ProgressUpdate: actions.make_update,
    models.UpdateRound: actions.make_round,
    models.IndicatorValue: actions.make_value,
    models.Evidence: actions.make_evidence,
    models.DueDateExtension: actions.make_extension,
    models.Directive: oversight.make_directive,
    models.FollowUp: oversight.make_follow_up,
    models.FollowUpItem: oversight.make_follow_up_item,
    models.Inspection: oversight.make_inspection,
    models.InspectionFinding: oversight.make_finding,
    models.ContactLog: oversight.make_contact,
    models.InternalNote: oversight.make_note,
    models.UsedFormToken: oversight.make_form_token,
    models.SavedFilter: oversight.make_saved_filter,
    models.ChosenColumns: oversight.make_chosen_columns,
    models.LastVisit: oversight.make_last_visit,
}
