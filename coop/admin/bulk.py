"""One step for several rows of a list: first what would be done and what not and why, then the doing, told as n of m.

Every row goes through its own door, which has the last word; whoever clicks twice is refused the second time.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.contrib import messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.admin.views.main import IS_POPUP_VAR
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, ValidationError
from django.db import transaction
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from coop import workflow
from coop.admin.refusals import REFUSED, words_for
from coop.vietnamese import padded

# So many that a month's updates of a side go at once, so few that nobody else waits for long.
MOST = 100


@dataclass(frozen=True)
class Together:
    """A step offered for several rows. `run(rows, user)` answers what was done, and row → why each other was not."""

    name: str
    label: str
    question: str
    told: str
    warning: str
    run: Callable
    open_to: Callable[[User], bool] = field(default=lambda user: user.sees_own_side)


def through_door(model, name):
    """Each row through the door of that name, for itself."""

    def run(rows, user):
        done, refused = [], {}
        # In one order for everybody, so that two people do not wait for each other in a circle.
        for row in sorted(rows, key=lambda row: row.pk):
            try:
                with transaction.atomic():
                    done.append(workflow.DOORS[model][name].run(row, by=user, on=timezone.localdate()))
            except (ValidationError, PermissionDenied, ObjectDoesNotExist, *REFUSED) as refusal:
                refused[row] = refusal
        return done, refused

    return run


class TakenTogether:
    together = ()

    def get_actions(self, request):
        if IS_POPUP_VAR in request.GET or not self.has_change_permission(request):
            return {}
        steps = [step for step in self.together if step.open_to(request.user)]
        return {step.name: (taking(step), step.name, step.label) for step in steps}

    def take_together(self, request, queryset, step):
        rows = list(queryset[: MOST + 1])
        if not rows or len(rows) > MOST:
            return self._say_how_many(request, rows)
        if request.POST.get("sure") != "yes":
            return self._ask(request, rows, step)
        done, refused = outcome(rows, *step.run(rows, request.user))
        if done:
            LogEntry.objects.log_actions(request.user.pk, done, CHANGE, str(step.label))
        tell = messages.success if done else messages.warning
        tell(request, step.told % {"done": padded(len(done)), "all": padded(len(rows))})
        for reason, left in refused.items():
            names = "; ".join(str(row) for row in left[:3]) + ("…" if len(left) > 3 else "")
            said = {"count": padded(len(left)), "reason": reason, "rows": names}
            messages.warning(request, _("Not done for %(count)s: %(reason)s (%(rows)s)") % said)
        return None

    def _say_how_many(self, request, rows):
        if rows:
            messages.warning(request, _("At most %(most)s rows at once; choose fewer.") % {"most": MOST})
        else:
            messages.warning(request, _("None of the chosen rows is in this list any more."))

    def _ask(self, request, rows, step):
        with transaction.atomic():
            # Tried and taken back: so the page names exactly what the doors would say.
            ready, refused = outcome(rows, *step.run(rows, request.user))
            transaction.set_rollback(True)
        context = {
            **self.admin_site.each_context(request),
            "title": step.label,
            "opts": self.opts,
            "step": step,
            "ready": ready,
            "refused": refused,
            "ready_count": padded(len(ready)),
            "all_count": padded(len(rows)),
            "chosen": ACTION_CHECKBOX_NAME,
            "back": request.get_full_path(),
        }
        return TemplateResponse(request, "admin/coop/together.html", context)


def taking(step):
    def action(model_admin, request, queryset):
        return model_admin.take_together(request, queryset, step)

    return action


def outcome(rows, done, refused):
    """The listed rows themselves, which carry what their names need: those done, and reason → those that were not."""
    gone_through = {row.pk for row in done}
    reasons = {}
    for row, refusal in refused.items():
        reasons.setdefault(reason_of(refusal), []).append(row)
    return [row for row in rows if row.pk in gone_through], reasons


def reason_of(refusal):
    if isinstance(refusal, ValidationError):
        return " ".join(refusal.messages)
    if isinstance(refusal, PermissionDenied):
        return str(refusal) or _("Your seat does not take this step.")
    if isinstance(refusal, ObjectDoesNotExist):
        return _("This cannot be found, or it is not for your account.")
    return words_for(refusal)
