"""The history page: which step was taken by whom, also in the rows inside; nothing of another side's own business."""

import uuid
from datetime import timedelta

import pghistory
from django.utils import translation

from coop import workflow
from coop.admin.comparing import compared
from coop.models import ActionItem, DueDateExtension, ItemParty
from tests import make
from tests.admin.forms import url_of
from tests.base import WorldTestCase, login
from tests.counting import MOST, Queries
from tests.reports.pages import text_of


class HistoryTests(WorldTestCase):
    def setUp(self):
        world = self.world
        self.item = make.make_item(area=world.area, lead_party=world.party)
        self.letter = make.make_letter(world.programme, from_party=world.other_party, to_party=world.party)

    def go(self, door, **values):
        return workflow.DOORS[ActionItem][door].run(
            self.item, by=self.cast.secretariat, on=make.DAY, **{"letter": None, **values}
        )

    def agreed(self):
        self.go("propose")
        self.go("agree", party=self.world.party)
        self.go("agree", party=self.world.other_party, letter=self.letter)

    def page(self, row=None, user=None):
        row = row or self.item
        return login(self.client, user or self.cast.secretariat).get(url_of(type(row), "history", row.pk))

    @translation.override("en")
    def steps(self, **who):
        steps = self.page(**who).context["steps"]
        return [
            (str(step.what), str(step.row), {change.field: change.new for change in step.changes}) for step in steps
        ]

    def test_it_names_the_steps_by_which_the_row_moved(self):
        self.agreed()
        self.go("start")
        own = [what for what, row, _changes in self.steps() if not row]
        assert own == ["Start", "Record a side's agreement", "Propose for agreement", "recorded"]

    def test_what_was_changed_without_a_step_is_said_to_be_changed(self):
        with pghistory.context(user=self.cast.secretariat.pk):
            ActionItem.objects.filter(pk=self.item.pk).update(note="Ghi chú")
        assert [what for what, *_rest in self.steps()] == ["changed", "recorded"]

    def test_a_step_of_another_row_that_moved_this_one_is_named(self):
        item = self.world.item
        extension = make.make_extension(item, new_due_date=make.DAY + timedelta(days=30))
        workflow.DOORS[DueDateExtension]["approve"].run(
            extension, by=self.cast.secretariat, on=make.DAY, decided_by="Ủy ban nhân dân thành phố", letter=None
        )
        newest = self.page(item).context["steps"][0]
        assert newest.what == workflow.DOORS[DueDateExtension]["approve"].label

    def test_a_command_that_takes_many_steps_names_none(self):
        with pghistory.context(command="seed"):
            self.go("propose")
        assert [what for what, *_rest in self.steps()] == ["changed", "recorded"]

    def test_which_side_agreed_on_which_day_by_which_letter(self):
        self.agreed()
        agreements = [(row, changes) for what, row, changes in self.steps() if row and what != "recorded"]
        (south, by_letter), (north, by_word) = agreements
        assert "Bắc Thử" in north
        assert "Nam Thử" in south
        *_side, day = by_word.values()
        assert day == "16/03/2026"
        *_side, day, letter = by_letter.values()
        assert day == "16/03/2026"
        assert self.letter.number_symbol in letter

    def test_only_rows_whose_past_the_person_may_read_are_told(self):
        update = make.make_update(self.world.item, party=self.world.party, shared=True)
        make.make_round(update)
        assert any(step.row for step in self.page(update).context["steps"])
        assert self.page(update, user=self.cast.other_secretariat).status_code == 403
        self.agreed()
        rows = ItemParty.objects.all().history_visible_to(self.cast.other_secretariat)
        assert rows.filter(item=self.item).count() == 2
        assert sum(bool(row) for _what, row, _changes in self.steps(user=self.cast.other_secretariat)) == 2
        assert self.page(user=self.cast.outsider).status_code in (302, 404)

    def changed(self, user=None, **fields):
        with pghistory.context(user=(user or self.cast.secretariat).pk, request=str(uuid.uuid4())):
            ActionItem.objects.filter(pk=self.item.pk).update(**fields)

    def narrowed(self, **query):
        login(self.client, self.cast.secretariat)
        return self.client.get(url_of(ActionItem, "history", self.item.pk), query)

    def test_it_is_told_day_by_day_and_what_was_done_in_one_go_stands_together(self):
        with pghistory.context(user=self.cast.secretariat.pk):
            ActionItem.objects.filter(pk=self.item.pk).update(note="Ghi chú")
            make.make_item_agency(self.item, self.world.party, self.world.north_agency)
        days = self.page().context["days"]
        assert len(days) == 1
        newest = days[0]["taken"][0]
        assert (len(newest.own), len(newest.inside)) == (1, 1)
        words = text_of(self.page())
        assert "Cán bộ secretariat" in words
        assert f"Thêm – {newest.inside[0].row}" in words

    def test_values_are_told_as_people_write_them(self):
        self.changed(due_date=make.DAY, funding_planned=1234567, strength="orientation", lead="joint", lead_party=None)
        told = {change.field: change.new for change in self.page().context["steps"][0].changes}
        assert "16/03/2026" in told.values()
        assert "1.234.567" in told.values()
        assert "định hướng" in told.values()

    def test_a_field_is_called_as_on_its_form(self):
        self.changed(note="Thêm")
        changed = self.page().context["steps"][0].changes
        form = login(self.client, self.cast.secretariat).get(url_of(ActionItem, "change", self.item.pk))
        assert [change.field for change in changed] == [form.context["adminform"].form["note"].label]

    def test_a_longer_text_is_compared_word_by_word(self):
        before = "Tổ chức hội chợ nông sản tại trung tâm triển lãm của thành phố trong quý II năm 2026."
        self.changed(description=before)
        self.changed(description=before.replace("quý II", "quý III"))
        page = self.page().content.decode()
        assert "<del>" in page
        assert "<ins>" in page
        words = text_of(self.page())
        assert "[bỏ: II ]" in words
        assert "[thêm: III ]" in words

    def test_it_is_narrowed_to_a_person_or_to_days_and_a_mistake_is_said(self):
        self.changed(note="Một")
        self.changed(note="Hai", user=self.cast.other_secretariat)
        assert len(self.narrowed(who="Cán bộ secretariat").context["steps"]) == 1
        others = next(step.who for step in self.narrowed().context["steps"] if "Cán bộ" not in step.who)
        assert "Nam Thử" in others
        assert len(self.narrowed(since="01/01/2020").context["steps"]) == 3
        assert len(self.narrowed(until="01/01/2020").context["steps"]) == 0
        wrong = self.narrowed(since="hôm qua")
        assert len(wrong.context["steps"]) == 3
        assert wrong.context["filter"].errors["since"]
        assert len(self.narrowed(who="không có").context["steps"]) == 3

    def test_a_long_history_has_pages(self):
        for number in range(45):
            self.changed(note=f"Lần {number}")
        first = self.narrowed()
        assert len(first.context["steps"]) == 40
        second = self.narrowed(page=2)
        assert len(second.context["steps"]) == 6
        assert "Mới hơn" in text_of(second)
        assert self.narrowed(page="x").status_code == 200
        assert self.narrowed(page=99).status_code == 200

    def test_nothing_of_a_sides_own_business_is_told_to_the_other_nor_that_there_is_any(self):
        """Directives, unshared reports, undecided requests for a later date, notes: each names the shared item."""
        item = self.world.item
        plain = text_of(self.page(item, self.cast.other_secretariat))
        with pghistory.context(user=self.cast.secretariat.pk):
            make.make_directive(self.world.north, programme=self.world.programme, item=item)
            update = make.make_update(item, party=self.world.party)
            make.make_round(update)
            make.make_extension(item, new_due_date=make.DAY + timedelta(days=30))
            make.make_document(self.world.programme, party=self.world.party)
        again = text_of(self.page(item, self.cast.other_secretariat))
        assert again == plain
        for row in (update,):
            missing = login(self.client, self.cast.other_secretariat).get(url_of(type(row), "history", 999_999))
            theirs = self.client.get(url_of(type(row), "history", row.pk))
            assert (theirs.status_code, theirs.get("Location")) == (missing.status_code, missing.get("Location"))

    def test_a_shared_report_tells_the_other_side_nothing_of_how_it_came_about(self):
        update = make.make_update(self.world.item, party=self.world.party, shared=True)
        assert self.page(update, user=self.cast.other_secretariat).status_code == 403
        change = self.client.get(url_of(type(update), "change", update.pk))
        assert url_of(type(update), "history", update.pk) not in change.content.decode()

    def test_persons_of_the_other_side_are_told_by_their_side(self):
        self.changed(note="Một", user=self.cast.secretariat)
        theirs = text_of(self.page(user=self.cast.other_secretariat))
        assert "Cán bộ secretariat" not in theirs
        assert "Bắc Thử" in theirs

    def queries(self, item):
        login(self.client, self.cast.secretariat)
        with Queries() as asked:
            assert self.client.get(url_of(ActionItem, "history", item.pk)).status_code == 200
        return len(asked.own)

    def filled(self, count):
        item = make.make_item(area=self.world.area, lead_party=self.world.party, recurrence="annual")
        for party in (self.world.party, self.world.other_party):
            make.make_item_party(item, party)
        for _ in range(count):
            make.make_item_agency(item, self.world.party, role="supporting")
            make.make_item_locality(item)
            make.make_indicator(item)
            make.make_occurrence(item)
        return item

    def test_its_queries_do_not_grow_with_the_rows_inside(self):
        few, many = self.filled(1), self.filled(8)
        assert self.queries(many) == self.queries(few) <= MOST


