"""The first page: the programmes a person sees."""

from tests.base import login
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
