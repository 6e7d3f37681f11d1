"""Action items and who takes part in them."""

from django.contrib import admin
from django.db.models import Q
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from coop import workflow
from coop.admin.base import CoopAdmin, found_by_words
from coop.admin.bulk import Together, through_door
from coop.admin.cells import NOTE_LABEL, timeliness_of
from coop.admin.day_range import DUE_RANGE
from coop.admin.file_columns import day_of, in_file, timeliness_cell
from coop.admin.filters import TakingPartFilter, TimelinessFilter
from coop.admin.inlines import CoopTabular
from coop.admin.occurring import by, called
from coop.admin.reported import ReportedProgress
from coop.admin.site import register
from coop.documents.paper import Setting
from coop.models import ActionItem, Indicator, ItemAgency, ItemLocality, ItemParty, Occurrence
from coop.models.actions import AGREED_WORDS
from coop.models.open_turns import turn_shown, with_open_turn
from coop.vietnamese import short_date
from coop.workflow.authority import own_parties

AGENCY_OF_ITEM = (
    "item__search_text",
    "agency__search_text",
    "agency__successions__successor__search_text",
    "agency__origins__predecessor__search_text",
)


DRAFT_IS_READ_ONCE_SAVED = _("Once saved, every side of the programme can read it, even as a draft.")
DRAFT_IS_READ = _("Every side of the programme can already read this draft.")

PROPOSE = Together(
    name="propose_all",
    label=_("Propose for agreement"),
    question=_("These items will be proposed for agreement"),
    told=_("%(done)s/%(all)s items were proposed for agreement."),
    warning=_("The other side is asked to agree. Until every side has agreed, an item may be taken back to draft."),
    run=through_door(ActionItem, "propose"),
)
ASSIGN = Together(
    name="assign_all",
    label=_("Assign after a document"),
    question=_("These items will be assigned"),
    told=_("%(done)s/%(all)s items were assigned."),
    warning=_(
        "Each is assigned after the document, the minutes or the signed plan that it names; this cannot be undone."
    ),
    run=through_door(ActionItem, "assign"),
)
START = Together(
    name="start_all",
    label=_("Start"),
    question=_("These items will be started"),
    told=_("%(done)s/%(all)s items were started."),
    warning=_("The items count as in progress from today on; this cannot be undone."),
    run=through_door(ActionItem, "start"),
)


class DueOfItems(DUE_RANGE):
    """By the day that the list shows: of what recurs, that of the turn it waits for."""

    def __init__(self, *args):
        super().__init__(*args)
        self.lookup = "due_now"


class ItemPartyInline(CoopTabular):
    """What each side does, and the days on which it agreed and confirmed (recorded through the item's steps)."""

    model = ItemParty
    fields = ["party", "contribution", "agreed_on", "confirmed_on"]
    readonly_fields = ["agreed_on", "confirmed_on"]
    show_change_link = False


class ItemAgencyInline(CoopTabular):
    model = ItemAgency
    fields = ["party", "agency", "role"]
    show_change_link = False


class ItemLocalityInline(CoopTabular):
    model = ItemLocality
    fields = ["locality"]
    show_change_link = False


class OccurrenceInline(CoopTabular):
    model = Occurrence
    fields = ["year", "quarter", "turn", "title", "start_date", "due_date", "status"]
    readonly_fields = ["status"]


class IndicatorInline(CoopTabular):
    model = Indicator
    fields = ["name", "unit_of_measure", "target_qualifier", "target_value"]
    show_change_link = False


