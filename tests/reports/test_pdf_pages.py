"""Every report page as a paper: what the page says, nothing that others may not read, under the right name."""

import io
from datetime import timedelta

import docx
import pypdf
from django.utils import timezone, translation

from coop.documents import pdf, word
from coop.documents.letterhead import Layout, Letterhead
from coop.documents.paper import TitleBlock
from coop.models import Agency, PartyMandate
from reports.base import Level, Question, Report
from reports.catalogue.programme import programmes_for
from reports.letterheads import letterhead_of
from reports.paper import paper_of
from tests import make
from tests.base import login
from tests.canaries import plant
from tests.counting import Queries
from tests.documents.test_pdf import A4, QUOC_HIEU, sizes, squeezed, words_of
from tests.make import DAY
from tests.reports.pages import PageTestCase
from tests.reports.test_whole_registry import addresses


class PaperTestCase(PageTestCase):
    def fetched(self, slug, user=None, **query):
        self.client.logout()
        login(self.client, user or self.cast.secretariat)
        return self.client.get(addresses(self.world.programme)[slug], {"dang": "pdf", **query})

    def opened(self, slug, user=None, **query):
        return pypdf.PdfReader(io.BytesIO(self.fetched(slug, user, **query).content))


class EveryPageTests(PaperTestCase):
    def test_every_page_can_be_had_as_a_paper(self):
        for slug in addresses(self.world.programme):
            with self.subTest(slug):
                response = self.fetched(slug)
                assert (response.status_code, response["Content-Type"]) == (200, "application/pdf")
                assert response["Content-Disposition"].endswith('.pdf"')

    def test_every_page_can_be_had_as_word(self):
        for slug in addresses(self.world.programme):
            with self.subTest(slug):
                response = self.fetched(slug, dang="docx")
                assert (response.status_code, response["Content-Type"]) == (200, word.MEDIA_TYPE)
                document = docx.Document(io.BytesIO(response.content))
                assert document.tables
                assert "{{" not in "".join(one.text for one in document.paragraphs)

    def test_it_says_every_cell_of_the_answer(self):
        for slug, report in Report.registry.items():
            with self.subTest(slug), translation.override("en"):
                user = self.cast.secretariat
                programme = programmes_for(user).get(code=self.world.programme.code)
                asked = programme if report.level == Level.PROGRAMME else None
                question = Question(user, timezone.localdate(), asked)
                paper = paper_of(report().answer(question), TitleBlock(str(report.title)))
                said = words_of(pypdf.PdfReader(io.BytesIO(pdf.write(paper))))
                lines = [line for sheet in paper.sheets for line in sheet.lines]
                told = [part for line in lines for cell in line.cells for part in cell.text.split("\n")]
                assert [one for one in (*told, *paper.statements) if squeezed(one) not in said] == []

    def test_a_programme_of_others_answers_like_one_that_is_not_there(self):
        answers = {name: self.fetched("commitments", user).status_code for name, user in self.cast.signed_in().items()}
        assert answers["outsider"] == 404
        assert {answers[name] for name in ("secretariat", "leader", "other_leader", "observer")} == {200}

    def test_no_paper_holds_what_its_reader_may_not_read(self):
        canaries = plant(self.world)
        for name in ("other_secretariat", "officer", "observer"):
            mine = {one.word for one in canaries if name in one.readers}
            for slug in ("programme", "one-page", "commitments", "area"):
                reader = self.fetched(slug, getattr(self.cast, name))
                if reader.status_code == 200:
                    said = words_of(pypdf.PdfReader(io.BytesIO(reader.content)))
                    foreign = [one.word for one in canaries if one.word not in mine and squeezed(one.word) in said]
                    assert foreign == [], f"{name} reads {slug}"

    def test_it_asks_as_often_however_much_there_is(self):
        few = self.count("programme")
        make.make_items(30, area=self.world.area, lead_party=self.world.party, status="in_progress")
        assert self.count("programme") == few

    def count(self, slug):
        login(self.client, self.cast.secretariat)
        self.fetched(slug)
        with Queries() as queries:
            self.fetched(slug)
        return len(queries)


