"""The programme page as a file: sides, meetings and what the programme is about become tables beside the others."""

from django.utils.translation import gettext as _

from reports.base import Column, Filed, Kind, Table


def page(programme, tables, words) -> Filed:
    """Where the page shows one item alone, the file has that item alone."""
    if words["item_list"].is_of_one:
        return Filed({name: tables[name] for name in ("items", "updates") if name in tables})
    told = {name: tables[name] for name in ("areas", "sides")}
    told |= {"parties": _party_table(words["parties"]), "items": tables["items"]}
    if tables["ideas"].rows:
        told["ideas"] = tables["ideas"]
    if words["meetings"]:
        told["meetings"] = _meeting_table(words["meetings"])
    if about := _about(programme):
        told["about"] = _about_table(about)
    sentences = filter(None, (words["basis"], words["state"], *words["in_short"], _not_counted(words["outside"])))
    return Filed(told, tuple(sentences), (*words["cells"], *words["further"]))


def _not_counted(outside):
    if not outside:
        return ""
    return f"{_('Not counted:')} {' · '.join(f'{count} {word}' for word, count, _url in outside)}"


def _party_table(parties):
    def named(name):
        def value(party):
            return party[name] or (_("Assignment being updated") if party["awaits"] else "")

        return value

    columns = (
        Column(_("Side"), lambda party: party["name"]),
        Column(_("Signed"), lambda party: party["signature"]),
        Column(_("Standing agency"), named("standing_agency")),
        Column(_("Directed by"), named("vice_chair")),
    )
    return Table.of(_("Sides"), columns, parties)


def _meeting_table(meetings):
    columns = (
        Column(_("Day"), lambda meeting: meeting["day"], Kind.DATE),
        Column(_("Meeting"), lambda meeting: meeting["subject"]),
        Column(_("Kind"), lambda meeting: meeting["kind"]),
        Column(_("Place"), lambda meeting: meeting["place"]),
        Column(_("Conclusions"), lambda meeting: meeting["conclusions"]),
        Column(_("Paper"), lambda meeting: meeting["paper"]),
    )
    return Table.of(_("Meetings and conclusions"), columns, meetings)


def _about(programme):
    parts = (
        (_("Purpose and principles"), programme.purpose),
        (_("How it is organised"), programme.mechanism),
        (_("Territorial scope"), programme.territorial_scope),
        (_("Notes and sources"), programme.note),
    )
    return [(label, text) for label, text in parts if text]


def _about_table(about):
    columns = (Column(_("Part"), lambda one: one[0]), Column(_("Content"), lambda one: one[1]))
    return Table.of(_("About the programme"), columns, about)
