"""Who signs in, and from which seat."""

import pgtrigger
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.contrib.auth.validators import UnicodeUsernameValidator
from django.db import models
from django.db.models import Q
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from accounts.history import tracked
from accounts.scoping import Everyone, Layer, Scope, ScopedQuerySet, reach_of


class UserQuerySet(ScopedQuerySet):
    scope = Scope(layer=Layer.ACCOUNTS, seen=(Everyone(),), edited=(Everyone(),))


class UserManager(BaseUserManager.from_queryset(UserQuerySet)):
    use_in_migrations = False

    def create_user(self, username, password=None, **fields):
        user = self.model(username=self.model.normalize_username(username), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, username, password=None, **fields):
        return self.create_user(username, password, is_superuser=True, **fields)

    def get_by_natural_key(self, username):
        return self.get(username=username)


@tracked(exclude=["password", "last_login"])
class User(AbstractBaseUser, PermissionsMixin):
    """A person with an account. Only name, office title and office contacts are kept (Law 91/2025/QH15)."""

    class Language(models.TextChoices):
        VIETNAMESE = "vi", "Tiếng Việt"
        ENGLISH = "en", "English"

    username = models.CharField(_("user name"), max_length=60, unique=True, validators=[UnicodeUsernameValidator()])
    full_name = models.CharField(_("full name"), max_length=120)
    office_title = models.CharField(_("office title"), max_length=160, blank=True)
    email = models.EmailField(_("office e-mail"), blank=True)
    phone = models.CharField(_("office telephone"), max_length=40, blank=True)

    language = models.CharField(_("language"), max_length=2, choices=Language.choices, default=Language.VIETNAMESE)
    is_active = models.BooleanField(
        _("active"),
        default=True,
        help_text=_("Switch off instead of deleting: what this person recorded keeps its author."),
    )
    is_sample = models.BooleanField(_("sample account"), default=False, editable=False)
    must_change_password = models.BooleanField(_("must change the password at next sign-in"), default=False)
    date_joined = models.DateTimeField(_("created at"), auto_now_add=True)

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["full_name"]

    objects = UserManager()

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        ordering = ["username"]
        constraints = [
            models.CheckConstraint(
                name="user_language_known",
                condition=Q(language__in=["vi", "en"]),
                violation_error_message=_("This value is not one of the choices."),
            ),
        ]
        permissions = [
            ("sees_every_province", _("Sees what the sides share in every province")),
            ("sees_own_side", _("Sees the whole own side, not one agency only")),
            ("sees_drafting_desk", _("Sees the own side's drafting desk")),
            ("works_in_back_office", _("Works in the back office")),
        ]

    def __str__(self):
        return self.full_name or self.username

    def natural_key(self):
        return (self.username,)

    def get_full_name(self):
        return self.full_name

    @property
    def is_staff(self):
        """The admin's word for someone who may enter the back office."""
        return self.is_active and self.has_perm("accounts.works_in_back_office")

    @cached_property
    def seat_held(self):
        """The person's one seat, or None."""
        return Seat.objects.select_related("province", "agency").filter(user=self).first()

    @cached_property
    def reach(self):
        """Ids of the own province and all its predecessors; found once per request."""
        return reach_of("coop_provincesuccession", self.seat_held and self.seat_held.province_id)

    @cached_property
    def agency_reach(self):
        """Ids of the own agency and all its predecessors; empty for a seat without an agency."""
        return reach_of("coop_agencysuccession", self.seat_held and self.seat_held.agency_id)

    @cached_property
    def sees_every_province(self):
        return self.is_active and not self.is_superuser and self.has_perm("accounts.sees_every_province")

    @cached_property
    def sees_own_side(self):
        return self.has_perm("accounts.sees_own_side")

    @cached_property
    def is_officer(self):
        """Works for one agency, and sees of the own side what is that agency's."""
        return bool(self.agency_reach) and not self.sees_own_side

    @cached_property
    def sees_drafting_desk(self):
        return self.has_perm("accounts.sees_drafting_desk")

    @cached_property
    def only_observes(self):
        """An observer without a seat edits nothing."""
        return self.sees_every_province and self.seat_held is None


class SeatQuerySet(ScopedQuerySet):
    scope = Scope(layer=Layer.ACCOUNTS, seen=(Everyone(),), edited=(Everyone(),))


def agency_of_its_province():
    """The trigger by which a seat's agency is one of its province, whichever way the seat is written."""
    return pgtrigger.Trigger(
        name="own_side",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update,
        func="""
            IF NEW.agency_id IS NOT NULL AND NEW.province_id IS NOT NULL AND NOT EXISTS (
                SELECT FROM coop_agency WHERE id = NEW.agency_id AND province_id = NEW.province_id
            ) THEN
                RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'accounts_seat_agency_own_side',
                    MESSAGE = 'This agency belongs to another province.';
            END IF;
            RETURN NEW;""",
    )


@tracked()
class Seat(models.Model):
    """The one place a user works from: a role, in a province, perhaps in an agency of it."""

    class Role(models.TextChoices):
        SECRETARIAT = "secretariat", _("Secretariat")
        OFFICER = "officer", _("Agency officer")
        LEADER = "leader", _("Leader")
        ADMINISTRATOR = "administrator", _("Administrator")

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="seat", verbose_name=_("user")
    )
    role = models.CharField(_("role"), max_length=20, choices=Role.choices)
    province = models.ForeignKey(
        "coop.Province",
        on_delete=models.PROTECT,
        related_name="seats",
        verbose_name=_("province"),
        null=True,
        blank=True,
    )
    agency = models.ForeignKey(
        "coop.Agency",
        on_delete=models.PROTECT,
        related_name="seats",
        verbose_name=_("agency"),
        null=True,
        blank=True,
    )

    objects = SeatQuerySet.as_manager()

    class Meta:
        verbose_name = _("seat")
        verbose_name_plural = _("seats")
        triggers = [agency_of_its_province()]
        constraints = [
            models.CheckConstraint(
                name="seat_role_known",
                condition=Q(role__in=["secretariat", "officer", "leader", "administrator"]),
                violation_error_message=_("Choose one of the four roles."),
            ),
            models.CheckConstraint(
                name="seat_has_province",
                condition=Q(province__isnull=False) | Q(role="administrator"),
                violation_error_message=_("Every seat but an administrator's belongs to a province."),
            ),
            models.CheckConstraint(
                name="seat_officer_has_agency",
                condition=Q(agency__isnull=False) | ~Q(role="officer"),
                violation_error_message=_("An agency officer's seat names the agency."),
            ),
            models.CheckConstraint(
                name="seat_administrator_without_province",
                condition=Q(province__isnull=True, agency__isnull=True) | ~Q(role="administrator"),
                violation_error_message=_("An administrator's seat belongs to no province and no agency."),
            ),
        ]

    def __str__(self):
        return " · ".join(str(part) for part in (self.get_role_display(), self.province, self.agency) if part)

    def clean(self):
        from django.core.exceptions import ValidationError

        if self.agency_id and self.province_id and self.agency.province_id != self.province_id:
            raise ValidationError({"agency": _("This agency belongs to another province.")})


@tracked()
class UserGroup(User.groups.through):
    """Which groups a user is in; a proxy, so that triggers record its changes."""

    class Meta:
        proxy = True


@tracked()
class UserPermission(User.user_permissions.through):
    """Which permissions were given to a user directly; a proxy, so that triggers record its changes."""

    class Meta:
        proxy = True
