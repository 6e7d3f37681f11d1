"""What the filters above lists offer and find: rows in sight, by the words and days an office asks for."""

import re
from datetime import date, timedelta

from django.http import QueryDict
from django.utils import timezone

from coop.admin import site
from coop.admin.emptiness import ABOUT
from coop.models import (
    ActionItem,
    CooperationProgramme,
    Directive,
    Document,
    FollowUp,
    Inspection,
    InternalNote,
    Letter,
    Proposal,
)
from tests import make
from tests.admin.forms import url_of
from tests.admin.many import fill
from tests.base import WorldTestCase, login

A_DAY = timedelta(days=1)


class List(WorldTestCase):
    def setUp(self):
        self.today = timezone.localdate()
        login(self.client, self.cast.secretariat)

    def ask(self, model, **asked):
        answer = self.client.get(url_of(model, "changelist"), asked)
        assert answer.status_code == 200, answer.url
        return answer

    def found(self, model, **asked):
        return set(self.ask(model, **asked).context["cl"].queryset)

    def offered(self, model, path):
        specs = self.ask(model).context["cl"].filter_specs
        spec = next((spec for spec in specs if getattr(spec, "field_path", None) == path), None)
        return [str(label) for _pk, label in spec.lookup_choices] if spec else []


class LinkedRows(List):
    def test_items_are_found_by_area_side_plan_and_programme(self):
        w = self.world
        plan = make.make_plan(w.programme, year=2026)
        planned = make.make_item(area=w.second_area, lead_party=w.party, plan=plan)
        assert self.found(ActionItem, area__id__exact=w.area.pk) == {w.item, w.other_item}
        assert self.found(ActionItem, lead_party__province__id__exact=w.south_then.pk) == {w.other_item}
        assert self.found(ActionItem, plan__id__exact=plan.pk) == {planned}
        assert self.found(ActionItem, plan__isnull="True") == {w.item, w.other_item, w.joint_item}
        assert self.found(ActionItem, programme__id__exact=w.programme.pk) == {
            planned,
            w.item,
            w.other_item,
            w.joint_item,
        }

    def test_the_code_stands_before_names_only_where_several_programmes_occur(self):
        w = self.world
        assert self.offered(ActionItem, "area") == ["1. Nông nghiệp", "2. Văn hóa, du lịch"]
        second = make.make_programme([w.north, w.third], code="HT77")
        make.make_item(area=make.make_area(second, name="Du lịch"), lead_party=make.first_party(second))
        assert "HT77 · 1. Du lịch" in self.offered(ActionItem, "area")
        assert f"{w.programme.code} · 1. Nông nghiệp" in self.offered(ActionItem, "area")

    def test_units_that_ended_stand_last_with_their_day(self):
        w = self.world
        labels = self.offered(ActionItem, "lead_party__province")
        assert labels[0] == w.north.name
        assert labels[1].startswith(w.south_then.name)
        assert "30/06/2025" in labels[1]

    def test_what_does_not_occur_here_finds_nothing_whosever_it_is(self):
        w = self.world
        foreign = {
            "area__id__exact": w.foreign_area.pk,
            "programme__id__exact": w.foreign_programme.pk,
            "lead_party__province__id__exact": w.third.pk,
        }
        for name, pk in foreign.items():
            pages = []
            for value in (pk, 999_999_999):
                page = self.ask(ActionItem, **{name: value})
                assert not page.context["cl"].result_count
                pages.append(_without_numbers(page.content.decode()))
            with self.subTest(name):
                assert "không có trong danh sách này" in pages[0]
                assert pages[0] == pages[1]

    def test_programmes_are_found_by_a_side_once_each(self):
        assert self.found(CooperationProgramme, parties__province__id__exact=self.world.south_then.pk) == {
            self.world.programme
        }
        assert len(self.offered(CooperationProgramme, "parties__province")) == 2

    def test_papers_of_all_sides_and_of_one(self):
        w = self.world
        shared, own = make.make_document(w.programme), make.make_document(w.programme, party=w.party)
        assert self.found(Document, party__province__isnull="True") == {shared}
        assert self.found(Document, party__province__id__exact=w.north.pk) == {own}


