"""Whoever writes a draft item is told that the other sides read it at once; nobody is told so of anything else."""

from coop.models import ActionItem, AnnualPlan, CooperationProgramme, Occurrence
from tests import make
from tests.admin.forms import url_of
from tests.base import WorldTestCase, login

ONCE_SAVED = "Khi đã lưu, các bên của chương trình đều đọc được, kể cả khi còn là dự thảo."
ALREADY = "Các bên của chương trình đều đọc được dự thảo này."


class FormsOfItems(WorldTestCase):
    def page(self, user, model, name, *args):
        return login(self.client, user).get(url_of(model, name, *args)).content.decode()

    def test_a_draft_says_so_to_whoever_may_change_it(self):
        draft = make.make_item(area=self.world.area, lead_party=self.world.party, status="draft")
        assert ALREADY in self.page(self.cast.secretariat, ActionItem, "change", draft.pk)
        read = self.page(self.cast.officer, ActionItem, "change", draft.pk)
        assert draft.title in read
        assert ALREADY not in read

    def test_a_new_item_says_so_beforehand(self):
        assert ONCE_SAVED in self.page(self.cast.secretariat, ActionItem, "add")

    def test_what_is_no_draft_says_nothing(self):
        item = make.make_item(area=self.world.area, lead_party=self.world.party, status="in_progress")
        page = self.page(self.cast.secretariat, ActionItem, "change", item.pk)
        assert ALREADY not in page
        assert ONCE_SAVED not in page


class NewRows(WorldTestCase):
    def test_nothing_is_shown_that_has_not_happened_yet(self):
        for model, name in ((AnnualPlan, "signed_on"), (Occurrence, "completed_on"), (ActionItem, "completed_on")):
            with self.subTest(model=model.__name__):
                page = login(self.client, self.cast.secretariat).get(url_of(model, "add")).content.decode()
                assert f"field-{name}" not in page

    def test_the_sides_of_a_programme_stand_below_each_other(self):
        page = login(self.client, self.cast.secretariat).get(
            url_of(CooperationProgramme, "change", self.world.item.programme_id)
        )
        assert 'id="parties-group"' in page.content.decode()
        assert 'data-inline-type="stacked"' in page.content.decode()