class TestComparing:
    def test_joined_again_the_pieces_are_both_texts(self):
        old = "Tổ chức hội chợ nông sản\ntại trung tâm triển lãm thành phố, quý II năm 2026, có 30 gian hàng."
        new = "Tổ chức tuần hàng nông sản\ntại trung tâm triển lãm thành phố, quý III năm 2026, có 30 gian hàng!"
        pieces = compared(old, new)
        assert "".join(piece.text for piece in pieces if piece.kind != "put") == old
        assert "".join(piece.text for piece in pieces if piece.kind != "taken") == new

    def test_short_values_and_texts_written_anew_are_read_side_by_side(self):
        assert compared("Hội chợ xuân", "Hội chợ thu") == []
        assert compared("Một hai ba bốn năm " * 10, "Sông núi nước Nam vua Nam ở " * 10) == []
        assert compared("", "Sông núi nước Nam vua Nam ở " * 10) == []

    def test_what_did_not_change_in_a_long_text_is_left_out(self):
        same = " ".join(f"từ{number}" for number in range(200))
        kinds = [piece.kind for piece in compared(f"cũ {same}", f"mới {same}")]
        assert kinds == ["taken", "put", "kept", "left_out"]

    def test_texts_made_to_tire_the_server_are_not_compared(self):
        wave = [chr(0x2190 + i % 60) for i in range(1500)]
        assert compared("«".join(wave), "»".join(wave)) == []
        words = [f"từ{i}" for i in range(50)] * 8
        assert compared(" ".join(words), " chèn ".join(words)) == []

    def test_many_small_changes_in_a_long_text_are_still_found(self):
        words = [f"chữ{place * place % 97}" for place in range(300)]
        changed = ["SỬA" if place % 9 == 0 else word for place, word in enumerate(words)]
        kinds = [piece.kind for piece in compared(" ".join(words), " ".join(changed))]
        assert kinds.count("put") == len(words[::9])

    def test_endless_texts_are_not_compared(self):
        assert compared("a b " * 5000, "a c " * 5000) == []
