"""A person's own account, beside what allauth serves."""

from django.urls import path

from accounts import views

urlpatterns = [
    path("ngon-ngu/", views.language, name="account_language"),
    # These stand before allauth's own: passwords are given by administrators, and no mail is sent from here.
    path("password/reset/", views.ask_administrator, name="account_ask_administrator"),
    *(
        path(page, views.ask_administrator)
        for page in ("email/", "confirm-email/", "password/reset/done/", "password/reset/key/done/")
    ),
]
