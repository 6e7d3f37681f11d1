"""What was reported of an item, on the item's own page, and the way to report from there."""

from django.urls import reverse
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from coop.admin.cells import short
from coop.models import ItemAgency, ProgressUpdate
from coop.vietnamese import short_date
from coop.workflow.updates import UNREPORTED

NEWEST = 10


class ReportedProgress:
    """For the page of an item: its latest updates as far as the reader sees them; officers add theirs from here."""

    change_form_template = "admin/coop/item.html"

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        answer = super().render_change_form(request, context, add, change, form_url, obj)
        if change and obj is not None:
            doors = answer.context_data.get("coop_doors", [])
            answer.context_data |= {
                "coop_doors": [*_way_to_report(obj, request.user), *doors],
                "coop_reported": Reported(obj, request.user),
            }
        return answer


class Reported:
    """The latest updates of an item, newest first, laid out like the rows of others."""

    def __init__(self, item, user):
        self.heading = _("newest first")
        self.headings = [_("data up to"), _("agency"), _("status"), _("what was done")]
        found = []
        if user.has_perm("coop.view_progressupdate"):
            rows = ProgressUpdate.objects.visible_to(user).filter(item=item, withdrawn_on__isnull=True)
            found = rows.select_related("agency").order_by("-reported_on", "-pk")[:NEWEST]
        self.rows = [list(zip(self.headings, _cells(update), strict=True)) for update in found]

    def __bool__(self):
        return bool(self.rows)


def _cells(update):
    url = reverse("admin:coop_progressupdate_change", args=[update.pk])
    done = short(update.done, 200) if update.done else capfirst(_("nothing new in the period"))
    link = format_html('<a href="{}">{}</a>', url, short_date(update.reported_on))
    return [link, str(update.agency.name), str(update.get_status_display()), done]


def _way_to_report(item, user):
    """To officers of the agencies that take part, while there is something to report of."""
    if not user.is_officer or item.status in UNREPORTED or not user.has_perm("coop.add_progressupdate"):
        return []
    if not ItemAgency.objects.filter(item=item, agency__in=user.agency_reach).exists():
        return []
    url = f"{reverse('admin:coop_progressupdate_add')}?item={item.pk}"
    return [{"label": _("Record a progress update"), "url": url}]
