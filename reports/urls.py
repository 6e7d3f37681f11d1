"""What people read."""

from django.urls import path, re_path

from reports import views

app_name = "reports"

urlpatterns = [
    path("", views.home, name="home"),
    # Only what can be a code at all: the rest is no address of ours.
    re_path(r"^chuong-trinh/(?P<code>[A-Z0-9][A-Z0-9.-]{0,19})/$", views.programme, name="programme"),
]
