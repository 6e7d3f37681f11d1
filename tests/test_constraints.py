"""No rule of the database without an attack on it, and none that refuses without words.

The attacks themselves stand beside this file in `tests/models/`, by the file their model is in.
"""

import pytest
from django.db import DatabaseError, connection, models, transaction

from tests import make
from tests.models import (
    test_accounts,
    test_actions,
    test_frozen,
    test_organisation,
    test_oversight,
    test_papers,
    test_personal,
    test_programmes,
    test_progress,
)
from tests.models.attack import ours, own_guards, refusals_of, with_fields

MODULES = (
    test_accounts,
    test_actions,
    test_frozen,
    test_organisation,
    test_oversight,
    test_papers,
    test_personal,
    test_programmes,
    test_progress,
)
# Attacked one by one in test_actions and test_frozen, because no update can break them.
NOT_BY_AN_UPDATE = {
    "item_code_once",
    "coop_actionitem_number_reserved",
    "coop_actionitem_kept_outside",
    "coop_actionitem_area_same_programme",
    "coop_updateround_never_deleted",
    "coop_programmeparty_stays",
    "round_asks_with_reason",
}
CONSTRAINTS = [(model, constraint) for model in ours() for constraint in model._meta.constraints]
CHOICES = [(model, field) for model in ours() for field in model._meta.fields if field.choices]


def name_of(model, part):
    return f"{model._meta.label_lower}.{part.name}"


def is_of_choice(constraint):
    return constraint.name in {f"{model._meta.model_name}_{field.name}_known" for model, field in CHOICES}


def attacked():
    names = [attack.name for module in MODULES for attack in module.ATTACKS + getattr(module, "GUARD_ATTACKS", [])]
    assert len(names) == len(set(names)), "one attack for each rule"
    return set(names) | NOT_BY_AN_UPDATE


def test_every_model_has_a_builder():
    assert set(ours()) == set(make.BUILDERS)


def test_every_constraint_is_attacked():
    assert {c.name for _model, c in CONSTRAINTS if not is_of_choice(c)} <= attacked()


def refusals_of_guards():
    return {name for model, guard in own_guards() for name in refusals_of(model, guard)}


def test_every_refusal_of_a_guard_is_attacked():
    assert refusals_of_guards()
    assert refusals_of_guards() <= attacked()


def test_no_attack_is_on_a_rule_that_is_no_more():
    assert attacked() <= {constraint.name for _model, constraint in CONSTRAINTS} | refusals_of_guards()


@pytest.mark.parametrize("pair", CONSTRAINTS, ids=lambda pair: name_of(*pair))
def test_a_constraint_refuses_in_words_of_its_own(pair):
    _model, constraint = pair
    words = str(constraint.violation_error_message)
    assert words != str(models.CheckConstraint.default_violation_error_message)
    assert constraint.name not in words


def write_code(row, name):
    if type(row) in test_frozen.ALL_OF:
        type(row)._base_manager.bulk_create([with_fields(row, {"pk": None, name: "la"})])
    else:
        type(row)._base_manager.filter(pk=row.pk).update(**{name: "la"})


@pytest.mark.django_db
@pytest.mark.parametrize("pair", CHOICES, ids=lambda pair: name_of(*pair))
def test_a_code_that_is_no_choice_is_refused(pair):
    model, field = pair
    row = make.BUILDERS[model]()
    # Some rules speak of the same field and answer first, so the name of the one that refused is not asked here.
    with pytest.raises(DatabaseError, match="check constraint"), transaction.atomic():
        write_code(row, field.name)
    with connection.cursor() as cursor:
        names = connection.introspection.get_constraints(cursor, model._meta.db_table)
    assert f"{model._meta.model_name}_{field.name}_known" in names


@pytest.mark.parametrize("pair", CHOICES, ids=lambda pair: name_of(*pair))
def test_every_choice_fits_its_column(pair):
    _model, field = pair
    assert all(len(code) <= field.max_length for code, _label in field.flatchoices)
