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

    def test_what_the_list_leaves_out_is_counted_and_opens_its_programme_s_list(self):
        other = make.make_programme(name="Chương trình thứ hai", parties=[self.world.party.province])
        for programme, count in ((self.world.programme, 10), (other, 2)):
            for _one in range(count):
                make.make_item(programme, status="in_progress", due_date=DAY)
        tables = login(self.client, self.cast.leader).get("/?as_of=17/03/2026").context["tables"]
        *shown, rest = tables["attention"].rows
        links = [rest.cells[1].main, *rest.cells[1].under]
        overdue = {row.cells[0].main.text: row.cells[-1].count for row in tables["programmes"].rows}

        assert len(shown) == 10
        assert sum(int(link.text.split()[1]) for link in links) + 10 == sum(overdue.values())
        for link in links:
            words = self.client.get(link.url).context["words"]
            (name,) = [name for name in overdue if link.text.endswith(f"more in {name}")]
            assert words["item_list"].count == overdue[name]

    def test_what_was_not_agreed_yet_is_not_counted_on_that_day(self):
        self.world.programme.agreed_on = DAY + timedelta(days=3)
        self.world.programme.save()
        login(self.client, self.cast.leader)
        before = self.client.get("/?as_of=17/03/2026").context["tables"]
        after = self.client.get("/?as_of=19/03/2026").context["tables"]

        assert set(map(str, before["programmes"].rows[0].cells[2:])) == {""}
        assert "17/03/2026 is before the day" in str(before["programmes"].rows[0].cells[1])
        assert "attention" not in before
        assert after["programmes"].rows[0].cells[-1].count == len(after["attention"].rows) == 3

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
