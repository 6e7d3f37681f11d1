"""Progress updates: what an agency reports, with its figures, its evidence and its rounds."""

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from coop import workflow
from coop.admin.base import CoopAdmin
from coop.admin.bulk import Together, through_door
from coop.admin.cells import file_link
from coop.admin.day_range import between
from coop.admin.filters import WithdrawnFilter
from coop.admin.forms import CoopForm, is_id
from coop.admin.inlines import CoopTabular
from coop.admin.occurring import by
from coop.admin.papers import UploadField
from coop.admin.site import register
from coop.files import store
from coop.models import Evidence, IndicatorValue, Occurrence, ProgrammeParty, ProgressUpdate, UpdateRound
from coop.models.open_turns import open_turns

SHARE = Together(
    name="share_all",
    label=_("Share with the other side"),
    question=_("These updates will be shared with the other side"),
    told=_("%(done)s/%(all)s updates were shared."),
    warning=_("The other side will read these updates; this cannot be undone."),
    run=lambda rows, user: workflow.updates.share_all(progress_updates=rows, by=user),
)
SUBMIT = Together(
    name="submit_all",
    label=_("Submit"),
    question=_("These updates will be submitted"),
    told=_("%(done)s/%(all)s updates were submitted."),
    warning=_("The standing agency of your side will read these updates; from then on only it can ask for more."),
    run=through_door(ProgressUpdate, "submit"),
    # The door itself knows whose draft is whose to hand in.
    open_to=lambda user: user.has_perm("coop.change_progressupdate"),
)
ACCEPT = Together(
    name="accept_all",
    label=_("Accept"),
    question=_("These updates will be accepted"),
    told=_("%(done)s/%(all)s updates were accepted."),
    warning=_(
        "The agencies can no longer change these updates. The other side does not see them until they are shared."
    ),
    run=through_door(ProgressUpdate, "accept"),
)


class IndicatorValueInline(CoopTabular):
    model = IndicatorValue
    fields = ["indicator", "span", "qualifier", "value"]
    show_change_link = False