@register(ActionItem)
class ActionItemAdmin(ReportedProgress, CoopAdmin):
    list_display = ["code", "title", "area_name", "lead_side", "due", "status", "timeliness"]
    list_display_links = ["code", "title"]
    list_select_related = ["programme", "area", "lead_party__province"]
    list_filter = [
        *by("programme", "area"),
        ("lead_party__province", called(_("lead side"))),
        TakingPartFilter,
        ("plan", called(_("annual plan"), none=_("outside an annual plan"))),
        "status",
        TimelinessFilter,
        DueOfItems,
        "strength",
        "lead",
        "recurrence",
    ]
    together = (PROPOSE, ASSIGN, START)
    search_fields = ["search_text"]
    ordering = ["programme__code", "area__ordinal", "number"]
    parts_of_each_side = True
    # In the order of work: what, who, by when, with what, how far.
    fieldsets = [
        (None, {"fields": ["standing", "programme", "area", "plan", "title", "description"]}),
        (_("What kind of item"), {"fields": ["strength", "basis", "recurrence"]}),
        (_("Who"), {"fields": ["lead", "lead_party", "host_party"]}),
        (_("By when, with what result"), {"fields": ["start_date", "due_date", "deliverable", "evidence_required"]}),
        (
            _("Funding"),
            {
                "fields": [
                    "funding_source",
                    "funding_decision",
                    ("funding_planned", "funding_spent"),
                    "funding_borne_by",
                ]
            },
        ),
        (_("Where it comes from"), {"fields": ["raised_at", "document", "source_letter", "note"]}),
        (
            _("How far it is"),
            {
                "fields": [
                    "status",
                    "status_reason",
                    "agreed_on",
                    "started_on",
                    "completed_on",
                    "result",
                    "original_due_date",
                ]
            },
        ),
    ]
    readonly_fields = [
        "standing",
        "status",
        "status_reason",
        "agreed_on",
        "started_on",
        "completed_on",
        "result",
        "original_due_date",
    ]
    inlines = [ItemPartyInline, ItemAgencyInline, ItemLocalityInline, OccurrenceInline, IndicatorInline]

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        # A locked row is asked for as it is; the list asks for all rows how they stand today.
        is_list = request.resolver_match is not None and request.resolver_match.url_name.endswith("_changelist")
        return with_open_turn(rows, timezone.localdate()) if is_list or request.method != "POST" else rows

    def get_form(self, request, obj=None, change=False, **kwargs):
        words = {
            "labels": {"note": NOTE_LABEL},
            "help_texts": {"note": _("What only your side may read goes into an internal note.")},
        }
        return super().get_form(request, obj, change=change, **words, **kwargs)

    def get_search_results(self, request, queryset, search_term):
        """Also by an agency that takes part, whatever it was or is called; its words and the item's may be mixed."""
        if not search_term.split():
            return queryset, False
        named = found_by_words(ItemAgency.objects.all(), AGENCY_OF_ITEM, search_term)
        itself = found_by_words(ActionItem.objects.all(), self.search_fields, search_term)
        return queryset.filter(Q(pk__in=itself.values("pk")) | Q(pk__in=named.values("item"))), False

    def get_fieldsets(self, request, obj=None):
        """A new item has no status to show yet; and whoever writes a draft is told who reads it (see its scope)."""
        (_none, first), *others, (how_far, standing) = super().get_fieldsets(request, obj)
        if obj is None:
            fields = [name for name in first["fields"] if name != "standing"]
            return [(None, {"fields": fields, "description": DRAFT_IS_READ_ONCE_SAVED}), *others]
        if obj.status == obj.Status.DRAFT and self.may_edit(request, obj):
            first = first | {"description": DRAFT_IS_READ}
        # Only what has happened: of a draft that is its status alone.
        happened = {"fields": [name for name in standing["fields"] if getattr(obj, name)]}
        return [(None, first), *others, (how_far, happened)]

    def fixed_fields(self, request, obj):
        """Its programme and area once it has its code, its words while the sides agree to them: triggers say so."""
        fixed = super().fixed_fields(request, obj) | {"programme", "area"}
        agreed = obj.status == obj.Status.PENDING_AGREEMENT and obj.item_parties.filter(agreed_on__isnull=False)
        return fixed | set(AGREED_WORDS) if agreed and agreed.exists() else fixed

    def save_model(self, request, obj, form, change):
        if not change:
            workflow.item_entries.record(item=obj, by=request.user, on=timezone.localdate())
        elif self.may_edit(request, obj):
            workflow.item_entries.revise(item=obj, by=request.user, on=timezone.localdate())

    def may_add_own_parts(self, request, obj):
        return super().may_add_own_parts(request, obj) and bool(own_parties(request.user, obj.programme))

    @admin.display(description=_("item"))
    def standing(self, item):
        return f"{item.code} · {item.get_status_display()}"

    @admin.display(description=_("area"), ordering="area__ordinal")
    def area_name(self, item):
        return str(item.area) if item.area else "—"

    @admin.display(description=_("lead side"), ordering="lead_party__ordinal")
    def lead_side(self, item):
        return item.lead_party.province.label if item.lead_party else item.get_lead_display()

    @in_file(
        day_of("due_now"),
        (_("turn that is open"), Setting.TEXT, turn_shown),
    )
    @admin.display(description=_("due date"), ordering="due_now")
    def due(self, item):
        if item.due_now is None:
            return None
        day, turn = short_date(item.due_now), turn_shown(item)
        return format_html("{}<br>{}", day, turn) if turn else day

    @in_file((None, Setting.TEXT, lambda item: timeliness_cell(item.timeliness)))
    @admin.display(description=_("timeliness today"), ordering="due_now")
    def timeliness(self, item):
        return timeliness_of(item)
