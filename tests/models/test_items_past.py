"""What an item keeps: its number and code, the words that sides agreed to, its due dates."""

from datetime import date, timedelta

import pytest

from coop.models import ActionItem, DueDateExtension
from coop.models.actions import AGREED_WORDS
from tests import make
from tests.models.attack import refused_as, update_raw
from tests.models.test_actions import agreed_by_one_side

DAY = date(2026, 3, 16)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)


@pytest.mark.django_db
class TestTheNumberOfAnItem:
    def test_counts_up_in_its_area_and_makes_the_code(self):
        area = make.make_area(make.make_programme(code="HT77"), ordinal=4)
        assert [make.make_item(area=area).code for _ in range(2)] == ["HT77/04.01", "HT77/04.02"]

    def test_of_an_idea_outside_the_areas_counts_in_the_programme(self):
        programme = make.make_programme(code="HT78")
        assert [make.make_item(programme, strength="idea").code for _ in range(2)] == ["HT78/00.01", "HT78/00.02"]

    def test_is_given_to_each_row_of_a_bulk(self):
        area = make.make_area(make.make_programme(code="HT79"), ordinal=1)
        make.make_items(3, area=area)
        codes = ActionItem.objects.filter(area=area).values_list("code", flat=True)
        assert list(codes) == ["HT79/01.01", "HT79/01.02", "HT79/01.03"]

    def test_beyond_99_takes_three_digits(self):
        area = make.make_area(make.make_programme(code="HT80"), ordinal=12, last_item_number=99)
        assert make.make_item(area=area).code == "HT80/12.100"

    def test_is_not_used_again_after_a_deletion(self):
        area = make.make_area()
        make.make_item(area=area).delete()
        assert make.make_item(area=area).number == 2

    def test_that_was_not_reserved_is_refused(self):
        area = make.make_area()
        with refused_as("coop_actionitem_number_reserved"):
            ActionItem.objects.bulk_create([ActionItem(**make.item_fields(area=area), number=7)])

    def test_that_was_reserved_is_taken(self):
        area = make.make_area(last_item_number=7)
        assert make.make_item(area=area, number=5).code.endswith("/01.05")

    def test_cannot_be_taken_twice(self):
        area = make.make_item().area
        with refused_as("item_code_once"):
            ActionItem.objects.bulk_create([ActionItem(**make.item_fields(area=area), number=1)])

    def test_brings_the_code_whatever_code_is_asked_for(self):
        assert make.make_item(code="GIA/99.99").code != "GIA/99.99"

    @pytest.mark.parametrize("field", ["code", "number", "programme"])
    def test_and_code_and_programme_stay(self, field):
        item = make.make_item()
        value = {"code": "GIA/01.01", "number": 9, "programme": make.make_programme()}[field]
        with refused_as("coop_actionitem_code_stays"):
            ActionItem.objects.filter(pk=item.pk).update(**{field: value})
        with refused_as("coop_actionitem_code_stays"):
            update_raw(item, {field: value})


@pytest.mark.django_db
class TestTheWordsThatSidesAgreeTo:
    @pytest.mark.parametrize("name", AGREED_WORDS)
    def test_stay_once_one_side_has_agreed(self, name):
        item = agreed_by_one_side()
        values = {
            "plan": lambda: make.make_plan(item.programme),
            "lead": lambda: "joint",
            "lead_party": lambda: make.first_party(item.programme),
            "host_party": lambda: make.first_party(item.programme),
            "strength": lambda: "orientation",
            "recurrence": lambda: "annual",
            "start_date": lambda: BEFORE,
            "due_date": lambda: AFTER,
            "funding_planned": lambda: 999_999,
            "funding_borne_by": lambda: "host_side",
            "evidence_required": lambda: True,
        }
        with refused_as("coop_actionitem_agreed_words_stay"):
            update_raw(item, {name: values.get(name, lambda: "Lời khác")()})

    def test_may_change_while_nobody_has_agreed(self):
        item = make.make_item_party(make.make_item(status="pending_agreement")).item
        update_raw(item, {"title": "Tên khác"})

    @pytest.mark.parametrize("status", ["assigned", "in_progress", "suspended", "completed", "discontinued"])
    def test_change_later_only_with_the_paper_that_states_it(self, status):
        item = make.make_item(status=status)
        with refused_as("coop_actionitem_words_by_paper"):
            update_raw(item, {"strength": "orientation"})
        update_raw(item, {"strength": "orientation", "source_letter": make.make_letter(item.programme)})
        with refused_as("coop_actionitem_words_by_paper"):
            update_raw(item, {"title": "Tên khác"})

    def test_may_change_in_a_draft(self):
        item = agreed_by_one_side()
        item.item_parties.update(agreed_on=None)
        update_raw(item, {"status": "draft"})
        update_raw(item, {"title": "Tên khác"})


