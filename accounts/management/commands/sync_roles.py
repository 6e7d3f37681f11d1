from django.contrib.auth.models import Group, Permission
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from accounts.roles import OBSERVERS, PERMISSIONS


class Command(BaseCommand):
    help = "Write the roles of accounts/roles.py into the database. Safe to repeat."

    def handle(self, *args, **options):
        changed = sync_roles()
        if options["verbosity"]:
            self.stdout.write(f"Roles: {len(PERMISSIONS) + 1}, changed: {changed}")


@transaction.atomic
def sync_roles():
    known = {
        f"{permission.content_type.app_label}.{permission.codename}": permission
        for permission in Permission.objects.select_related("content_type")
    }
    changed = 0
    for name, codes in {**{role.value: codes for role, codes in PERMISSIONS.items()}, **OBSERVERS}.items():
        unknown = sorted(codes - known.keys())
        if unknown:
            raise CommandError(f"accounts/roles.py names permissions that do not exist: {', '.join(unknown)}")
        group, _created = Group.objects.get_or_create(name=name)
        wanted = {known[code].pk for code in codes}
        if set(group.permissions.values_list("pk", flat=True)) != wanted:
            group.permissions.set(wanted)
            changed += 1
    return changed
