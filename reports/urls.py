"""What people read: an address for each report of the catalogue."""

from django.urls import path, re_path

from reports import catalogue, handbook, views
from reports.base import Level, Report
from reports.finding import find

assert catalogue.__all__  # importing the catalogue is what fills the registry

app_name = "reports"

# Only what can be a code at all: the rest is no address of ours.
PROGRAMME = r"^chuong-trinh/(?P<code>[A-Z0-9][A-Z0-9.-]{0,19})/"


def address_of(report):
    view = views.page_of(report)
    if report.level == Level.PROGRAMME:
        return re_path(rf"{PROGRAMME}{report.address}{'/' if report.address else ''}$", view, name=report.slug)
    return path(f"bao-cao/{report.address}/" if report.address else "", view, name=report.slug)


urlpatterns = [
    path("bao-cao/", views.index, name="index"),
    path("tro-giup/", handbook.own_page, name="help"),
    path("tro-giup/<slug:page>/", handbook.page, name="handbook"),
    path("tim/", find, name="find"),
    *(address_of(report) for report in Report.registry.values()),
]
