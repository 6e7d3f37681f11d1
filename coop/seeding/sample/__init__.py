"""Sample data: invented provinces, offices and programmes, dated around the day they are loaded.

Nothing here is real, and nothing real is here. Dates are told in days before or after that day, so that whoever tries
the product out always finds work that is overdue, due soon, on time, done late.
"""

from coop.seeding.sample.items import add_items
from coop.seeding.sample.organisation import add_sample_organisation
from coop.seeding.sample.oversight import add_oversight
from coop.seeding.sample.papers import add_papers
from coop.seeding.sample.programmes import add_programme
from coop.seeding.sample.progress import add_progress

__all__ = ["PROGRAMMES", "add_sample_organisation", "add_sample_programmes"]

PROGRAMMES = ("sample/ht-mau-02.json", "sample/ht-mau-03.json")


def add_sample_programmes(stage, users):
    """A programme of two provinces and one of three, with two years of work; returns them."""
    plays = []
    for name in PROGRAMMES:
        play = add_programme(stage, name)
        add_papers(play)
        add_items(play)
        add_progress(play, users)
        plays.append(play)
    add_oversight(stage, {play.programme.code: play for play in plays}, users)
    return [play.programme for play in plays]
