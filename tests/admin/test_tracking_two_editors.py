"""Two people in the tracking table: which update was read, what is contested, and what is nobody's quarrel."""

from django.urls import reverse

from coop.models import ActionItem, ProgressUpdate
from tests import make
from tests.base import WorldTestCase, login

JSON = {"HTTP_ACCEPT": "application/json"}
MINE, THEIRS = "Đã mở 50 gian hàng.", "Đã mở 40 gian hàng."


class TwoEditorsOfTheTable(WorldTestCase):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        w = cls.world
        cls.draft = make.make_item(area=w.area, lead_party=w.party, title="Tổ chức hội chợ mùa xuân")
        cls.update = make.make_update(w.item, w.party, w.north_agency, done="Đã mở 30 gian hàng.")

    def setUp(self):
        login(self.client, self.cast.officer)
        self.code = self.world.programme.code

    def save(self, item, **typed):
        return self.client.post(self.row_of(item), typed, **JSON)

    def row_of(self, item):
        return reverse("admin:tracking_row", args=[self.code, item.pk])

    def paste(self, item, is_meant=True, version="", update_version="", **cells):
        row = {"row": item.pk, "version": version, "update_version": update_version, "cells": cells}
        address = reverse("admin:tracking_block", args=[self.code])
        return self.client.post(address, {"rows": [row], "save": is_meant}, content_type="application/json")

    def newer_update(self, **given):
        w = self.world
        given = {"reported_on": "2026-06-30", "done": THEIRS, **given}
        return make.make_update(w.item, w.party, w.north_agency, **given)

    @staticmethod
    def mark(update):
        return f"{update.pk}:{update.version}"

    @staticmethod
    def done(update):
        return ProgressUpdate.objects.get(pk=update.pk).done

    def now(self):
        return ActionItem.objects.get(pk=self.draft.pk)

    # --- Which update was read ---

    def test_the_table_and_the_row_say_which_update_they_show(self):
        table = self.client.get(reverse("admin:tracking_programme", args=[self.code]))
        self.assertContains(table, f'data-update_version="{self.mark(self.update)}"')
        self.assertContains(self.client.get(self.row_of(self.world.item)), f'value="{self.mark(self.update)}"')

    def test_a_newer_update_is_not_overwritten_by_what_was_typed_over_an_older_one(self):
        seen, newer = self.mark(self.update), self.newer_update()
        for answer in (
            self.save(self.world.item, done=MINE, update_version=seen),
            self.paste(self.world.item, done=MINE, update_version=seen),
        ):
            assert answer.status_code == 409, answer.content
        assert (self.done(newer), self.done(self.update)) == (THEIRS, "Đã mở 30 gian hàng.")

    def test_having_read_both_the_person_may_still_write_into_the_newer_one(self):
        seen, newer = self.mark(self.update), self.newer_update()
        answer = self.save(self.world.item, done=MINE, update_version=seen).json()
        (conflict,) = answer["conflicts"]
        assert (conflict["now"], conflict["yours"], conflict["version"]) == (THEIRS, MINE, self.mark(newer))
        assert answer["now"]["update_version"] == self.mark(newer)
        assert self.save(self.world.item, done=MINE, update_version=conflict["version"]).status_code == 200
        assert (self.done(newer), self.done(self.update)) == (MINE, "Đã mở 30 gian hàng.")

    def test_a_field_that_is_empty_in_both_updates_is_asked_about_too(self):
        seen, newer = self.mark(self.update), self.newer_update()
        answer = self.save(self.world.item, obstacles="Thiếu kinh phí.", update_version=seen)
        assert (answer.status_code, answer.json()["conflicts"][0]["now"]) == (409, "")
        assert ProgressUpdate.objects.get(pk=newer.pk).obstacles == ""

    def test_on_the_rows_own_page_only_what_was_typed_is_asked_about(self):
        seen, newer = self.mark(self.update), self.newer_update(obstacles="Mưa lũ.")
        typed = {"done": MINE, "obstacles": "", "proposals": "", "update_version": seen}
        page = self.client.post(self.row_of(self.world.item), typed)
        self.assertContains(page, f'value="{self.mark(newer)}"')
        self.assertContains(page, MINE)
        self.assertContains(page, "Mưa lũ.")
        (part,) = page.context["parts"]
        assert [each.theirs for each in part.form.conflict.differing] == [THEIRS]
        typed = {name: part.form[name].value() for name in part.fields} | {"update_version": part.version_now}
        assert self.client.post(self.row_of(self.world.item), typed).status_code == 302
        newer = ProgressUpdate.objects.get(pk=newer.pk)
        assert (newer.done, newer.obstacles) == (MINE, "Mưa lũ.")

    def test_what_does_not_say_which_update_was_read_is_incomplete(self):
        newer = self.newer_update()
        for seen in (newer.version, "", f":{newer.version}", f"{newer.pk}:x", f"x:{newer.version}", f"{2**80}:1"):
            assert self.save(self.world.item, done=MINE, update_version=seen).status_code == 422, seen
        for seen in (f"{10**9}:1", f"{self.update.pk}:7"):
            assert self.save(self.world.item, done=MINE, update_version=seen).status_code == 409, seen
        assert self.done(newer) == THEIRS

    # --- What is contested, and what is not ---

    def faster(self, **values):
        """Somebody else saves first; the version that the slower one had read comes back."""
        seen = self.now().version
        login(self.client, self.cast.secretariat)
        answer = self.save(self.draft, **values, version=seen)
        assert answer.status_code == 200, answer.content
        return seen

    def test_only_what_both_changed_is_contested(self):
        seen = self.faster(note="Của người thứ nhất")
        typed = {"note": "Của người thứ hai", "deliverable": "Báo cáo"}
        saved = self.save(self.draft, **typed, version=seen)
        looked_at = self.paste(self.draft, is_meant=False, **typed, version=seen).json()["rows"][str(self.draft.pk)]
        for found in (saved.json(), looked_at):
            assert [conflict["name"] for conflict in found["conflicts"]] == ["note"]
            assert found["conflicts"][0]["version"] == self.now().version
        assert saved.status_code == 409
        assert (self.now().note, self.now().deliverable) == ("Của người thứ nhất", "")

    def test_what_only_one_of_them_changed_is_saved_beside_what_the_other_changed(self):
        seen = self.faster(note="Của người thứ nhất")
        answer = self.save(self.draft, deliverable="Báo cáo", version=seen)
        assert answer.status_code == 200, answer.content
        assert answer.json()["cells"]["note"] == "Của người thứ nhất"
        answer = self.paste(self.draft, title="Hội chợ xuân", version=seen)
        assert answer.status_code == 200, answer.content
        now = self.now()
        assert (now.note, now.deliverable, now.title) == ("Của người thứ nhất", "Báo cáo", "Hội chợ xuân")

    def test_a_conflict_brings_the_row_as_it_is_so_that_no_cell_stays_old_on_the_page(self):
        seen = self.faster(note="Của người thứ nhất", title="Hội chợ xuân")
        saved = self.save(self.draft, note="Của người thứ hai", version=seen).json()
        pasted = self.paste(self.draft, note="Của người thứ hai", version=seen).json()["rows"][str(self.draft.pk)]
        for found in (saved, pasted):
            assert found["now"]["cells"]["title"] == "Hội chợ xuân"

    # --- Text that shows nothing ---

    def test_a_title_of_signs_that_nobody_sees_is_an_empty_title(self):
        login(self.client, self.cast.secretariat)
        for title in ("\u200b", " \u200b\u00a0\ufeff ", "\u2060\u200e", "\u00ad"):
            looked_at = self.paste(self.draft, is_meant=False, title=title, version=self.now().version)
            assert looked_at.json()["rows"][str(self.draft.pk)]["errors"]["title"], ascii(title)
            assert self.save(self.draft, title=title, version=self.now().version).status_code == 422
        assert self.save(self.draft, note="\u200b", version=self.now().version).status_code == 200
        assert self.now().note == ""
