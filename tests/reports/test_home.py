"""The first page: the programmes a person sees."""

from datetime import timedelta

from tests import make
from tests.base import login
from tests.make import DAY
from tests.reports.pages import PageTestCase


class HomeTests(PageTestCase):
    def programmes(self, user):
        self.client.logout()
        response = login(self.client, user).get("/")
        return {str(row.cells[0]).splitlines()[0] for row in response.context["tables"]["programmes"].rows}

    def test_everybody_sees_the_programmes_of_the_own_province(self):
        ours, theirs = {self.world.programme.name}, {self.world.foreign_programme.name}
        for name, user in self.cast.signed_in().items():
            expected = {"outsider": theirs, "observer": ours | theirs, "administrator": set(), "nobody": set()}
            assert self.programmes(user) == expected.get(name, ours), name

    def test_it_counts_as_the_programme_s_page_does(self):
        row = login(self.client, self.cast.leader).get("/?as_of=17/03/2026").context["tables"]["programmes"].rows[0]
        tally = self.get(self.cast.leader, as_of="17/03/2026").context["words"]["tally"]

        assert row.cells[3].tally == tally
        assert [figure.count for figure in (row.cells[2], *row.cells[4:])] == [3, 0, 0, 0, 3]

    def test_who_is_not_signed_in_is_asked_to(self):
        assert self.client.get("/").status_code == 302

    def test_what_needs_attention_is_what_the_tally_calls_overdue(self):
        tables = login(self.client, self.cast.leader).get("/?as_of=17/03/2026").context["tables"]
        overdue = tables["programmes"].rows[0].cells[-1].count

        assert overdue == len(tables["attention"].rows) == 3
        assert {row.cells[4] for row in tables["attention"].rows} == {1}

    def test_what_is_new_is_what_was_finished_or_said_in_the_last_days(self):
        world = self.world
        make.make_meeting(world.programme, subject="Họp giao ban thử", held_on=DAY)
        make.make_proposal(world.programme, text="Kiến nghị thử", raised_on=DAY - timedelta(days=40))
        make.make_meeting(world.foreign_programme, subject="Họp của nơi khác", held_on=DAY)
        tables = login(self.client, self.cast.leader).get("/?as_of=17/03/2026").context["tables"]

        assert [str(row.cells[1]).splitlines()[0] for row in tables["news"].rows] == ["Họp giao ban thử"]

    def test_whoever_sees_no_programme_is_told_so_and_nothing_else(self):
        response = login(self.client, self.cast.administrator).get("/")
        assert response.context["tables"].keys() == {"programmes"}
