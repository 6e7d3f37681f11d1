"""What leaders told their own side, and how its agencies were urged."""

from django.contrib import admin
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from coop.admin.base import CoopAdmin
from coop.admin.filters import WithdrawnFilter, by
from coop.admin.inlines import CoopTabular
from coop.admin.quick import QuickForm
from coop.admin.site import register
from coop.models import Directive, FollowUp, FollowUpItem


@register(Directive)
class DirectiveAdmin(QuickForm, CoopAdmin):
    quick_fields = ("words", "given_by", "given_on", "channel")
    quick_today = ("given_on",)
    list_display = ["short_words", "given_by", "given_on", "agency", "due_date", "status"]
    list_select_related = ["agency", "province"]
    list_filter = [*by("programme", "agency"), "status", "channel", WithdrawnFilter]
    date_hierarchy = "given_on"
    days_past = ("given_on",)
    search_fields = ["search_text", "agency__search_text"]
    # A leader's word takes half a minute to record; everything else may follow.
    fieldsets = [
        (None, {"fields": ["words", "given_by", "given_on", "channel", "province"]}),
        (_("What becomes of it"), {"fields": ["programme", "item", "agency", "due_date", "vice_chair", "document"]}),
        (_("Result"), {"fields": ["status", "result", "reported_back_on"]}),
    ]

    @admin.display(description=_("words"))
    def short_words(self, directive):
        return Truncator(directive.words).chars(90)


class FollowUpItemInline(CoopTabular):
    model = FollowUpItem
    fields = ["item"]
    show_change_link = False


@register(FollowUp)
class FollowUpAdmin(CoopAdmin):
    list_display = ["kind", "agency", "number_symbol", "issued_on", "answer_due", "answered_on"]
    list_select_related = ["agency", "province"]
    list_filter = [*by("programme", "agency"), "kind", WithdrawnFilter]
    date_hierarchy = "issued_on"
    search_fields = ["search_text", "agency__search_text"]
    fieldsets = [
        (None, {"fields": ["kind", "agency", "text", "issued_on", "issued_by", "number_symbol", "answer_due"]}),
        (_("Answer"), {"fields": ["answer", "answered_on", "answer_letter"]}),
        (_("Belongs to"), {"fields": ["province", "programme"]}),
    ]
    inlines = [FollowUpItemInline]