class Awaited(List):
    def kinds(self, model, name):
        return [self.found(model, **{name: value}) for value in ("waiting", "overdue", "settled")]

    def test_letters(self):
        p = self.world.programme
        late, coming = (make.make_letter(p, answer_due=self.today + days * A_DAY) for days in (-1, 1))
        plain = make.make_letter(p)
        answered = make.make_letter(p, answer_due=self.today - A_DAY, answered_by=plain)
        assert self.kinds(Letter, "answer") == [{late, coming}, {late}, {plain, answered}]

    def test_proposals(self):
        p = self.world.programme
        late, open_ = make.make_proposal(p, answer_due=self.today - A_DAY), make.make_proposal(p)
        done = make.make_proposal(p, state="accepted", answer_due=self.today - A_DAY)
        assert self.kinds(Proposal, "answer") == [{late, open_}, {late}, {done}]

    def test_follow_ups_directives_and_inspections(self):
        w = self.world
        late = make.make_follow_up(w.north_agency, answer_due=make.DAY)
        assert self.kinds(FollowUp, "answer") == [{late}, {late}, set()]
        told = make.make_directive(w.north, due_date=self.today, given_on=self.today)
        assert self.kinds(Directive, "result") == [{told}, set(), set()]
        planned = make.make_inspection(w.north, agency=w.north_agency, planned_on=make.DAY, inspected_on=None)
        assert self.kinds(Inspection, "held") == [{planned}, {planned}, set()]


class DueOfOwnAgencies(List):
    def test_a_directive_past_its_day_is_marked_until_it_is_done(self):
        late = {"given_on": self.today - 9 * A_DAY, "due_date": self.today - A_DAY}
        make.make_directive(self.world.north, **late)
        make.make_directive(self.world.north, status="done", result="Xong", reported_back_on=self.today, **late)
        make.make_directive(self.world.north, given_on=self.today, due_date=self.today)
        page = self.ask(Directive).content.decode()
        assert page.count('class="state overdue"') == 1


class Days(List):
    def test_a_moment_counts_as_its_day_here(self):
        note = make.make_note(self.world.north)
        today = f"{self.today:%d/%m/%Y}"
        assert self.found(InternalNote, created_from=today, created_to=today) == {note}
        assert self.found(InternalNote, created_to=f"{self.today - A_DAY:%d/%m/%Y}") == set()

    def test_letters_by_the_day_of_issue(self):
        old, new = (make.make_letter(self.world.programme, issued_on=date(y, 5, 5)) for y in (2024, 2025))
        assert self.found(Letter, issued_to="31/12/2024") == {old}
        assert self.found(Letter, issued_from="01/01/2025") == {new}


class EveryFilter(List):
    def test_a_choice_of_each_filter_at_once_is_answered_in_every_list(self):
        fill(self.world, 2, items=2)
        for model in site._registry:
            if not self.cast.secretariat.has_perm(f"{model._meta.app_label}.view_{model._meta.model_name}"):
                continue
            cl = self.ask(model).context["cl"]
            asked = {}
            for spec in cl.filter_specs:
                asked |= QueryDict(list(spec.choices(cl))[-1].get("query_string", "?")[1:]).dict()
            with self.subTest(model=model.__name__, asked=asked):
                # Answered, and not by the whole list with an excuse.
                self.ask(model, **asked)


class EmptyLists(List):
    def test_every_list_knows_what_to_say_when_it_is_empty(self):
        assert {model.__name__ for model in site._registry} == set(ABOUT)

    def test_it_says_what_stands_here_and_leads_on_who_may_add(self):
        page = self.ask(Letter).content.decode()
        assert "Chưa có công văn." in page
        assert "bàn làm việc" in page
        assert f'<a class="button" href="{url_of(Letter, "add")}">' in page

    def test_who_may_not_add_is_not_led_to_it(self):
        login(self.client, self.cast.officer)
        page = self.ask(Directive).content.decode()
        assert 'class="nothing"' in page
        assert url_of(Directive, "add") not in page


def _without_numbers(page):
    lines = [line for line in page.splitlines() if "csrf" not in line and "nonce" not in line]
    return re.sub(r"\d+", "", "\n".join(lines))