class OneSheetTests(PaperTestCase):
    def test_the_one_page_is_one_upright_page_with_room_for_an_opinion(self):
        reader = self.opened("one-page")
        assert sizes(reader) == [A4]
        assert squeezed("Leader's opinion") in words_of(reader)
        assert squeezed(QUOC_HIEU) not in words_of(reader)

    def test_the_copy_for_the_other_side_has_no_such_room(self):
        reader = self.opened("one-page", ban="gui-ban")
        assert sizes(reader) == [A4]
        assert squeezed("Leader's opinion") not in words_of(reader)

    def test_it_is_one_page_with_hundreds_of_items_and_long_reasons(self):
        items = make.make_items(
            300,
            area=self.world.area,
            lead_party=self.world.party,
            status="in_progress",
            due_date=DAY,
            title="dài " * 60,
        )
        for item in items[:12]:
            update = {"status": "accepted", "needs_decision": True, "reported_on": DAY}
            make.make_update(item, self.world.party, obstacles="vướng " * 60, options="cách " * 60, **update)
        reader = self.opened("one-page", as_of=(DAY + timedelta(days=3)).isoformat())
        assert sizes(reader)[0] == A4
        annexed = [squeezed(page.extract_text()) for page in reader.pages][1:]
        assert annexed
        assert squeezed("Annex: further matters for decision") in annexed[0]

    def test_all_words_of_the_page_stand_on_the_sheet(self):
        response = self.fetched("one-page")
        said = words_of(pypdf.PdfReader(io.BytesIO(response.content)))
        words = self.client.get(addresses(self.world.programme)["one-page"]).context["words"]
        told = (
            *words["in_short"],
            words["basis"],
            words["version"],
            *(f"{one.shown} {one.label}" for one in words["cells"]),
        )
        assert [one for one in told if squeezed(one) not in said] == []


class WhosePaperTests(PageTestCase):
    def letterhead(self, user=None, for_partner=False, programme=True):
        asked = self.world.programme if programme else None
        return letterhead_of(Question(user or self.cast.leader, DAY, asked, {}, for_partner))

    def test_the_standing_agency_of_the_own_side_signs(self):
        found = self.letterhead()
        assert (found.layout, found.issuer) == (Layout.STATE, "Sở Tài chính thành phố Bắc Thử")
        assert found.place == self.world.north.label

    def test_its_superior_body_stands_above_and_not_twice(self):
        committee = make.make_agency(self.world.north, "Ủy ban nhân dân thành phố Bắc Thử", kind="peoples_committee")
        Agency.objects.filter(pk=self.world.north_office.pk).update(kind="department")
        found = self.letterhead()
        assert (found.parent, found.issuer) == ("UBND thành phố Bắc Thử", "Sở Tài chính")
        assert found.office == "Sở Tài chính thành phố Bắc Thử"
        assert committee.parent is None

    def test_an_office_of_the_party_has_the_layout_of_the_party(self):
        make.make_agency(self.world.north, "Thành ủy Bắc Thử", kind="party_committee")
        office = make.make_agency(self.world.north, "Văn phòng Thành ủy Bắc Thử", kind="party_body")
        PartyMandate.objects.filter(party=self.world.party).update(agency=office)
        found = self.letterhead()
        assert (found.layout, found.parent, found.issuer) == (Layout.PARTY, "Thành ủy Bắc Thử", "Văn phòng")

    def test_the_other_side_signs_its_own_papers(self):
        assert self.letterhead(self.cast.other_leader).issuer == ""
        make.make_mandate(self.world.other_party, agency=self.world.south_agency_then)
        assert self.letterhead(self.cast.other_leader).issuer == self.world.south_agency_then.name

    def test_a_copy_for_the_other_side_goes_to_its_standing_agency(self):
        make.make_mandate(self.world.other_party, agency=self.world.south_agency_then)
        assert self.letterhead(for_partner=True).to == self.world.south_agency_then.name

    def test_whoever_takes_no_side_gets_blanks(self):
        assert self.letterhead(self.cast.observer) == Letterhead()

    def test_over_all_programmes_the_one_agency_that_keeps_them_signs(self):
        assert self.letterhead(programme=False).issuer == "Sở Tài chính thành phố Bắc Thử"
        more = make.make_programme([self.world.north, self.world.third])
        make.make_mandate(more.parties.get(province=self.world.north), agency=self.world.north_agency)
        assert self.letterhead(programme=False).issuer == ""
