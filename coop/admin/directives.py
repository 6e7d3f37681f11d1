"""What leaders told their own side, and how its agencies were urged."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from coop.admin.awaited import DirectiveResult, FollowUpAnswer
from coop.admin.base import CoopAdmin
from coop.admin.cells import day_due, short
from coop.admin.day_range import between
from coop.admin.file_columns import day_of, in_file, text_of
from coop.admin.filters import WithdrawnFilter
from coop.admin.inlines import CoopTabular
from coop.admin.occurring import by
from coop.admin.quick import QuickForm
from coop.admin.site import register
from coop.models import Directive, FollowUp, FollowUpItem


@register(Directive)
class DirectiveAdmin(QuickForm, CoopAdmin):
    quick_fields = ("words", "given_by", "given_on", "channel")
    quick_today = ("given_on",)
    list_display = ["short_words", "given_by", "given_on", "agency", "until", "status"]
    list_select_related = ["agency", "province"]
    list_filter = [
        *by("programme", "agency"),
        "status",
        DirectiveResult,
        "channel",
        between("given_on", _("day given")),
        WithdrawnFilter,
    ]
    days_past = ("given_on",)
    search_fields = ["search_text", "agency__search_text"]
    # A leader's word takes half a minute to record; everything else may follow.
    fieldsets = [
        (None, {"fields": ["words", "given_by", "given_on", "channel", "province"]}),
        (_("What becomes of it"), {"fields": ["programme", "item", "agency", "due_date", "vice_chair", "document"]}),
        (_("Result"), {"fields": ["status", "result", "reported_back_on"]}),
    ]

    @in_file(text_of("words"))
    @admin.display(description=_("words"))
    def short_words(self, directive):
        return short(directive.words, 90)

    @in_file(day_of("due_date"))
    @admin.display(description=_("due date"), ordering="due_date")
    def until(self, directive):
        return day_due(directive.due_date, directive.status != Directive.Status.DONE)


class FollowUpItemInline(CoopTabular):
    model = FollowUpItem
    fields = ["item"]
    show_change_link = False


@register(FollowUp)
class FollowUpAdmin(CoopAdmin):
    list_display = ["kind", "agency", "number_symbol", "issued_on", "until", "answered_on"]
    list_select_related = ["agency", "province"]
    list_filter = [
        *by("programme", "agency"),
        "kind",
        FollowUpAnswer,
        between("issued_on", _("day of issue")),
        WithdrawnFilter,
    ]
    search_fields = ["search_text", "agency__search_text"]
    fieldsets = [
        (None, {"fields": ["kind", "agency", "text", "issued_on", "issued_by", "number_symbol", "answer_due"]}),
        (_("Answer"), {"fields": ["answer", "answered_on", "answer_letter"]}),
        (_("Belongs to"), {"fields": ["province", "programme"]}),
    ]
    inlines = [FollowUpItemInline]

    @in_file(day_of("answer_due"))
    @admin.display(description=_("answer due"), ordering="answer_due")
    def until(self, follow_up):
        is_open = follow_up.answered_on is None and follow_up.answer_letter_id is None
        return day_due(follow_up.answer_due, is_open)
