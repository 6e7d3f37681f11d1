"""May the web process start here? Prints what stands in the way, one line each, and ends with 1 if anything does."""

import logging
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "coop.settings")

HOW_TO_MEND = {
    "database": "Is PostgreSQL running, and is DATABASE_URL right?",
    "migrations": "Run: manage.py migrate",
    "role": "Give DATABASE_URL in the name of the application role.",
}


def obstacles():
    import django
    from django.conf import settings
    from django.core.exceptions import ImproperlyConfigured

    try:
        django.setup()
    except ImproperlyConfigured as error:
        return [str(error)]
    logging.disable()
    from coop.health import what_stands_in_the_way

    found = [f"{detail.rstrip('.?')}. {HOW_TO_MEND[part]}" for part, detail in what_stands_in_the_way().items()]
    if not (settings.STATIC_ROOT / "staticfiles.json").exists():
        found.append(f"The static files are not in {settings.STATIC_ROOT}. Run: manage.py collectstatic")
    return found or sample_accounts()


def sample_accounts():
    """Their password is printed in the manual."""
    from accounts.models import User

    names = list(User.objects.filter(is_sample=True, is_active=True).order_by("pk").values_list("username", flat=True))
    if not names:
        return []
    return [
        f"Sample accounts exist: {', '.join(names)}. Production starts with a database of its own, without sample data."
    ]


if __name__ == "__main__":
    found = obstacles()
    for line in found:
        sys.stderr.write(f"Error: {' '.join(line.split())}\n")
    sys.exit(1 if found else 0)
