import pghistory
from django.core.management.base import BaseCommand
from django.db import connection, transaction
from django.utils import timezone

from accounts.models import User
from coop.models import CooperationProgramme
from coop.seeding.accounts import add_sample_accounts
from coop.seeding.founding import add_founding_programme
from coop.seeding.reference import add_missing_reference
from coop.seeding.sample import add_sample_organisation, add_sample_programmes

SEEDING = 20231027  # the lock: two commands at once would both find the database empty


class Command(BaseCommand):
    help = (
        "Add the reference rows that are missing; in a database without programmes and users also the founding "
        "programme, the sample accounts and the sample data. Safe to repeat."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--reference-only", action="store_true", help="Reference data only, as a production database begins."
        )

    def handle(self, *args, reference_only=False, **options):
        self.verbosity = options["verbosity"]
        # All or nothing: a run that was stopped halfway leaves an empty database, which the next run fills.
        with pghistory.context(command="seed"), transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [SEEDING])
            self.add_reference()
            if not reference_only and is_empty():
                self.add_programmes(timezone.localdate())

    def add_reference(self):
        for model, added in add_missing_reference():
            if added:
                self.say(f"{model.__name__}: {added} added")

    def add_programmes(self, today):
        stage = add_sample_organisation(today)
        users = add_sample_accounts()
        self.say(f"Sample accounts: {len(users)}")
        programme = add_founding_programme()
        self.say(f"{programme.code}: {programme.items.count()} items")
        for programme in add_sample_programmes(stage, users):
            self.say(f"{programme.code} (sample data): {programme.items.count()} items")

    def say(self, line):
        if self.verbosity:
            self.stdout.write(line)


def is_empty():
    """Nobody has worked here yet."""
    return not User.objects.exists() and not CooperationProgramme.objects.exists()
