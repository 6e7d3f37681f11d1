"""Who signs in, and from which seat. Kept by the administrator; no permissions are given by hand but one."""

from axes.models import AccessAttempt
from axes.utils import reset
from django import forms
from django.contrib import admin, messages
from django.contrib.auth.models import Group
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseRedirect
from django.urls import path
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters

from accounts.models import Seat, User
from coop.admin.base import CoopAdmin
from coop.admin.forms import CoopForm
from coop.admin.inlines import CoopStacked
from coop.admin.site import register

OBSERVER = "observer"


class UserForm(CoopForm):
    password1 = forms.CharField(
        label=_("new password"),
        required=False,
        strip=False,
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=_("At least 10 characters. The person must change it at the next sign-in."),
    )
    is_observer = forms.BooleanField(
        label=_("national observer"),
        required=False,
        help_text=_("Sees what the sides of every programme share, and edits nothing. For a person without a seat."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk is None:
            self.fields["password1"].required = True
        elif "is_observer" in self.fields:
            self.fields["is_observer"].initial = self.instance.groups.filter(name=OBSERVER).exists()

    def clean_password1(self):
        password = self.cleaned_data.get("password1")
        if password:
            validate_password(password, self.instance)
        return password

    def clean_is_active(self):
        active = self.cleaned_data["is_active"]
        if not active and self.instance.pk == self.request.user.pk:
            raise ValidationError(_("You cannot switch off your own account."))
        return active


class SeatInline(CoopStacked):
    model = Seat
    fields = ["role", "province", "agency"]
    max_num = 1
    can_delete = False
    show_change_link = False


@register(User)
class UserAdmin(CoopAdmin):
    form = UserForm
    list_display = ["username", "full_name", "office_title", "seat", "is_active", "last_login"]
    list_select_related = ["seat__province", "seat__agency"]
    list_filter = ["is_active", "seat__role", "must_change_password"]
    # A user's own texts have no folded columns; they are few.
    search_fields = ["username", "full_name", "office_title"]
    ordering = ["username"]
    fieldsets = [
        (None, {"fields": ["username", "full_name", "office_title", "email", "phone", "language"]}),
        (_("Sign-in"), {"fields": ["is_active", "password1", "must_change_password"]}),
        (_("Beyond the seat"), {"fields": ["is_observer"]}),
        (_("Dates"), {"fields": ["date_joined", "last_login"]}),
    ]
    readonly_fields = ["date_joined", "last_login"]
    inlines = [SeatInline]

    def get_fieldsets(self, request, obj=None):
        fieldsets = super().get_fieldsets(request, obj)
        return fieldsets if obj is not None else fieldsets[:-1]

    def get_search_results(self, request, queryset, search_term):
        return admin.ModelAdmin.get_search_results(self, request, queryset, search_term.replace("\x00", " ")[:200])

    def save_model(self, request, obj, form, change):
        password = form.cleaned_data.get("password1")
        if password:
            obj.set_password(password)
            obj.must_change_password = obj.pk != request.user.pk
        super().save_model(request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        group = Group.objects.get(name=OBSERVER)
        if form.cleaned_data.get("is_observer"):
            form.instance.groups.add(group)
        else:
            form.instance.groups.remove(group)

    @method_decorator(sensitive_post_parameters("password1"))
    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        extra = {"signin_locked": object_id is not None and self._is_locked(request, object_id)}
        return super().changeform_view(request, object_id, form_url, extra | (extra_context or {}))

    # --- Too many failed attempts ---

    def get_urls(self):
        view = self.admin_site.admin_view(self.release_view)
        return [path("<path:object_id>/mo-khoa/", view, name="accounts_user_release"), *super().get_urls()]

    def _is_locked(self, request, object_id):
        user = self.get_object(request, object_id)
        return user is not None and AccessAttempt.objects.filter(username=user.username).exists()

    def release_view(self, request, object_id):
        user = self.get_object(request, object_id)
        if request.method != "POST" or user is None or not self.has_change_permission(request, user):
            raise PermissionDenied
        reset(username=user.username)
        self.log_change(request, user, "Sign-in lock released.")
        messages.success(request, _("%(user)s may try to sign in again.") % {"user": user})
        return HttpResponseRedirect(self._page_of(user))
