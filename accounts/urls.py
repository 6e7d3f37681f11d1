"""A person's own account, beside what allauth serves."""

urlpatterns = []
