"""What is new in a list since a person last looked at it. It tells of visible rows only: it marks those listed."""

from datetime import timedelta

from django.contrib import admin
from django.contrib.admin.views.main import IS_POPUP_VAR
from django.db.models import Q
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from coop.models import ActionItem, Directive, LastVisit, Letter, ProgressUpdate, Proposal

TOLD = (Letter, Proposal, ProgressUpdate, Directive, ActionItem)
# Looking again within this time is the same stretch of work: what was new stays marked.
SAME_VISIT = timedelta(hours=1)
# What somebody was just saving carries the time at which that began, and came to light only after the look.
BEING_SAVED = timedelta(minutes=1)

# In one statement, so that two pages opened at once make one visit.
LOOK = """
INSERT INTO coop_lastvisit AS visit (user_id, page, seen_at) VALUES (%s, %s, statement_timestamp())
ON CONFLICT (user_id, page) DO UPDATE SET
    before = CASE WHEN visit.seen_at < statement_timestamp() - %s THEN visit.seen_at ELSE visit.before END,
    seen_at = statement_timestamp()
RETURNING *
"""


def look(user, page):
    """Note that the person looks at the page; answers the moment from which on things are new, None at first."""
    return since(LastVisit.objects.raw(LOOK, [user.pk, page, SAME_VISIT])[0].before)


def since(before):
    return before and before - BEING_SAVED


class NewsFilter(admin.SimpleListFilter):
    """What was recorded or changed since the last visit."""

    title = gettext_lazy("news")
    parameter_name = "news"

    def __init__(self, request, params, model, model_admin):
        super().__init__(request, params, model, model_admin)
        self.before = model_admin.news_since(request)
        self.mistakes = []
        if self.value() == "new" and self.before is None:
            self.mistakes.append(_("This is your first visit to this list. From the next one on, news are found here."))

    def lookups(self, request, model_admin):
        return [("new", _("new since the last visit"))]

    def queryset(self, request, queryset):
        if self.value() != "new" or self.before is None:
            return queryset
        return queryset.filter(Q(created_at__gt=self.before) | Q(updated_at__gt=self.before))


def mark_of(before):
    """The column that says of each row whether it is new."""

    @admin.display(description=gettext_lazy("news"), empty_value="")
    def news(row):
        if row.created_at > before:
            return format_html('<span class="news">{}</span>', _("new"))
        if row.updated_at > before:
            return format_html('<span class="news">{}</span>', _("just changed"))
        return ""

    return news


class News:
    def tells_news(self):
        return self.model in TOLD

    def news_since(self, request):
        known = request.__dict__.setdefault("coop_news_since", {})
        page = self.model._meta.label_lower
        if page not in known:
            known[page] = self._looked(request, page)
        return known[page]

    def _looked(self, request, page):
        if request.method == "GET" and IS_POPUP_VAR not in request.GET:
            return look(request.user, page)
        visits = LastVisit.objects.visible_to(request.user).filter(page=page)
        return since(visits.values_list("before", flat=True).first())

    def get_list_display(self, request):
        columns = super().get_list_display(request)
        before = self.news_since(request) if self.tells_news() else None
        return columns if before is None else [*columns, mark_of(before)]

    def get_list_filter(self, request):
        filters = super().get_list_filter(request)
        return [*filters, NewsFilter] if self.tells_news() else filters
