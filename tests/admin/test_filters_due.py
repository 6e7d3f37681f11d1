"""Items due from one day to another, in the way people write days."""

from datetime import date

from coop.models import ActionItem
from tests import make
from tests.admin.forms import url_of
from tests.base import WorldTestCase, login


class DueRange(WorldTestCase):
    def setUp(self):
        login(self.client, self.cast.secretariat)
        self.june = make.make_item(area=self.world.area, status="assigned", due_date=date(2031, 6, 30))
        self.july = make.make_item(area=self.world.area, status="in_progress", due_date=date(2031, 7, 1))

    def ask(self, **asked):
        answer = self.client.get(url_of(ActionItem, "changelist"), asked)
        assert answer.status_code == 200
        found = {item for item in answer.context["cl"].queryset if item.due_date.year == 2031}
        return found, [str(message) for message in answer.context["messages"]], answer.content.decode()

    def test_both_days_are_included_and_either_may_be_open(self):
        assert self.ask(due_from="30/06/2031", due_to="30/06/2031")[0] == {self.june}
        assert self.ask(due_from="01/07/2031")[0] == {self.july}
        assert self.ask(due_to="30/06/2031")[0] == {self.june}

    def test_other_filters_stay(self):
        found, said, page = self.ask(due_from="01/06/2031", status="in_progress")
        assert found == {self.july}
        assert not said
        assert '<input type="hidden" name="status" value="in_progress">' in page

    def test_wrong_days_are_answered_in_words_and_stay_to_be_mended(self):
        for asked in (
            {"due_from": "31/02/2031"},
            {"due_to": "hôm qua"},
            {"due_from": "02/07/2031", "due_to": "1/7/2031"},
        ):
            with self.subTest(**asked):
                found, said, page = self.ask(**asked)
                assert found == {self.june, self.july}
                assert len(said) == 1
                assert all(f'value="{typed}"' in page for typed in asked.values())
