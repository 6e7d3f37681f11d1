from django.urls import include, path

from coop.admin import site
from coop.views import file

urlpatterns = [
    path("", include("reports.urls")),
    path("tep/<int:pk>/", file, name="file"),
    path("quan-tri/", site.urls),
    path("tai-khoan/", include("accounts.urls")),
    path("tai-khoan/", include("allauth.urls")),
]

handler400 = "coop.health.bad_request"
handler500 = "coop.health.server_error"
