"""Which rows may this person see, and which may they change?

A model answers by declaring a `Scope` on its QuerySet: the layer it belongs to and the paths that lead from a row to
a province or an agency. Lists, choices, search, history, exports and reports all follow from that one declaration;
a model that declares nothing is seen by nobody.
"""

from dataclasses import dataclass, field
from functools import reduce
from operator import or_

from django.db import connection, models
from django.db.models import Q

NOTHING = Q(pk__in=[])


class Layer(models.TextChoices):
    """Whose business a row is: reference data, shared between the sides, or one side's own."""

    REFERENCE = "reference", "reference"
    SHARED = "shared", "shared"
    INTERNAL = "internal", "internal"
    ACCOUNTS = "accounts", "accounts"


@dataclass(frozen=True)
class Everyone:
    """Reference data: open to whoever holds the permission for the model."""

    def condition(self, user):
        return Q()


@dataclass(frozen=True)
class Shared:
    """What the sides share: whoever sits in one of the provinces the path leads to.

    A national observer (permission `sees_every_province`) sees it for all provinces; nothing else widens.
    """

    path: str
    when: Q = field(default_factory=Q)

    def condition(self, user):
        if user.sees_every_province:
            # Along the same path as `when`: a file on no letter at all is not one on a letter without a party.
            return Q(**{f"{self.path}__isnull": False}) & self.when if self.when else Q()
        return Q(**{f"{self.path}__in": user.reach}) & self.when


@dataclass(frozen=True)
class Own:
    """One side's own business: those of that province who see their side as a whole, not a single agency's officer."""

    path: str
    when: Q = field(default_factory=Q)

    def condition(self, user):
        if not user.sees_own_side:
            return NOTHING
        return Q(**{f"{self.path}__in": user.reach}) & self.when


@dataclass(frozen=True)
class Addressed:
    """What is addressed to an agency: the officers of that agency, whatever it was called then."""

    path: str
    when: Q = field(default_factory=Q)

    def condition(self, user):
        return Q(**{f"{self.path}__in": user.agency_reach}) & self.when


@dataclass(frozen=True)
class Personal:
    """What the person put there in the own name, such as a file just uploaded."""

    path: str

    def condition(self, user):
        return Q(**{self.path: user.pk})


@dataclass(frozen=True)
class Drafting(Own):
    """The own side's drafting desk: what leaders are not shown before it is decided."""

    def condition(self, user):
        if not user.sees_drafting_desk:
            return NOTHING
        return super().condition(user)


@dataclass(frozen=True)
class Scope:
    """The one declaration of a model: its layer, who sees a row, who edits it."""

    layer: Layer
    seen: tuple = ()
    edited: tuple = ()

    def rules_for_history(self):
        """A row seen only because it was shared keeps its earlier rounds to those who keep it."""
        if self.layer == Layer.INTERNAL:
            return tuple(rule for rule in self.seen if not isinstance(rule, Shared)) + self.edited
        return self.seen


class ScopedQuerySet(models.QuerySet):
    """Rows a user may see, edit, or know the history of."""

    scope = Scope(layer=Layer.INTERNAL)

    def visible_to(self, user):
        return self._matching(user, self.scope.seen)

    def shared_between_sides(self, user):
        """What a paper for the other side may rest on: of the rows this user sees, those that every side sees."""
        rules = tuple(rule for rule in self.scope.seen if isinstance(rule, Shared | Everyone))
        return self._matching(user, rules)

    def editable_by(self, user):
        """Rows the user may change: none for leaders and observers, who do not work in the back office."""
        if not user.is_authenticated or not user.is_staff:
            return self.none()
        return self._matching(user, self.scope.edited)

    def history_visible_to(self, user):
        """Rows whose past the user may read; never wider than what is visible."""
        return self.visible_to(user)._matching(user, self.scope.rules_for_history())

    def _matching(self, user, rules):
        if not rules or not user.is_active:
            return self.none()
        condition = reduce(or_, (rule.condition(user) for rule in rules))
        if any(rule.condition(user) == Q() for rule in rules):
            return self
        # A subquery, not a join: a join through many parties would repeat rows.
        return self.filter(pk__in=self.model._base_manager.filter(condition).values("pk"))


def reach_of(table, unit_id):
    """Ids of a unit and all its predecessors, however far back (one recursive query).

    `table` is the succession table ("coop_provincesuccession" or "coop_agencysuccession"); a unit reaches the rows of
    whoever it took over from, so that today's province still finds what the former one signed.
    """
    if unit_id is None:
        return []
    sql = f"""
        WITH RECURSIVE reach(id) AS (
            SELECT %s::bigint
            UNION
            SELECT s.predecessor_id FROM {connection.ops.quote_name(table)} s JOIN reach r ON s.successor_id = r.id
        )
        SELECT id FROM reach ORDER BY id"""
    with connection.cursor() as cursor:
        cursor.execute(sql, [unit_id])
        return [row[0] for row in cursor.fetchall()]
