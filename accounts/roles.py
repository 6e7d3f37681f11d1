"""Who may do what: one page, role by role.

A role is a set of permissions; which rows they reach is another question, answered by each model's scope. `sync_roles`
writes this page into the database after each migration, and a seat's role brings its permissions with it.
"""

from accounts.models import Seat

Role = Seat.Role

PROGRAMME_MODELS = (
    "cooperationprogramme",
    "programmeparty",
    "partymandate",
    "vicechairassignment",
    "cooperationarea",
    "areaside",
    "outsidematter",
    "annualplan",
    "document",
    "storedfile",
    "letter",
    "meeting",
    "proposal",
    "actionitem",
    "itemparty",
    "itemagency",
    "itemlocality",
    "occurrence",
    "indicator",
    "reportingschedule",
)
PROGRESS_MODELS = ("progressupdate", "indicatorvalue", "evidence", "duedateextension")
OVERSIGHT_MODELS = (
    "directive",
    "followup",
    "followupitem",
    "inspection",
    "inspectionfinding",
    "contactlog",
    "internalnote",
    "focalpoint",
)
SIDE_ORGANISATION_MODELS = ("agency", "agencysuccession", "standingcommittee", "vicechair")
REFERENCE_MODELS = (
    "province",
    "locality",
    "sector",
    "calendarday",
    "provincesuccession",
    "localitysuccession",
)

# Withdrawing takes the place of deleting; what may be deleted at all says the admin of the model.
WITHIN_A_FORM = ("itemagency", "itemlocality", "indicatorvalue", "followupitem", "inspectionfinding")


def can(actions, models, app="coop"):
    return {f"{app}.{action}_{model}" for action in actions.split() for model in models}


def everything_seen():
    return can(
        "view",
        (
            *PROGRAMME_MODELS,
            *PROGRESS_MODELS,
            "updateround",
            *OVERSIGHT_MODELS,
            *SIDE_ORGANISATION_MODELS,
            *REFERENCE_MODELS,
        ),
    )


PERMISSIONS = {
    Role.SECRETARIAT: everything_seen()
    | can("add change", (*PROGRAMME_MODELS, *PROGRESS_MODELS, *OVERSIGHT_MODELS, *SIDE_ORGANISATION_MODELS))
    | can("delete", WITHIN_A_FORM)
    | {"accounts.works_in_back_office", "accounts.sees_own_side", "accounts.sees_drafting_desk"},
    Role.OFFICER: can(
        "view",
        (*PROGRAMME_MODELS, *PROGRESS_MODELS, "updateround", *SIDE_ORGANISATION_MODELS, *REFERENCE_MODELS),
    )
    | can("view", ("directive", "followup", "followupitem", "inspection", "inspectionfinding"))
    | can("add change", PROGRESS_MODELS)
    | can("add", ("storedfile",))
    | can("delete", ("indicatorvalue",))
    | {"accounts.works_in_back_office"},
    Role.LEADER: everything_seen() | {"accounts.sees_own_side"},
    Role.ADMINISTRATOR: can("view add change", REFERENCE_MODELS)
    | can("view", SIDE_ORGANISATION_MODELS)
    | can("view add change", ("user", "seat"), app="accounts")
    | {"accounts.works_in_back_office"},
}

# A group an administrator may put somebody in by hand: a national observer, hidden unless given. It has no seat, sees
# what the sides of every programme share, and edits nothing.
OBSERVERS = {
    "observer": can("view", (*PROGRAMME_MODELS, "progressupdate", "duedateextension", *REFERENCE_MODELS))
    | {"accounts.sees_every_province"},
}
