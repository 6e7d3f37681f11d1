"""Which forms were already handed in, so that a double click makes one row."""

from django.conf import settings
from django.db import models
from django.db.models.functions import Now


class UsedFormToken(models.Model):
    """The one-time token of a form that was saved, and the row it made. Technical; kept without history."""

    token = models.UUIDField(primary_key=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    model_label = models.CharField(max_length=80)
    row_id = models.BigIntegerField(null=True)
    used_at = models.DateTimeField(db_default=Now())

    def __str__(self):
        return str(self.token)
