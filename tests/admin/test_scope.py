"""What a form offers and takes: only rows the person sees, only what is their side's to write."""

from datetime import date

from django.urls import reverse

from coop.models import (
    ActionItem,
    Agency,
    CooperationProgramme,
    Directive,
    ItemAgency,
    ItemParty,
    Letter,
    ProgrammeParty,
    Proposal,
)
from tests import make
from tests.admin.forms import errors_of, open_form, url_of
from tests.base import WorldTestCase, login


class Choices(WorldTestCase):
    def offered(self, model, field, pk=None):
        page = self.client.get(url_of(model, "add") if pk is None else url_of(model, "change", pk))
        return set(page.context["adminform"].form.fields[field].queryset)

    def test_a_form_offers_only_rows_of_own_programmes(self):
        login(self.client, self.cast.secretariat)
        assert self.offered(ActionItem, "programme") == {self.world.programme}
        assert self.offered(ActionItem, "lead_party") == {self.world.party, self.world.other_party}
        assert self.world.foreign_area not in self.offered(ActionItem, "area")

    def test_an_area_kept_outside_is_offered_nowhere(self):
        login(self.client, self.cast.secretariat)
        for model in (ActionItem, Proposal):
            with self.subTest(model=model.__name__):
                assert self.offered(model, "area") == {self.world.area, self.world.second_area}

    def test_todays_south_is_offered_the_programme_its_predecessor_signed(self):
        login(self.client, self.cast.other_secretariat)
        assert self.offered(ActionItem, "programme") == {self.world.programme}
        assert self.offered(Directive, "province") == {self.world.south, self.world.south_then}

    def test_the_only_programme_and_the_own_province_are_filled_in(self):
        login(self.client, self.cast.secretariat)
        for model in (ActionItem, Letter, Directive):
            initial = self.client.get(url_of(model, "add")).context["adminform"].form.initial
            assert initial["programme"] == self.world.programme.pk
        assert initial["province"] == self.world.north.pk

    def test_what_the_address_proposes_is_taken_only_if_the_form_would_offer_it(self):
        login(self.client, self.cast.secretariat)
        for given in (self.world.foreign_programme.pk, "abc", "1e400", "\x00", "9" * 40):
            with self.subTest(given=given):
                page = self.client.get(url_of(ActionItem, "add"), {"programme": given, "document": given})
                initial = page.context["adminform"].form.initial
                assert initial["programme"] == self.world.programme.pk
                assert "document" not in initial

    def test_an_ended_agency_is_named_with_its_last_day(self):
        login(self.client, self.cast.other_secretariat)
        found = self.found("coop", "letter", "from_agency", "Sở Nông nghiệp tỉnh Nam Thử")
        assert len(found) == 2
        assert "30/06/2025" in found[1]  # today's first

    def found(self, app, model, field, term):
        answer = self.client.get(
            reverse("admin:autocomplete"), {"app_label": app, "model_name": model, "field_name": field, "term": term}
        )
        assert answer.status_code == 200
        return [row["text"] for row in answer.json()["results"]]

    def test_the_search_box_answers_as_the_form_would(self):
        make.make_letter(self.world.programme, number_symbol="11/THU")
        make.make_letter(self.world.foreign_programme, number_symbol="11/KHAC")
        login(self.client, self.cast.secretariat)
        assert len(self.found("coop", "proposal", "letter", "11")) == 1
        own = self.found("coop", "directive", "agency", "")
        assert [name.split(" thành")[0] for name in own] == ["Sở Công Thương", "Sở Tài chính"]

    def test_the_search_box_tells_nothing_about_forms_one_may_not_see(self):
        login(self.client, self.cast.administrator)
        for model, field in (
            ("directive", "agency"),
            ("directive", "nothing"),
            ("nothing", "agency"),
            ("seat", "user"),
        ):
            answer = self.client.get(
                reverse("admin:autocomplete"), {"app_label": "coop", "model_name": model, "field_name": field}
            )
            assert answer.status_code == 403


