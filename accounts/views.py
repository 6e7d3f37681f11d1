from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _

from accounts.models import User


class LanguageForm(forms.ModelForm):
    class Meta:
        model = User
        fields = ["language"]
        widgets = {"language": forms.RadioSelect(choices=User.Language.choices)}


def language(request):
    """The language of pages and forms is the person's own setting, never the browser's."""
    form = LanguageForm(request.POST or None, instance=request.user)
    if request.method == "POST" and form.is_valid():
        user = form.save(commit=False)
        user.save(update_fields=["language"])
        with translation.override(user.language):
            messages.success(request, _("The language was changed."))
        return redirect("account_language")
    return render(request, "account/language.html", {"form": form})


@login_not_required
def ask_administrator(request):
    """Lost passwords and changed addresses: the administrator of the office keeps accounts."""
    return render(request, "account/ask_administrator.html")
