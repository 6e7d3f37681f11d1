"""What people read."""

app_name = "reports"

urlpatterns = []
