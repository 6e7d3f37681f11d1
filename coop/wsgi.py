"""The web process: the application role only, with a pool of connections."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "coop.settings")
# Read by the settings: only the web process pools its connections, commands open and close their own.
os.environ["COOP_PROCESS"] = "web"

application = get_wsgi_application()

from coop.charset import speaking_utf8  # noqa: E402 -- as below

application = speaking_utf8(application)

from coop.database import refuse_to_serve_as_owner  # noqa: E402 -- needs the settings that the line above loads

refuse_to_serve_as_owner()