class UpdateForm(CoopForm):
    """Once the item is known, its programme's sides alone are offered; an officer's side goes without saying."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        item = self.data.get("item") if self.is_bound else self.initial.get("item")
        if "party" in self.fields and self.instance.pk is None and is_id(item):
            sides = self.fields["party"].queryset.filter(programme__items=item)
            if sides.exists():
                self.fields["party"].queryset = sides

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk is None and "party" not in self.fields and cleaned.get("item"):
            self.instance.party = self._own_side(cleaned["item"])
        # Who enters it decides which letter it may rest on, so it is known before the row checks itself.
        if self.instance.pk is None and all(cleaned.get(name) for name in ("item", "party", "source_letter")):
            draft = ProgressUpdate(**{name: cleaned[name] for name in ("item", "party", "source_letter")})
            self.instance.entered_by = workflow.updates.side_written_to(draft, self.request.user)
        return cleaned

    def _own_side(self, item):
        own = list(item.programme.parties.filter(province__in=self.request.user.reach)[:2])
        if len(own) != 1:
            raise ValidationError({"item": _("Your side takes no part in this item's programme.")})
        return own[0]


class EvidenceForm(CoopForm):
    upload = UploadField(label=_("new file"), required=False)

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk is None and not cleaned.get("upload"):
            raise ValidationError({"upload": _("Choose the file.")})
        return cleaned

    def save(self, commit=True):
        upload = self.cleaned_data.get("upload")
        if upload and self.instance.pk is None:
            user = self.request.user
            self.instance.file = store(upload, user.seat_held.province, user)
        return super().save(commit)


class EvidenceInline(CoopTabular):
    model = Evidence
    form = EvidenceForm
    fields = ["stored", "upload", "caption"]
    readonly_fields = ["stored"]
    show_change_link = False

    @admin.display(description=_("file"))
    def stored(self, evidence):
        return file_link(evidence.file if evidence.file_id else None)

    def others_related(self, names):
        return ["file"]

    def others_columns(self, request, obj):
        return ["stored", "caption"]


class RoundInline(CoopTabular):
    """Every step between agency and collecting office, with its words; nobody writes here by hand."""

    model = UpdateRound
    fields = readonly_fields = ["step", "created_at", "by", "comment"]
    others_heading = _("Steps so far")


@register(ProgressUpdate)
class ProgressUpdateAdmin(CoopAdmin):
    form = UpdateForm
    list_display = ["item", "agency", "reported_on", "status", "is_shared", "decision"]
    list_select_related = ["item__programme", "agency", "party__province"]
    list_filter = [
        *by("item__programme", "item__area", "agency"),
        "status",
        "needs_decision",
        between("reported_on", _("day of the report")),
        WithdrawnFilter,
    ]
    together = (SUBMIT, ACCEPT, SHARE)
    search_fields = ["search_text", "item__search_text", "agency__search_text"]
    fieldsets = [
        (None, {"fields": ["item", "occurrence", "party", "agency", "reported_on"]}),
        (_("What was done"), {"fields": ["nothing_new", "done", "percent_complete"]}),
        (_("What stands in the way"), {"fields": ["obstacles", "cause", "proposals"]}),
        (_("Decision needed"), {"fields": ["needs_decision", "options", "decided_by"]}),
        (_("Where it stands"), {"fields": ["source_letter", "status", "submitted_at", "accepted_at", "shared_at"]}),
    ]
    readonly_fields = ["status", "submitted_at", "accepted_at", "shared_at"]
    inlines = [IndicatorValueInline, EvidenceInline, RoundInline]

    def get_fieldsets(self, request, obj=None):
        """Of a new report nothing was handed in yet; and whoever has one side in each programme is not asked for it."""
        fieldsets = super().get_fieldsets(request, obj)
        if obj is not None:
            return fieldsets
        first = fieldsets[0][1]["fields"]
        if self._side_goes_without_saying(request):
            first = [name for name in first if name != "party"]
        said = {} if request.user.is_officer else {"description": _said_of_the_letter()}
        return [(None, {"fields": first} | said), *fieldsets[1:-1], (_("Basis"), {"fields": ["source_letter"]})]

    def _side_goes_without_saying(self, request):
        """Where provinces that signed apart have merged, an officer still says for which of them the report is."""
        if not request.user.is_officer:
            return False
        known = request.__dict__
        if "coop_own_sides" not in known:
            sides = ProgrammeParty.objects.filter(province__in=request.user.reach)
            known["coop_own_sides"] = list(sides.values_list("programme", flat=True))
        return len(known["coop_own_sides"]) == len(set(known["coop_own_sides"]))

    def initial_for(self, request):
        initial = super().initial_for(request)
        own = self._offered(ProgressUpdate._meta.get_field("party"), request).filter(province__in=request.user.reach)
        if is_id(item := request.GET.get("item")):
            own = own.filter(programme__items=item)
            initial["occurrence"] = self._turn_waited_for(request, item)
        if len(parties := list(own[:2])) == 1:
            initial["party"] = parties[0].pk
        if request.user.is_officer:
            initial["agency"] = request.user.seat_held.agency_id
        return initial

    def _turn_waited_for(self, request, item):
        turns = Occurrence.objects.visible_to(request.user).filter(item=item)
        return open_turns(turns, timezone.localdate()).values_list("pk", flat=True).first()

    def get_inlines(self, request, obj):
        return self.inlines if obj is not None else [IndicatorValueInline, EvidenceInline]

    def save_model(self, request, obj, form, change):
        step = workflow.updates.revise if change else workflow.updates.record
        step(progress_update=obj, by=request.user)

    def response_add(self, request, obj, post_url_continue=None):
        answer = super().response_add(request, obj, post_url_continue)
        self._say_that_it_is_not_sent(request, obj)
        return answer

    def response_change(self, request, obj):
        answer = super().response_change(request, obj)
        self._say_that_it_is_not_sent(request, obj)
        return answer

    def _say_that_it_is_not_sent(self, request, obj):
        """“Saved” sounds like done; until it is handed in nobody else reckons with it."""
        door = next((door for door in self.doors_of(request, obj) if door.name == "submit"), None)
        if door is None:
            return
        words = gettext("This is a draft; it is not sent yet.")
        if obj.status == ProgressUpdate.Status.ASKED_FOR_MORE:
            words = gettext("What was added is not sent yet.")
        way = format_html('{} <a href="{}">{}</a>', words, self._door_url(obj, door), gettext("Send the update"))
        messages.warning(request, way)

    @admin.display(description=_("shared"), ordering="shared_at")
    def is_shared(self, update):
        return _("not yet") if update.shared_at is None else _("yes")

    @admin.display(description=_("decision needed"), ordering="needs_decision")
    def decision(self, update):
        return _("yes") if update.needs_decision else None


def _said_of_the_letter():
    field = capfirst(ProgressUpdate._meta.get_field("source_letter").verbose_name)
    return gettext("Whoever reports in an agency's place chooses that agency's letter under “%(field)s”.") % {
        "field": field
    }
