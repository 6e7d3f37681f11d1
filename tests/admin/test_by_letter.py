"""The other side need not sign in: what it leads and reports is entered after its letter, in the ordinary forms."""

from coop.models import ActionItem, ProgressUpdate
from tests import make
from tests.admin.forms import errors_of, open_form, url_of
from tests.base import WorldTestCase, login


class ByLetter(WorldTestCase):
    """North's secretariat at work; south never signs in."""

    def setUp(self):
        login(self.client, self.cast.secretariat)
        world = self.world
        self.letter = make.make_letter(world.programme, from_party=world.other_party, to_party=world.party)

    def add_item(self, **typed):
        url, data = open_form(self.client, ActionItem)
        data |= {"programme": self.world.programme.pk, "area": self.world.area.pk, "title": "Đón đoàn khảo sát"}
        data |= {"lead": "one_side", "lead_party": self.world.other_party.pk}
        return self.client.post(url, data | typed)

    def item(self):
        answer = self.add_item(source_letter=self.letter.pk)
        assert answer.status_code == 302, errors_of(answer)
        return ActionItem.objects.get(title="Đón đoàn khảo sát")

    def test_an_item_that_the_other_side_leads_needs_its_letter(self):
        answer = self.add_item()
        assert answer.status_code == 200
        assert any("công văn" in words for words in errors_of(answer))
        assert not ActionItem.objects.filter(title="Đón đoàn khảo sát").exists()

    def test_it_is_entered_with_its_places_and_turns_at_once(self):
        item = self.item()
        assert item.entered_by == self.world.party
        url, data = open_form(self.client, ActionItem, item.pk)
        data |= {"item_localities-TOTAL_FORMS": "1", "item_localities-0-locality": make.make_locality().pk}
        data |= {"occurrences-TOTAL_FORMS": "1", "occurrences-0-year": "2027", "occurrences-0-turn": "1"}
        answer = self.client.post(url, data | {"title": "Đón đoàn khảo sát thị trường"})
        assert answer.status_code == 302, errors_of(answer)
        item.refresh_from_db()
        assert (item.title, item.occurrences.count()) == ("Đón đoàn khảo sát thị trường", 1)

    def test_once_the_leading_side_changes_it_that_side_alone_keeps_it(self):
        item = self.item()
        login(self.client, self.cast.other_secretariat)
        url, data = open_form(self.client, ActionItem, item.pk)
        assert self.client.post(url, data | {"note": "Bên chủ trì đã rà soát."}).status_code == 302
        item.refresh_from_db()
        assert (item.entered_by, item.note) == (None, "Bên chủ trì đã rà soát.")
        login(self.client, self.cast.secretariat)
        assert "title" not in open_form(self.client, ActionItem, item.pk)[1]

    def test_a_report_of_the_other_side_is_everybodys_once_handed_in(self):
        url, data = open_form(self.client, ProgressUpdate)
        data |= {"item": self.world.other_item.pk, "party": self.world.other_party.pk, "reported_on": "14/03/2026"}
        data |= {"agency": self.world.south_agency.pk, "done": "Đã ký biên bản ghi nhớ."}
        answer = self.client.post(url, data)
        assert answer.status_code == 200
        assert any("công văn" in words for words in errors_of(answer)), errors_of(answer)
        answer = self.client.post(url, data | {"source_letter": self.letter.pk})
        assert answer.status_code == 302, errors_of(answer)
        update = ProgressUpdate.objects.get()
        assert self.client.post(url_of(ProgressUpdate, "door", update.pk, "submit"), {}).status_code == 302
        update.refresh_from_db()
        assert update.shared_at is not None
        login(self.client, self.cast.other_secretariat)
        page = self.client.get(url_of(ProgressUpdate, "change", update.pk)).content.decode()
        assert "Đã ký biên bản ghi nhớ." in page

    def test_the_words_that_a_side_agreed_to_are_shown_not_offered(self):
        item = make.make_item(
            area=self.world.area, lead_party=self.world.party, status="pending_agreement", note="Ghi chú"
        )
        assert "title" in open_form(self.client, ActionItem, item.pk)[1]
        make.make_item_party(item, self.world.other_party, agreed_on=make.DAY)
        sent = open_form(self.client, ActionItem, item.pk)[1]
        assert "title" not in sent
        assert "note" in sent

    def test_what_stays_as_recorded_is_not_offered_again(self):
        sent = open_form(self.client, ActionItem, self.world.item.pk)[1]
        assert not {"programme", "area"} & sent.keys()
        update = make.make_update(self.world.item, self.world.party, self.world.north_agency)
        assert not {"item", "party"} & open_form(self.client, ProgressUpdate, update.pk)[1].keys()
