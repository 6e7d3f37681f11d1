"""Two people at once, with real transactions: no step is lost, taken twice, or half taken; no number given twice."""

import threading

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, transaction

from coop import models
from coop.workflow import extensions, items, updates
from tests import make
from tests.base import build_world, fresh

pytestmark = pytest.mark.django_db(transaction=True)
DAY = make.DAY


def at_once(*steps):
    """Run all steps at the same moment, each with its own connection: what each returned or raised."""
    barrier, answers = threading.Barrier(len(steps)), [None] * len(steps)

    def run(place, step):
        try:
            connection.ensure_connection()
            barrier.wait(timeout=30)
            answers[place] = step()
        except Exception as error:
            answers[place] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(steps)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    return answers


def test_two_sides_agree_at_once_and_the_item_is_assigned():
    world = build_world()
    item = make.make_item(area=world.area, status="pending_agreement")
    north, south = fresh(world.cast.secretariat), fresh(world.cast.other_secretariat)
    answers = at_once(
        lambda: items.agree(item=item, party=world.party, by=north, on=DAY),
        lambda: items.agree(item=item, party=world.other_party, by=south, on=DAY),
    )
    assert sorted(answer.status for answer in answers) == ["assigned", "pending_agreement"]
    item.refresh_from_db()
    assert (item.status, item.agreed_on) == ("assigned", DAY)
    assert item.item_parties.filter(agreed_on=DAY).count() == 2


def test_the_same_side_agrees_twice_at_once_and_once_only():
    world = build_world()
    item = make.make_item(area=world.area, status="pending_agreement")
    users = [fresh(world.cast.secretariat) for _n in range(4)]
    answers = at_once(*(lambda by=by: items.agree(item=item, party=world.party, by=by, on=DAY) for by in users))
    assert sum(isinstance(answer, models.ActionItem) for answer in answers) == 1
    assert sum(isinstance(answer, ValidationError) for answer in answers) == 3
    assert item.item_parties.count() == 1


def test_an_update_is_accepted_or_sent_back_but_not_both():
    world = build_world()
    update = make.make_update(world.item, world.party, status="submitted")
    one, two, three = (fresh(world.cast.secretariat) for _n in range(3))
    answers = at_once(
        lambda: updates.accept(progress_update=update, by=one),
        lambda: updates.accept(progress_update=update, by=two),
        lambda: updates.ask_for_more(progress_update=update, reason="Thiếu số liệu.", by=three),
    )
    assert sum(isinstance(answer, ValidationError) for answer in answers) == 2
    update.refresh_from_db()
    assert [each.step for each in update.rounds.all()] == [update.status]


def test_completing_and_moving_the_date_wait_for_each_other():
    world = build_world()
    extension = make.make_extension(world.item, world.party)
    one, two = fresh(world.cast.secretariat), fresh(world.cast.secretariat)
    answers = at_once(
        lambda: items.complete(item=world.item, result="Đã tổ chức.", by=one, on=DAY),
        lambda: extensions.approve(extension=extension, decided_by="Thường trực", by=two, on=DAY),
    )
    item = models.ActionItem.objects.get(pk=world.item.pk)
    assert item.status == "completed"
    moved = not isinstance(answers[1], ValidationError)
    assert (item.due_date == extension.new_due_date) == moved
    assert not isinstance(answers[0], Exception)


class RolledBack(Exception):
    pass


def test_twenty_people_add_items_to_one_area_at_once_and_each_gets_a_number():
    area = make.make_area()

    def add(stays):
        with transaction.atomic():
            item = make.make_item(area=area)
            if not stays:
                raise RolledBack
        return item.code

    answers = at_once(*(lambda n=n: add(stays=n % 4 != 0) for n in range(20)))
    assert sum(isinstance(answer, RolledBack) for answer in answers) == 5
    codes = {answer for answer in answers if isinstance(answer, str)}
    assert len(codes) == 15
    assert codes == set(models.ActionItem.objects.values_list("code", flat=True))
    # One more, after somebody's item is taken out again: its number stays used.
    last = models.ActionItem.objects.order_by("-number").first()
    last.delete()
    assert make.make_item(area=area).code not in codes
