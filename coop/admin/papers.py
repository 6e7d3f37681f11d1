"""Documents, letters and files."""

from django import forms
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from coop.admin.awaited import LetterAnswer
from coop.admin.base import CoopAdmin
from coop.admin.cells import file_link
from coop.admin.day_range import between
from coop.admin.filters import WithdrawnFilter
from coop.admin.forms import CoopForm
from coop.admin.occurring import by, called
from coop.admin.quick import QuickForm
from coop.admin.site import register
from coop.files import ENDINGS, check_upload, store
from coop.models import Document, Letter, Province, StoredFile
from coop.workflow.authority import own_parties, speaks_for

TAKEN = ",".join(ending for endings in ENDINGS.values() for ending in endings)


class UploadField(forms.FileField):
    """A file that the guarded store would take."""

    short_description = property(lambda field: field.label)  # Django's heading of it where rows are only read

    def __init__(self, **kwargs):
        kwargs.setdefault("help_text", _("PDF, Word, Excel, JPG or PNG, at most 20 MB. No state secrets."))
        super().__init__(widget=forms.FileInput(attrs={"accept": TAKEN}), **kwargs)

    def clean(self, data, initial=None):
        upload = super().clean(data, initial)
        if upload:
            check_upload(upload.name, upload)
            upload.seek(0)
        return upload


@register(Document)
class DocumentAdmin(CoopAdmin):
    list_display = ["subject", "kind", "number_symbol", "issued_on", "programme", "whose", "scan"]
    list_select_related = ["programme", "party__province", "file"]
    list_filter = [
        *by("programme"),
        "kind",
        ("party__province", called(_("only for the side"), none=_("all sides"))),
        between("issued_on", _("day of issue")),
        WithdrawnFilter,
    ]
    search_fields = ["search_text"]
    fieldsets = [
        (None, {"fields": ["programme", "party", "kind", "number_symbol", "subject", "issuer"]}),
        (_("Dates"), {"fields": ["issued_on", "effective_on"]}),
        (_("Where it is"), {"fields": ["parent", "file", "source"]}),
    ]

    @admin.display(description=_("whose"))
    def whose(self, document):
        return document.party.province.label if document.party else _("all sides")

    @admin.display(description=_("file"))
    def scan(self, document):
        return file_link(document.file)


@register(Letter)
class LetterAdmin(QuickForm, CoopAdmin):
    quick_fields = ("programme", "number_symbol", "issued_on", "subject", "from_party", "to_party", "answer_due")
    list_display = ["number_symbol", "issued_on", "subject", "way", "answer_due", "answered_by", "scan"]
    list_select_related = ["programme", "party__province", "from_party__province", "to_party__province"]
    list_select_related += ["answered_by", "file"]
    list_filter = [
        *by("programme"),
        ("from_party__province", called(_("from the side"))),
        ("party__province", called(_("within the side"), none=_("between the sides"))),
        LetterAnswer,
        between("issued_on", _("day of issue")),
        WithdrawnFilter,
    ]
    search_fields = ["search_text"]
    fieldsets = [
        (None, {"fields": ["programme", "number_symbol", "issued_on", "subject", "file"]}),
        (_("Between the sides"), {"fields": ["from_party", "to_party"]}),
        (_("Within one side"), {"fields": ["party"]}),
        (_("Agencies"), {"fields": ["from_agency", "to_agency"]}),
        (_("Answer"), {"fields": ["answer_due", "answered_by"]}),
    ]

    def save_model(self, request, obj, form, change):
        if not change:
            obj.entered_by = side_that_entered(obj, request.user)
        super().save_model(request, obj, form, change)

    @admin.display(description=_("way"))
    def way(self, letter):
        if letter.party:
            return letter.party.province.label
        return f"{letter.from_party.province.label} → {letter.to_party.province.label}"

    @admin.display(description=_("scan"))
    def scan(self, letter):
        return file_link(letter.file)


def side_that_entered(letter, user):
    """The own side, for a letter between the sides that another one wrote; its own letters a side keeps as such."""
    if letter.party_id is not None or speaks_for(user, letter.from_party):
        return None
    return next(iter(own_parties(user, letter.programme)), None)


class FileForm(CoopForm):
    """A file is handed in once; its bytes, name and side never change afterwards."""

    upload = UploadField(label=_("file"))
    kept_by = forms.ModelChoiceField(Province.objects.none(), label=_("kept by"))

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        user = self.request.user
        self.fields["kept_by"].queryset = Province.objects.filter(pk__in=user.reach)
        if user.seat_held:
            self.fields["kept_by"].initial = user.seat_held.province_id


@register(StoredFile)
class StoredFileAdmin(CoopAdmin):
    list_display = ["download", "kind", "kilobytes", "province", "uploaded_by", "created_at"]
    list_select_related = ["province", "uploaded_by"]
    list_filter = [*by("province"), between("created_at", _("day handed in"), "created")]
    search_fields = ["search_text"]
    ordering = ["-pk"]
    add_fields = ["upload", "kept_by"]
    fields = ["download", "kind", "kilobytes", "sha256", "province", "uploaded_by", "created_at"]
    readonly_fields = fields

    def get_form(self, request, obj=None, change=False, **kwargs):
        if obj is None:
            kwargs["form"] = FileForm
        return super().get_form(request, obj, change, **kwargs)

    def get_fields(self, request, obj=None):
        return self.add_fields if obj is None else self.fields

    def get_readonly_fields(self, request, obj=None):
        return [] if obj is None else self.readonly_fields

    def has_add_permission(self, request):
        """An officer hands in files as evidence of an update; alone they would belong to nothing the officer sees."""
        return super().has_add_permission(request) and request.user.sees_own_side

    def has_change_permission(self, request, obj=None):
        return False

    def save_model(self, request, obj, form, change):
        stored = store(form.cleaned_data["upload"], form.cleaned_data["kept_by"], request.user)
        obj.__dict__.update(stored.__dict__)

    @admin.display(description=_("file"), ordering="name")
    def download(self, stored):
        return file_link(stored)

    @admin.display(description=_("type"), ordering="media_type")
    def kind(self, stored):
        return ENDINGS[stored.media_type][0].removeprefix(".").upper() if stored.media_type in ENDINGS else "—"

    @admin.display(description=_("size (kB)"), ordering="size")
    def kilobytes(self, stored):
        return -(-stored.size // 1024)
