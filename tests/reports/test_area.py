"""The area page: which agencies are paired in an area, how far it is concretised, and its work."""

from datetime import timedelta

from reports.catalogue.area import AreaReport
from tests import make
from tests.base import login
from tests.counting import Queries
from tests.make import DAY
from tests.reports.pages import PageTestCase, rows_of, text_of


class AreaPageTests(PageTestCase):
    def get(self, user, programme=None, **query):
        self.client.logout()
        return login(self.client, user).get(AreaReport.link(programme or self.world.programme, **query))

    def pair(self):
        world = self.world
        make.make_area_side(
            world.area, world.party, lead_agency=world.north_agency, collecting_office=world.north_office
        )
        make.make_area_side(world.area, world.other_party, lead_agency=world.south_agency_then)

    def test_those_who_see_the_programme_open_it(self):
        closed = {"outsider": 404, "administrator": 403, "nobody": 403}
        for name, user in self.cast.signed_in().items():
            assert self.get(user).status_code == closed.get(name, 200), name

    def test_agencies_of_both_sides_are_paired_and_only_the_own_collecting_office_is_named(self):
        self.pair()
        ours = rows_of(self.get(self.cast.leader), "pairing")[0]
        theirs = rows_of(self.get(self.cast.other_leader), "pairing")[0]

        assert any("Sở Công Thương thành phố Bắc Thử\nresults collected by: Sở Tài chính" in cell for cell in ours)
        assert "Sở Nông nghiệp tỉnh Nam Thử" in ours
        assert not any("results collected" in cell for cell in theirs)
        copy = self.get(self.cast.leader, ban="gui-ban")
        assert "results collected" not in text_of(copy)

    def test_an_agency_of_before_is_named_with_today_s(self):
        self.world.south_agency.name = "Sở Nông nghiệp và Môi trường tỉnh Nam Thử"
        self.world.south_agency.save()
        self.pair()

        assert (
            "Sở Nông nghiệp tỉnh Nam Thử (now Sở Nông nghiệp và Môi trường tỉnh Nam Thử)"
            in rows_of(self.get(self.cast.leader), "pairing")[0]
        )

    def test_one_area_is_asked_for_by_its_number(self):
        response = self.get(self.cast.leader, area="2")

        assert list(response.context["tables"]) == ["pairing", "area-2"]
        assert "Tuần lễ văn hóa hai bên" in text_of(response)
        assert "Tổ chức hội chợ nông sản" not in text_of(response)

    def test_what_cannot_be_read_narrows_nothing_and_is_said(self):
        response = self.get(self.cast.leader, area="99")

        assert list(response.context["tables"]) == ["pairing", "area-1", "area-2"]
        assert 'role="alert"' in response.content.decode()

    def test_what_is_kept_outside_is_one_neutral_line(self):
        response = self.get(self.cast.leader, area="3")

        assert list(response.context["tables"]) == ["pairing"]
        assert len(rows_of(response, "pairing")) == 1
        assert self.world.north_office.name not in text_of(response)

    def test_the_shared_paper_that_concretises_an_area_is_named_to_both(self):
        area = self.world.area
        area.refresh_from_db()
        area.concretisation, area.concretised_by = (
            "concretised",
            make.make_document(self.world.programme, number_symbol="12/KH-UBND"),
        )
        area.save()

        assert "12/KH-UBND" in text_of(self.get(self.cast.other_leader))

    def test_the_copy_for_the_other_side_holds_no_update_that_was_not_shared(self):
        make.make_update(self.world.item, agency=self.world.north_agency, shared=True, done="Đã chia sẻ.")
        later = DAY + timedelta(days=1)
        make.make_update(self.world.item, status="accepted", reported_on=later, done="Chỉ bên mình biết.")
        secretariat, as_of = self.cast.secretariat, "30/12/2026"

        assert "Chỉ bên mình biết." in text_of(self.get(secretariat, as_of=as_of))
        copy = self.get(secretariat, as_of=as_of, ban="gui-ban")
        assert "Đã chia sẻ." in text_of(copy)
        assert "Chỉ bên mình biết." not in text_of(copy)
        assert "/quan-tri/" not in "".join(
            str(cell) for row in copy.context["tables"]["area-1"].rows for cell in row.cells
        )
        assert "Chỉ bên mình biết." not in text_of(self.get(self.cast.other_secretariat, as_of=as_of))

    def test_figures_are_those_of_the_programme_s_page(self):
        shown = self.get(self.cast.leader).context["tables"]["pairing"].rows[0].cells[5].tally

        assert (shown.items, shown.dated) == (2, 2)

    def test_an_area_without_items_says_so(self):
        self.world.joint_item.delete()

        assert rows_of(self.get(self.cast.leader), "area-2") == []
        assert "No action item yet." in text_of(self.get(self.cast.leader))

    def test_the_number_of_queries_stays(self):
        def queries():
            login(self.client, self.cast.secretariat).get(AreaReport.link(self.world.programme))
            with Queries() as captured:
                self.client.get(AreaReport.link(self.world.programme))
            return len(captured)

        few = queries()
        for item in make.make_items(60, area=self.world.area, status="in_progress", lead_party=self.world.party)[:10]:
            make.make_item_agency(item, self.world.party, self.world.north_agency)
            make.make_occurrence(item, due_date=DAY)
        assert queries() == few
        with Queries() as asking:
            self.client.get("/chuong-trinh/HT999/linh-vuc/")
        assert few - len(asking) <= 12
