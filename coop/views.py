"""Handing out files of the guarded store."""

import logging

from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from coop.files import path_of
from coop.models import StoredFile

log = logging.getLogger(__name__)


@require_safe
def file(request, pk):
    """A file, to whoever may see it; for everybody else it does not exist. Never shown in the page, always saved."""
    row = get_object_or_404(StoredFile.objects.visible_to(request.user), pk=pk)
    try:
        content = path_of(row).open("rb")
    except OSError:
        log.error("File %s is missing in the store (%s).", row.pk, row.stored_as)
        raise Http404 from None
    response = FileResponse(content, as_attachment=True, filename=row.name, content_type=row.media_type)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Cache-Control"] = "private, no-store"
    return response
