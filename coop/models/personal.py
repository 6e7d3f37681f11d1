"""What a person has arranged for the own work: filters kept by name, the columns of a table, when they last looked."""

from django.conf import settings
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from accounts.scoping import Layer, Personal, Scope, ScopedQuerySet
from coop.models.fields import Line


class PersonalQuerySet(ScopedQuerySet):
    scope = Scope(layer=Layer.ACCOUNTS, seen=(Personal("user"),), edited=(Personal("user"),))


class Arrangement(models.Model):
    """A setting of one person, known to nobody else; kept without history."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", editable=False)

    objects = PersonalQuerySet.as_manager()

    class Meta:
        abstract = True


class SavedFilter(Arrangement):
    """The filters of a list, kept under a name. `page` says which list: a model ("coop.actionitem") or "tracking"."""

    page = models.CharField(max_length=80, editable=False)
    name = Line(_("name of the filter"), max_length=80)
    query = models.CharField(max_length=1000, blank=True, editable=False)

    class Meta:
        ordering = ["page", "name"]
        constraints = [
            models.UniqueConstraint(
                name="saved_filter_once",
                fields=["user", "page", "name"],
                violation_error_message=_("You have kept a filter under this name already."),
            ),
        ]

    def __str__(self):
        return self.name


class ChosenColumns(Arrangement):
    """Which columns of a table a person wants to see, by their names, in that order."""

    table = models.CharField(max_length=80, editable=False)
    columns = models.JSONField(default=list, editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="chosen_columns_once",
                fields=["user", "table"],
                violation_error_message=_("The columns of this table are chosen already."),
            ),
        ]

    def __str__(self):
        return f"{self.table}: {', '.join(self.columns)}"


class LastVisit(Arrangement):
    """When a person last looked at a list: `seen_at` now, `before` the time before that, from which on things are new.

    A visit is a stretch of work: looking again within the hour is still the same one.
    """

    page = models.CharField(max_length=80, editable=False)
    seen_at = models.DateTimeField(db_default=Now(), editable=False)
    before = models.DateTimeField(null=True, editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="last_visit_once",
                fields=["user", "page"],
                violation_error_message=_("The last visit to this page is noted already."),
            ),
        ]

    def __str__(self):
        return f"{self.page}: {self.seen_at}"
