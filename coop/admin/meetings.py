"""When the sides met, and what one proposed to the other."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from coop.admin.awaited import ProposalAnswer
from coop.admin.base import CoopAdmin
from coop.admin.cells import short
from coop.admin.day_range import between
from coop.admin.file_columns import in_file, text_of
from coop.admin.filters import WithdrawnFilter
from coop.admin.occurring import by, called
from coop.admin.quick import QuickForm
from coop.admin.site import register
from coop.models import Meeting, Proposal


@register(Meeting)
class MeetingAdmin(CoopAdmin):
    list_display = ["subject", "kind", "held_on", "place", "programme", "document"]
    list_select_related = ["programme", "document"]
    list_filter = [*by("programme"), "kind", between("held_on", _("day of the meeting")), WithdrawnFilter]
    search_fields = ["search_text"]
    fieldsets = [
        (None, {"fields": ["programme", "kind", "subject", "held_on", "place", "host_party"]}),
        (_("What came out"), {"fields": ["conclusions", "document"]}),
    ]


@register(Proposal)
class ProposalAdmin(QuickForm, CoopAdmin):
    quick_fields = ("programme", "from_party", "to_party", "text", "raised_on", "answer_due")
    quick_today = ("raised_on",)
    list_display = ["what", "from_party", "to_party", "raised_on", "state", "answer_due"]
    list_select_related = ["programme", "from_party__province", "to_party__province"]
    list_filter = [
        *by("programme", "area"),
        ("from_party__province", called(_("from the side"))),
        "state",
        ProposalAnswer,
        between("raised_on", _("day raised")),
        WithdrawnFilter,
    ]
    search_fields = ["search_text"]
    fieldsets = [
        (None, {"fields": ["programme", "area", "from_party", "to_party", "text", "raised_on", "letter"]}),
        (_("Answer"), {"fields": ["answer_due", "state", "answer", "answered_on", "answered_by"]}),
    ]

    @in_file(text_of("text"))
    @admin.display(description=_("proposal"))
    def what(self, proposal):
        return short(proposal.text, 90)