class ForgedLinks(WorldTestCase):
    def test_a_foreign_row_in_a_form_is_refused_and_nothing_is_lost(self):
        login(self.client, self.cast.secretariat)
        url, data = open_form(self.client, ActionItem)
        for field, pk in (
            ("programme", self.world.foreign_programme.pk),
            ("area", self.world.foreign_area.pk),
            ("area", self.world.outside_area.pk),
            ("lead_party", make.first_party(self.world.foreign_programme).pk),
            ("document", make.make_document(self.world.foreign_programme).pk),
            ("document", "abc"),
            ("area", "1e400"),
            ("area", "\x00"),
            ("raised_at", "9" * 30),
        ):
            with self.subTest(field=field, pk=pk):
                answer = self.client.post(
                    url, data | {"area": self.world.area.pk, "title": "Việc mới", "strength": "commitment", field: pk}
                )
                assert answer.status_code == 200
                assert errors_of(answer)
                assert answer.context["adminform"].form["title"].value() == "Việc mới"
        assert not ActionItem.objects.filter(title="Việc mới").exists()

    def test_a_foreign_row_in_an_inline_is_refused(self):
        login(self.client, self.cast.secretariat)
        url, sent = open_form(self.client, ActionItem, self.world.item.pk)
        for change in (
            {"agency": self.world.south_agency.pk},
            {"agency": self.world.third_agency.pk},
            {"party": self.world.other_party.pk},
            {"agency": "abc"},
        ):
            with self.subTest(**change):
                row = {
                    "party": self.world.party.pk,
                    "agency": self.world.north_office.pk,
                    "role": "supporting",
                } | change
                data = sent | {f"item_agencies-1-{name}": value for name, value in row.items()}
                answer = self.client.post(url, data | {"item_agencies-TOTAL_FORMS": "2"})
                assert answer.status_code == 200
                assert errors_of(answer)
        assert self.world.item.item_agencies.count() == 1

    def test_another_sides_inline_row_cannot_be_smuggled_in_by_its_id(self):
        login(self.client, self.cast.secretariat)
        theirs = ItemParty.objects.get(item=self.world.item, party=self.world.other_party)
        url, data = open_form(self.client, ActionItem, self.world.item.pk)
        data |= {"item_parties-0-id": theirs.pk, "item_parties-0-contribution": "Sửa trộm"}
        assert self.client.post(url, data).status_code in (200, 302)
        theirs.refresh_from_db()
        assert theirs.contribution == ""

    def test_tampered_counts_of_inline_rows_are_no_crash(self):
        login(self.client, self.cast.secretariat)
        url, data = open_form(self.client, ActionItem, self.world.item.pk)
        for name, value in (
            ("item_parties-INITIAL_FORMS", "7"),
            ("item_parties-TOTAL_FORMS", "abc"),
            ("item_parties-TOTAL_FORMS", "99999"),
            ("item_parties-0-id", "abc"),
            ("item_parties-0-id", "9" * 30),
            ("item_parties-0-item", "77"),
        ):
            with self.subTest(name=name, value=value):
                assert self.client.post(url, data | {name: value}).status_code in (200, 302)


