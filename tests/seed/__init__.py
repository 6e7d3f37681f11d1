"""What a new database begins with."""

from django.core.management import call_command


def seed(**options):
    call_command("seed", verbosity=0, **options)
