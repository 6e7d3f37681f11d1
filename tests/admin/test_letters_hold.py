"""What sides wrote to each other and agreed to holds: nobody recuts a letter, a report or an agreed item alone."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from coop.models import ActionItem, Letter, ProgressUpdate, Proposal
from coop.workflow import extensions
from tests import make
from tests.admin.forms import errors_of, open_form, url_of
from tests.base import WorldTestCase, login


class Holding(WorldTestCase):
    def setUp(self):
        world = self.world
        self.third = make.make_party(world.programme, world.third)
        self.letter = make.make_letter(world.programme, from_party=world.other_party, to_party=world.party)

    def edit(self, row, **typed):
        url, data = open_form(self.client, type(row), row.pk)
        return self.client.post(url, data | typed)

    def fields_offered(self, row):
        return open_form(self.client, type(row), row.pk)[1].keys()


class Letters(Holding):
    def test_who_only_reads_a_letter_changes_nothing_in_it(self):
        for user in (self.cast.secretariat, self.cast.outsider):
            login(self.client, user)
            assert "subject" not in self.fields_offered(self.letter)

    def test_its_sender_mends_its_words_but_never_whom_it_went_to(self):
        login(self.client, self.cast.other_secretariat)
        offered = self.fields_offered(self.letter)
        assert "subject" in offered
        assert not {"from_party", "to_party", "party"} & offered

    def test_whoever_entered_a_letter_of_another_side_keeps_it(self):
        login(self.client, self.cast.secretariat)
        url, data = open_form(self.client, Letter)
        data |= {"programme": self.world.programme.pk, "number_symbol": "218/STC-TH", "issued_on": "10/03/2026"}
        data |= {"subject": "Thống nhất danh mục", "from_party": self.world.other_party.pk}
        answer = self.client.post(url, data | {"to_party": self.world.party.pk})
        assert answer.status_code == 302, errors_of(answer)
        letter = Letter.objects.get(number_symbol="218/STC-TH")
        assert letter.entered_by == self.world.party
        assert self.edit(letter, subject="Thống nhất danh mục năm 2027").status_code == 302

    def test_an_agency_of_the_other_side_is_not_named_in_an_own_letter(self):
        own = make.make_letter(party=self.world.party)
        login(self.client, self.cast.secretariat)
        answer = self.edit(own, to_agency=self.world.south_agency.pk)
        assert answer.status_code == 200
        assert errors_of(answer)


class WhatALetterIsOffered(Holding):
    def test_a_letter_is_not_offered_as_its_own_answer(self):
        own = make.make_letter(self.world.programme, from_party=self.world.party, to_party=self.world.other_party)
        login(self.client, self.cast.secretariat)
        page = self.client.get(url_of(Letter, "change", own.pk))
        form = page.context["adminform"].form
        assert set(form.fields["answered_by"].queryset) == {self.letter}
        assert f"?besides={own.pk}" in page.content.decode()
        asked = {"app_label": "coop", "model_name": "letter", "field_name": "answered_by"}
        for besides, offered in ((own.pk, {self.letter.pk}), ("x", {own.pk, self.letter.pk})):
            answer = self.client.get(reverse("admin:autocomplete"), asked | {"besides": besides})
            assert {int(row["id"]) for row in answer.json()["results"]} == offered

    def test_each_side_in_the_lists_says_of_which_programme_it_is(self):
        login(self.client, self.cast.secretariat)
        for model in (Letter, Proposal):
            page = self.client.get(url_of(model, "add")).content.decode()
            assert page.count(f'data-programme="{self.world.programme.pk}"') >= 6, model  # two lists of three sides
            assert "coop/sides.js" in page


class Reports(Holding):
    def test_a_letter_between_the_sides_does_not_hand_an_officers_draft_to_the_other_side(self):
        world = self.world
        update = make.make_update(world.item, world.party, world.north_agency)
        to_south = make.make_letter(world.programme, from_party=world.party, to_party=world.other_party)
        login(self.client, self.cast.secretariat)
        answer = self.edit(update, source_letter=to_south.pk)
        assert answer.status_code == 200
        assert errors_of(answer)
        assert not ProgressUpdate.objects.visible_to(self.cast.other_secretariat).filter(pk=update.pk).exists()

    def test_an_entered_report_is_nobody_elses_than_the_two_sides(self):
        world = self.world
        update = make.make_update(
            world.other_item, world.other_party, world.south_agency, source_letter=self.letter, entered_by=world.party
        )
        seen = {
            name
            for name, user in self.cast.everybody().items()
            if ProgressUpdate.objects.visible_to(user).filter(pk=update.pk).exists()
        }
        assert seen == {"secretariat", "leader", "other_secretariat", "other_leader", "other_officer"}


class Agreements(Holding):
    def item(self, **given):
        given = {"area": self.world.area, "lead": "joint", "status": "assigned", "due_date": make.DAY, **given}
        return make.make_item(**given)

    def test_what_was_agreed_is_not_changed_alone(self):
        login(self.client, self.cast.secretariat)
        changes = {
            "title": "Nội dung khác",
            "strength": "orientation",
            "funding_borne_by": "host_side",
            "lead": "undetermined",
        }
        for name, value in changes.items():
            with self.subTest(field=name):
                item = self.item()
                answer = self.edit(item, **{name: value})
                assert answer.status_code == 200
                assert errors_of(answer)
                item.refresh_from_db()
                assert getattr(item, name) != value

    def test_it_changes_with_the_paper_that_states_the_change(self):
        login(self.client, self.cast.secretariat)
        minutes = make.make_document(self.world.programme, kind="minutes")
        press = make.make_document(self.world.programme, kind="press")
        own = make.make_letter(self.world.programme, from_party=self.world.party, to_party=self.world.other_party)
        papers = (
            ({"document": press.pk}, 200),
            ({"source_letter": own.pk}, 200),
            ({"document": minutes.pk}, 302),
            ({"source_letter": self.letter.pk}, 302),
        )
        for paper, status in papers:
            with self.subTest(paper=paper):
                assert self.edit(self.item(), title="Nội dung khác", **paper).status_code == status

    def test_who_entered_an_item_for_another_side_does_not_take_its_lead(self):
        world = self.world
        item = self.item(
            lead="one_side", lead_party=world.other_party, source_letter=self.letter, entered_by=world.party
        )
        login(self.client, self.cast.secretariat)
        minutes = make.make_document(world.programme, kind="minutes")
        for typed in ({"lead_party": world.party.pk}, {"title": "Trả 100 tỷ"}):
            assert self.edit(item, **typed).status_code == 200
        taken = self.edit(item, lead_party=world.party.pk, document=minutes.pk, source_letter="")
        assert taken.status_code == 200
        item.refresh_from_db()
        assert (item.lead_party, item.entered_by) == (world.other_party, world.party)

    def test_a_request_of_a_side_that_no_longer_leads_moves_no_date(self):
        item = self.item()
        extension = make.make_extension(item, self.world.party)
        ActionItem.objects.filter(pk=item.pk).update(
            lead="one_side",
            lead_party=self.world.other_party,
            document=make.make_document(self.world.programme),
        )
        with pytest.raises(ValidationError):
            extensions.approve(extension=extension, decided_by="Sở", by=self.cast.secretariat, on=make.DAY)

    def test_a_side_does_not_join_a_programme_that_has_items(self):
        login(self.client, self.cast.secretariat)
        url, data = open_form(self.client, type(self.world.programme), self.world.programme.pk)
        data |= {"parties-TOTAL_FORMS": str(int(data["parties-TOTAL_FORMS"]) + 1)}
        n = int(data["parties-TOTAL_FORMS"]) - 1
        data |= {f"parties-{n}-province": make.make_province().pk, f"parties-{n}-ordinal": "9"}
        data |= {f"parties-{n}-body": "not_stated"}
        before = self.world.programme.parties.count()
        assert self.client.post(url, data).status_code == 200
        assert self.world.programme.parties.count() == before


class Forms(Holding):
    def test_a_form_without_the_version_it_was_made_of_is_not_saved(self):
        login(self.client, self.cast.secretariat)
        answer = self.edit(self.world.item, seen_version="", note="Ghi đè")
        assert answer.status_code == 200
        assert errors_of(answer)

    def test_a_form_in_an_unknown_encoding_is_a_bad_request(self):
        for charset in ("latin1", "utf-16", "rot13"):
            form = f"application/x-www-form-urlencoded; charset={charset}"
            answer = self.client.generic("POST", "/tai-khoan/login/", b"login=a&password=b", content_type=form)
            assert answer.status_code == 400, charset

    def test_pages_open_for_every_step_of_an_item(self):
        login(self.client, self.cast.secretariat)
        item = make.make_item(area=self.world.area, lead="joint", status="pending_agreement")
        assert self.client.get(url_of(ActionItem, "door", item.pk, "take_back")).status_code == 200
