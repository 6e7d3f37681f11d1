from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth.models import Permission
from django.db.models import Q


class SeatBackend(AuthenticationBackend):
    """Signs in by user name; a person's permissions are those of the seat's role, and of groups given by hand."""

    def _get_group_permissions(self, user_obj):
        return Permission.objects.filter(Q(group__name__in=_role_of(user_obj)) | Q(group__user=user_obj)).distinct()


def _role_of(user):
    return [user.seat_held.role] if user.seat_held else []
