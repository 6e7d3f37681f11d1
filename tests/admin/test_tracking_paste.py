"""A block pasted into the tracking table: looked at row by row without writing, then saved as a whole or not at all."""

from django.urls import reverse

from coop.admin.tracking.rows import update_mark
from coop.models import ActionItem, ProgressUpdate
from tests import make
from tests.base import WorldTestCase, login
from tests.counting import Queries

BROKEN_JSON = (b"", b"[]", b"{", b'{"rows": []}', b'{"rows": [1], "save": true}', b"\xff", b"[" * 100_000)


class PastedBlock(WorldTestCase):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        w = cls.world
        cls.first, cls.second = make.make_items(2, area=w.area, lead_party=w.party)
        cls.agreed = w.item
        cls.update = make.make_update(w.item, w.party, w.north_agency, done="Đã mở 30 gian hàng.")

    def setUp(self):
        login(self.client, self.cast.secretariat)

    def send(self, *rows, save=False, programme=None):
        address = reverse("admin:tracking_block", args=[(programme or self.world.programme).code])
        return self.client.post(address, {"rows": rows, "save": save}, content_type="application/json")

    @staticmethod
    def row(item, update=None, **cells):
        version = ActionItem.objects.get(pk=item.pk).version
        update_version = update_mark(ProgressUpdate.objects.get(pk=update.pk)) if update else ""
        return {"row": item.pk, "version": version, "update_version": update_version, "cells": cells}

    def verdict(self, answer, item):
        return answer.json()["rows"][str(item.pk)]

    def titles(self):
        return list(ActionItem.objects.filter(pk__in=[self.first.pk, self.second.pk]).values_list("title", flat=True))

    def nothing_was_saved(self):
        return self.titles() == [self.first.title, self.second.title]

    # --- Looked at before it is saved ---

    def test_a_look_says_how_each_cell_will_read_and_writes_nothing(self):
        answer = self.send(
            self.row(self.first, title="Hội chợ\n mùa xuân", due_date="5/3/2026"), self.row(self.second, note="x")
        )
        assert answer.status_code == 200, answer.content
        found = self.verdict(answer, self.first)
        assert found["cells"] == {"title": "Hội chợ mùa xuân", "due_date": "05/03/2026"}
        assert [*found["errors"], *found["said"], *found["conflicts"]] == []
        assert self.nothing_was_saved()

    def test_every_bad_cell_of_every_row_is_told_at_once(self):
        answer = self.send(
            self.row(self.first, title="", due_date="31/02/2026", note="Độ mật: TỐI MẬT"),
            self.row(self.second, title="x" * 501, due_date="01/01/3026"),
        )
        assert set(self.verdict(answer, self.first)["errors"]) == {"title", "due_date", "note"}
        assert set(self.verdict(answer, self.second)["errors"]) == {"title"}

    def test_rules_of_the_database_are_told_before_it_is_asked_to_keep(self):
        ActionItem.objects.filter(pk=self.first.pk).update(start_date="2026-05-01")
        answer = self.send(self.row(self.first, due_date="30/04/2026"), self.row(self.second, due_date="01/01/3026"))
        assert self.verdict(answer, self.first)["errors"]["due_date"]
        assert self.verdict(answer, self.second)["errors"]["due_date"]
        answer = self.send(self.row(self.first, due_date="01/05/2026"), self.row(self.second, due_date=""))
        assert self.verdict(answer, self.first)["errors"] == self.verdict(answer, self.second)["errors"] == {}

    def test_a_look_at_many_rows_asks_as_often_as_one_at_few(self):
        many = make.make_items(40, area=self.world.area, lead_party=self.world.party)
        few = [self.row(item, title="Tên mới", due_date="20/04/2026") for item in many[:2]]
        all_of_them = [self.row(item, title="Tên mới", due_date="20/04/2026") for item in many]
        self.send(*few)
        with Queries() as before:
            self.send(*few)
        with Queries() as after:
            assert self.send(*all_of_them).status_code == 200
        assert len(after) == len(before)
        assert len(after.own) <= 12

    # --- Whose rows ---

    def test_a_row_of_another_programme_is_like_a_missing_one(self):
        foreign, missing = (
            self.world.foreign_item,
            {"row": 10**9, "version": 1, "update_version": "", "cells": {"note": "x"}},
        )
        answer = self.send(self.row(foreign, note="x"), missing)
        assert self.verdict(answer, foreign)["said"] == answer.json()["rows"][str(10**9)]["said"] != []

    def test_another_sides_row_and_agreed_words_are_refused_with_the_whole_block(self):
        ActionItem.objects.filter(pk=self.world.other_item.pk).update(note="của bên kia")
        for closed in (
            self.row(self.world.other_item, note="x"),
            self.row(self.agreed, title="x"),
            self.row(self.first, status="completed"),
        ):
            answer = self.send(self.row(self.second, title="Tên mới"), closed, save=True)
            assert answer.status_code == 422, answer.content
            assert answer.json()["rows"][str(closed["row"])]["said"]
            assert self.nothing_was_saved()

    def test_the_other_sides_programme_and_people_without_a_desk_get_no_answer(self):
        answer = self.send(self.row(self.world.foreign_item, note="x"), programme=self.world.foreign_programme)
        assert answer.status_code == 404
        login(self.client, self.cast.leader)
        assert self.send(self.row(self.first, title="x"), save=True).status_code in (302, 403)
        assert self.nothing_was_saved()

    def test_an_officer_pastes_into_the_own_agencys_drafts_alone(self):
        login(self.client, self.cast.officer)
        answer = self.send(self.row(self.agreed, self.update, done="Đã mở 50 gian hàng."), save=True)
        assert answer.status_code == 200, answer.content
        assert ProgressUpdate.objects.get(pk=self.update.pk).done == "Đã mở 50 gian hàng."
        assert self.send(self.row(self.first, title="x"), save=True).status_code == 422

    # --- Saved as a whole ---

    def test_a_block_is_saved_in_one_go_and_the_rows_come_back(self):
        answer = self.send(
            self.row(self.first, title="Một", due_date="20/04/2026"), self.row(self.second, title="Hai"), save=True
        )
        assert answer.status_code == 200, answer.content
        assert self.titles() == ["Một", "Hai"]
        found = self.verdict(answer, self.first)
        assert found["cells"]["due_date"] == "20/04/2026"
        assert found["version"] == ActionItem.objects.get(pk=self.first.pk).version

    def test_one_bad_row_keeps_all_the_others_from_being_saved(self):
        answer = self.send(self.row(self.first, title="Một"), self.row(self.second, due_date="hôm qua"), save=True)
        assert answer.status_code == 422
        assert list(answer.json()["rows"]) == [str(self.second.pk)]
        assert self.nothing_was_saved()

    def test_what_only_a_door_refuses_takes_the_whole_block_back(self):
        """An update under way may be open to its author, and yet its agency no longer exist on the day it speaks of."""
        type(self.world.north_agency).objects.filter(pk=self.world.north_agency.pk).update(valid_to="2000-01-01")
        login(self.client, self.cast.officer)
        answer = self.send(self.row(self.agreed, self.update, done="Khác."), save=True)
        assert answer.status_code == 422
        assert self.verdict(answer, self.agreed)["said"]
        assert ProgressUpdate.objects.get(pk=self.update.pk).done == "Đã mở 30 gian hàng."

    def test_whoever_was_faster_is_shown_row_by_row_and_nothing_is_saved(self):
        seen = self.row(self.first, title="Của tôi")
        ActionItem.objects.get(pk=self.first.pk)
        self.send(self.row(self.first, title="Của người khác"), save=True)
        answer = self.send(seen, self.row(self.second, title="Hai"), save=True)
        assert answer.status_code == 409
        conflict = self.verdict(answer, self.first)["conflicts"][0]
        assert (conflict["now"], conflict["yours"]) == ("Của người khác", "Của tôi")
        assert self.titles() == ["Của người khác", self.second.title]
        again = self.send(seen | {"version": conflict["version"]}, self.row(self.second, title="Hai"), save=True)
        assert again.status_code == 200
        assert self.titles() == ["Của tôi", "Hai"]

    def test_a_second_click_saves_nothing_twice(self):
        rows = [self.row(self.first, title="Một"), self.row(self.second, title="Hai")]
        first, second = self.send(*rows, save=True), self.send(*rows, save=True)
        assert (first.status_code, second.status_code) == (200, 200)
        assert first.json() == second.json()
        assert ActionItem.objects.get(pk=self.first.pk).events.filter(title="Một").count() == 1

    # --- What no page sends ---

    def test_what_is_not_a_block_is_refused_in_words(self):
        address = reverse("admin:tracking_block", args=[self.world.programme.code])
        for body in BROKEN_JSON:
            answer = self.client.post(address, body, content_type="application/json")
            assert answer.status_code == 400, body[:40]
            assert answer.json()["said"]
        good = self.row(self.first, title="x")
        for wrong in (
            {"row": -1},
            {"row": 2**70},
            {"row": "1"},
            {"cells": {"title": "\ud800"}},
            {"cells": {"title": 1}},
        ):
            assert self.send(good | wrong).status_code == 400, wrong
        assert self.send(good, good).status_code == 400
        too_many = self.send(*({**good, "row": number} for number in range(1, 302)))
        assert (too_many.status_code, "300" in too_many.json()["said"][0]) == (400, True)
        assert self.send(good | {"cells": {"title": "a\x00b"}}).status_code == 200
        assert self.client.post(address, {"rows": "x"}).status_code == 400
        assert self.client.get(address).status_code == 405
