"""What an empty list says: what stands here, and what has to happen before something does."""

from django.utils.translation import gettext_lazy as _

# By model: what a row is, and when one is entered.
ABOUT = {
    "CooperationProgramme": (
        _("A programme is what two or more provinces agreed to do together."),
        _("Enter its code and name, then its sides and areas; everything else hangs on it."),
    ),
    "ProgrammeParty": (
        _("A side is a province that takes part in a programme, with its signature and its standing agency."),
        _("Sides are entered on the page of their programme."),
    ),
    "CooperationArea": (
        _("An area is one field of work of a programme, with what was agreed in it."),
        _("Enter the areas in the order of the document; action items are numbered by them."),
    ),
    "AnnualPlan": (
        _("An annual plan gathers the items that the sides take on for one year."),
        _("Enter the year when its drafting begins, and the signature when it is signed."),
    ),
    "ReportingSchedule": (
        _("A schedule says when the data of a period close and by when each tier reports."),
        _("Enter one for each programme; the deadlines of reports follow from it."),
    ),
    "ActionItem": (
        _("An item is one piece of work: what, who leads it, by when, with what result."),
        _("Enter the items of the programme or of its annual plan, area by area."),
    ),
    "ProgressUpdate": (
        _("An update is what an agency reports on an item, with its figures and its evidence."),
        _("The agency enters it and submits it; the standing agency accepts it and shares it with the other side."),
    ),
    "DueDateExtension": (
        _("A request for a later due date keeps the old date, the reason and the decision."),
        _("The agency asks before the item is overdue; whoever leads the item decides."),
    ),
    "Occurrence": (
        _("An occurrence is one turn of an item that recurs: this year's fair, the course of the second quarter."),
        _("Enter the turns of an item that recurs, each with its own due date."),
    ),
    "Indicator": (
        _("An indicator is what is counted in an item, with its unit and its target."),
        _("Enter it on the item; the figures come with the agencies' updates."),
    ),
    "Document": (
        _("Documents are agreements, plans, decisions, minutes and reports, with their number, date and scan."),
        _("Enter the programme's document first; items and directives refer to it."),
    ),
    "Letter": (
        _("Letters pass between the sides or within one side; each may wait for an answer by a day."),
        _("Enter what arrives and what is sent; the day of the answer brings it to the desk."),
    ),
    "Meeting": (
        _("Meetings and visits of the sides, with their conclusions and minutes."),
        _("Enter one when it is planned; its conclusions are asked for afterwards."),
    ),
    "Proposal": (
        _("A proposal is what one side asks of the other, and what became of it."),
        _("Enter it with the letter that carries it; the side it is addressed to answers."),
    ),
    "StoredFile": (
        _("Files are the scans and data that documents, letters and updates refer to."),
        _("A file is best handed in from the page of the document or letter it belongs to."),
    ),
    "Directive": (
        _("A directive is a leader's word to the own side, as it was said."),
        _("Record it at once with the words alone; agency, item and date may follow. Only your side sees it."),
    ),
    "FollowUp": (
        _("A numbered record of urging an own agency or of asking it to explain, with its answer."),
        _("Enter it when the letter goes out. Only your side sees it."),
    ),
    "Inspection": (
        _("An inspection looks at how an area or an agency does its work; its findings name items."),
        _("Enter it when it is planned, and its conclusion afterwards. Only your side sees it."),
    ),
    "ContactLog": (
        _("A call or message to an agency: the matter, and what was promised by when."),
        _("Record it from the desk right after the call. Only your side sees it."),
    ),
    "InternalNote": (
        _("Notes on a programme or an item for the own side alone."),
        _("Write down what the next colleague has to know."),
    ),
    "Agency": (
        _("Departments, committees and offices, each in the version of its day."),
        _("Enter the agencies of your side that take part in programmes; a renamed one gets a new version."),
    ),
    "AgencySuccession": (
        _("A succession says which agency took over from which, since when and by what decision."),
        _("Enter it when an agency is merged, split, renamed or dissolved; its work is then found under today's name."),
    ),
    "StandingCommittee": (
        _("The Standing Committee to which a side's report goes."),
        _("Enter that of your province; programmes and reports name it."),
    ),
    "ViceChair": (
        _("Vice-Chairs who look after programmes, each for the term of office."),
        _("Enter them with their title and term; the page of a side says who looks after which programme."),
    ),
    "FocalPoint": (
        _("The person of an agency to be called, with the office telephone."),
        _("Enter one for each agency that leads an item; the desk then shows whom to call."),
    ),
    "Province": (
        _("Provinces and centrally-run cities, each in the version of its day."),
        _("They come with the reference data that the administrator loads."),
    ),
    "ProvinceSuccession": (
        _("A succession says which province took over from which, since when and by what resolution."),
        _("They come with the reference data that the administrator loads."),
    ),
    "Locality": (
        _("Communes, wards and former districts, each in the version of its day."),
        _("They come with the reference data that the administrator loads."),
    ),
    "LocalitySuccession": (
        _("A succession says into which communes and wards a former one went."),
        _("They come with the reference data that the administrator loads."),
    ),
    "Sector": (
        _("Sectors put areas of different programmes side by side."),
        _("They come with the reference data that the administrator loads."),
    ),
    "CalendarDay": (
        _("Holidays, days off in lieu and working Saturdays; deadlines in working days follow from them."),
        _("Enter the days of the yearly notice as soon as it is issued."),
    ),
    "User": (
        _("Accounts of the people who work here, each with one seat."),
        _("Enter the name, and below it the role and the province."),
    ),
}


def about(model):
    return dict(zip(("what", "next"), ABOUT.get(model._meta.object_name, ("", "")), strict=True))
