from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class CoopConfig(AppConfig):
    name = "coop"
    verbose_name = _("Cooperation between provinces")

    def ready(self):
        from coop.database import hand_out_rights

        post_migrate.connect(hand_out_rights, sender=self)
