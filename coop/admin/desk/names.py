"""What the agencies on the desk are called today: whoever is called by telephone answers under today's name."""

from django.utils.translation import gettext as _

from coop.models import Agency
from coop.models.names import in_their_place


class Names:
    """The agencies of the given ids, each by who stands in its place on the day, in two queries.

    An agency that was split has nobody single in its place; it keeps its own name, with those who came after it.
    """

    def __init__(self, ids, today):
        ids = {pk for pk in ids if pk is not None}
        self.standing = in_their_place(Agency, ids, today) if ids else {}
        wanted = ids.union(*self.standing.values())
        self.names = dict(Agency.objects.filter(pk__in=wanted).values_list("pk", "name")) if wanted else {}

    def today(self, pk):
        """Who is meant today: itself, the one agency in its place, or itself where it was split."""
        places = self.standing.get(pk, {pk})
        return next(iter(places)) if len(places) == 1 else pk

    def of(self, pk, former=()):
        """Today's name, and under which other names the matters stand that led here."""
        if pk is None:
            return ""
        now = self.names[self.today(pk)]
        then = sorted({self.names[one] for one in {pk, *former}} - {now})
        if self.today(pk) == pk and len(self.standing.get(pk, ())) > 1:
            places = sorted(self.names[one] for one in self.standing[pk])
            return _("%(former)s (now %(today)s)") % {"former": now, "today": ", ".join(places)}
        if then:
            return _("%(today)s (formerly %(former)s)") % {"today": now, "former": ", ".join(then)}
        return now