class TheLastWord(WorldTestCase):
    def test_an_item_led_by_another_side_is_not_entered_for_it(self):
        login(self.client, self.cast.secretariat)
        url, data = open_form(self.client, ActionItem)
        led_there = {"lead": "one_side", "lead_party": self.world.other_party.pk}
        answer = self.client.post(url, data | {"area": self.world.area.pk, "title": "Việc bên kia"} | led_there)
        assert answer.status_code == 200
        assert errors_of(answer)
        assert not ActionItem.objects.filter(title="Việc bên kia").exists()

    def test_an_own_item_is_not_given_away(self):
        login(self.client, self.cast.secretariat)
        url, data = open_form(self.client, ActionItem, self.world.item.pk)
        answer = self.client.post(url, data | {"lead_party": self.world.other_party.pk})
        assert errors_of(answer)
        self.world.item.refresh_from_db()
        assert self.world.item.lead_party == self.world.party

    def test_who_sets_up_a_programme_names_all_its_sides_and_must_be_one(self):
        login(self.client, self.cast.secretariat)
        for provinces, made in (([self.world.north, self.world.third], True), ([self.world.third], False)):
            with self.subTest(made=made):
                url, data = open_form(self.client, CooperationProgramme)
                data |= {"code": f"MOI{len(provinces)}", "name": "Chương trình mới"}
                data["parties-TOTAL_FORMS"] = len(provinces)
                for i, province in enumerate(provinces):
                    data |= {f"parties-{i}-ordinal": i + 1, f"parties-{i}-province": province.pk}
                    data |= {f"parties-{i}-body": "not_stated"}
                answer = self.client.post(url, data)
                assert (answer.status_code == 302) == made
                assert CooperationProgramme.objects.filter(code=data["code"]).exists() == made

    def test_a_side_does_not_rewrite_the_other_sides_row_of_a_programme(self):
        login(self.client, self.cast.secretariat)
        url = url_of(ProgrammeParty, "change", self.world.other_party.pk)
        assert self.client.get(url).status_code == 200
        assert self.client.post(url, {"signatory": "Sửa trộm"}).status_code == 403


class TheOtherSidesItem(WorldTestCase):
    """South leads it; north reads it, and writes north's own part into it."""

    def test_its_own_fields_are_read_only_and_north_adds_its_agency(self):
        login(self.client, self.cast.secretariat)
        url, data = open_form(self.client, ActionItem, self.world.other_item.pk)
        assert "title" not in data
        data |= {
            "title": "Sửa trộm",
            "item_agencies-TOTAL_FORMS": "1",
            "item_agencies-0-party": self.world.party.pk,
            "item_agencies-0-agency": self.world.north_office.pk,
            "item_agencies-0-role": "lead",
        }
        assert self.client.post(url, data).status_code == 302
        assert ItemAgency.objects.filter(item=self.world.other_item, agency=self.world.north_office).exists()
        self.world.other_item.refresh_from_db()
        assert self.world.other_item.title == "Xây dựng vùng nguyên liệu"

    def test_the_other_sides_rows_stand_beside_and_cannot_be_typed_into(self):
        login(self.client, self.cast.secretariat)
        page = self.client.get(url_of(ActionItem, "change", self.world.other_item.pk))
        assert "Sở Nông nghiệp tỉnh Nam Thử" in page.content.decode()
        forms = next(
            inline.formset.forms
            for inline in page.context["inline_admin_formsets"]
            if inline.formset.prefix == "item_agencies"
        )
        assert not [form for form in forms if form.instance.pk]

    def test_an_officer_changes_no_item(self):
        login(self.client, self.cast.officer)
        url = url_of(ActionItem, "change", self.world.item.pk)
        assert self.client.get(url).status_code == 200
        assert self.client.post(url, {"title": "Sửa trộm"}).status_code == 403


class InternalRows(WorldTestCase):
    def test_a_directive_stays_with_its_side(self):
        directive = make.make_directive(self.world.north, words="Chỉ đạo riêng phía Bắc", given_on=date(2026, 3, 2))
        url = url_of(Directive, "change", directive.pk)
        for name, status in (("secretariat", 200), ("other_secretariat", 302), ("outsider", 302), ("officer", 302)):
            with self.subTest(user=name):
                login(self.client, getattr(self.cast, name))
                assert self.client.get(url).status_code == status
                assert (
                    "phía Bắc" not in self.client.get(url_of(Directive, "changelist")).content.decode() or status == 200
                )

    def test_filters_name_only_what_occurs_in_visible_rows(self):
        make.make_directive(self.world.north, agency=self.world.north_office)
        make.make_directive(self.world.third, agency=self.world.third_agency)
        login(self.client, self.cast.secretariat)
        page = self.client.get(url_of(Directive, "changelist")).content.decode()
        assert self.world.third_agency.name not in page

    def test_an_agency_of_another_province_is_read_only(self):
        login(self.client, self.cast.secretariat)
        url = url_of(Agency, "change", self.world.third_agency.pk)
        assert self.client.get(url).status_code == 200
        assert self.client.post(url, {"name": "Sửa trộm"}).status_code == 403
