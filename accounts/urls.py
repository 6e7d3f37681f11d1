"""A person's own account, beside what allauth serves."""

from django.urls import path

from accounts import views

urlpatterns = [
    path("ngon-ngu/", views.language, name="account_language"),
]