@pytest.mark.django_db
class TestTheDueDateOfAnItem:
    def test_is_kept_as_it_was_first(self):
        item = make.make_item(due_date=DAY)
        ActionItem.objects.filter(pk=item.pk).update(due_date=AFTER, original_due_date=AFTER)
        item.refresh_from_db()
        assert (item.due_date, item.original_due_date) == (AFTER, DAY)

    def test_moves_freely_until_it_is_assigned(self):
        item = make.make_item(status="pending_agreement", due_date=DAY)
        assert ActionItem.objects.filter(pk=item.pk).update(due_date=None) == 1

    def test_does_not_move_by_way_of_a_draft(self):
        item = make.make_item(status="in_progress", due_date=DAY)
        for status in ("draft", "pending_agreement"):
            with refused_as("coop_actionitem_assigned_stays"):
                update_raw(item, {"status": status, "due_date": AFTER})

    @pytest.mark.parametrize("field", ["start_date", "due_date"])
    @pytest.mark.parametrize("builder", [make.make_item, make.make_occurrence])
    def test_and_its_start_lie_in_this_century(self, builder, field):
        row = builder()
        for day in (date(1999, 12, 31), date(2101, 1, 1), date(202, 6, 30)):
            with refused_as("item_dates_plausible", "occurrence_dates_plausible"):
                update_raw(row, {field: day})

    def test_set_for_the_first_time_is_the_original(self):
        item = make.make_item(status="assigned")
        ActionItem.objects.filter(pk=item.pk).update(due_date=DAY)
        item.refresh_from_db()
        assert item.original_due_date == DAY

    def test_of_an_assigned_item_is_not_taken_away(self):
        item = make.make_item(status="in_progress", due_date=DAY)
        with refused_as("coop_actionitem_due_date_by_extension"):
            ActionItem.objects.filter(pk=item.pk).update(due_date=None)

    def test_moves_to_the_day_of_an_approved_extension_only(self):
        item = make.make_item(status="in_progress", due_date=DAY)
        extension = make.make_extension(item, new_due_date=AFTER)
        rows = ActionItem.objects.filter(pk=item.pk)
        with refused_as("coop_actionitem_due_date_by_extension"):
            rows.update(due_date=AFTER)
        DueDateExtension.objects.filter(pk=extension.pk).update(status="approved", decided_by="Ban", decided_on=DAY)
        with refused_as("coop_actionitem_due_date_by_extension"):
            rows.update(due_date=AFTER + timedelta(days=1))
        assert rows.update(due_date=AFTER) == 1


@pytest.mark.django_db
@pytest.mark.parametrize("strength", ["commitment", "idea"])
def test_no_item_is_recorded_under_an_area_kept_outside(strength):
    area = make.make_area(kept_outside=True)
    # Its counter says so first, then the item's own guard.
    with refused_as("area_kept_outside_is_empty", "coop_actionitem_kept_outside"):
        ActionItem.objects.bulk_create([ActionItem(**make.item_fields(area=area, strength=strength))])


@pytest.mark.django_db
def test_an_item_does_not_start_in_another_programmes_area():
    fields = {**make.item_fields(), "programme": make.make_programme()}
    with refused_as("coop_actionitem_area_same_programme"):
        ActionItem.objects.bulk_create([ActionItem(**fields)])
