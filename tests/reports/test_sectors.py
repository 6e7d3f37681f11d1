"""Across programmes by sector: for a province its own programmes, for the observer all, without a ranking."""

from reports.base import RowKind
from tests import make
from tests.base import login
from tests.counting import Queries
from tests.make import DAY
from tests.reports.pages import PageTestCase, text_of

PAGE, AS_OF = "/bao-cao/theo-nganh/", "24/03/2026"


class SectorsTests(PageTestCase):
    def page(self, user=None, status=200):
        response = login(self.client, user or self.cast.leader).get(PAGE, {"as_of": AS_OF})
        assert response.status_code == status
        return response

    def rows(self, user=None):
        return self.page(user).context["tables"]["sectors"].rows

    def in_sector(self, area, sector):
        area.sector = sector
        area.save(update_fields=["sector"])

    def test_each_sees_the_programmes_that_are_open_to_them(self):
        ours, theirs = self.world.programme.name, self.world.foreign_programme.name
        for name, user in self.cast.signed_in().items():
            if name in ("nobody", "administrator"):
                self.page(user, status=403)
                continue
            page = text_of(self.page(user))
            assert (ours in page) == (name != "outsider"), name
            assert (theirs in page) == (name in ("outsider", "observer")), name

    def test_sectors_stand_in_their_order_and_areas_without_one_come_last(self):
        self.in_sector(self.world.second_area, make.make_sector(name="Du lịch", display_order=2))
        self.in_sector(self.world.foreign_area, make.make_sector(name="Tài chính", display_order=1))
        groups = [row.cells[0] for row in self.rows(self.cast.observer) if row.kind == RowKind.GROUP]
        assert groups == ["Tài chính", "Du lịch", "No sector stated yet"]

    def test_the_rows_add_up_to_the_sum_and_the_sum_to_the_programmes_counts(self):
        self.in_sector(self.world.area, make.make_sector())
        rows = self.rows()
        data = [[cell.count for cell in row.cells[1:]] for row in rows if row.kind == RowKind.DATA]
        (whole,) = [[cell.count for cell in row.cells[1:]] for row in rows if row.kind == RowKind.TOTAL]
        tally = self.get(self.cast.leader, as_of=AS_OF).context["words"]["tally"]
        assert [sum(column) for column in zip(*data, strict=True)] == whole
        assert whole == [tally.items, tally.done_on_time, tally.done_late, tally.in_time, tally.overdue]

    def test_security_and_defence_is_one_neutral_line(self):
        line = self.rows()[-1]
        assert (line.kind, line.cells[0]) == (RowKind.LINE, self.world.outside_area.name)
        assert len(line.cells) == 2

    def test_who_keeps_no_programme_reads_what_is_missing(self):
        reader = make.make_user(role="leader", province=make.make_province())
        reader.language = "en"
        reader.save()
        assert "No area of cooperation is recorded yet." in text_of(self.page(reader))

    def test_it_asks_as_often_about_many_programmes_as_about_few(self):
        few = self.queries()
        for _number in range(5):
            area = make.make_area(sector=make.make_sector())
            make.make_items(5, area=area, status="in_progress", due_date=DAY)
        assert self.queries() == few <= 12 + 5  # five to know who asks

    def queries(self):
        self.page(self.cast.observer)  # signs in
        with Queries() as captured:
            self.client.get(PAGE, {"as_of": AS_OF})
        return len(captured)
