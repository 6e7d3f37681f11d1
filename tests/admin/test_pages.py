"""Every page of the back office answers, for everybody, with what they may have."""

import pytest
from django.apps import apps
from django.contrib.admin import ModelAdmin
from django.urls import reverse

from coop.admin import site
from coop.admin.base import CoopAdmin
from coop.admin.inlines import CoopInline
from coop.models import ActionItem, Letter, Occurrence, ProgressUpdate, UsedFormToken
from tests import make
from tests.base import WorldTestCase, login

# Rows that live inside another row's form.
WITHIN_A_FORM = {
    "AreaSide",
    "Evidence",
    "FollowUpItem",
    "IndicatorValue",
    "InspectionFinding",
    "ItemAgency",
    "ItemLocality",
    "ItemParty",
    "OutsideMatter",
    "PartyMandate",
    "Seat",
    "UpdateRound",
    "ViceChairAssignment",
}
TECHNICAL = {UsedFormToken.__name__, "UserGroup", "UserPermission"}
# Each person's own, set where it is used: above a list, at a table.
PERSONAL = {"SavedFilter", "ChosenColumns", "LastVisit"}


def domain_models():
    models = [model for app in ("coop", "accounts") for model in apps.get_app_config(app).get_models()]
    return {
        model for model in models if not hasattr(model, "pgh_event_model") or hasattr(model, "pgh_tracked_model")
    } | {model for model in models if "Event" not in model.__name__}


def test_every_model_is_registered_through_the_one_base_class_and_no_other():
    for model, model_admin in site._registry.items():
        assert isinstance(model_admin, CoopAdmin), model
        for inline in model_admin.inlines:
            assert issubclass(inline, CoopInline), inline
    assert ModelAdmin.get_queryset is not CoopAdmin.get_queryset


def test_no_model_of_the_domain_is_without_its_place_in_the_back_office():
    inside = {inline.model.__name__ for model_admin in site._registry.values() for inline in model_admin.inlines}
    inside |= {"AreaSide", "OutsideMatter"}  # chosen by whether the area is kept outside
    found = {model.__name__ for model in site._registry} | inside
    names = {model.__name__ for model in domain_models() if not model.__name__.endswith("Event")}
    assert names - found - TECHNICAL - PERSONAL == set()
    assert inside >= WITHIN_A_FORM


def url_of(model, page, *args):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


class EveryPage(WorldTestCase):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        world = cls.world
        make.make_letter(world.programme)
        make.make_document(world.programme)
        make.make_directive(world.north, agency=world.north_agency, programme=world.programme)
        make.make_follow_up(world.north_agency, items=[world.item])
        make.make_inspection(world.north, agency=world.north_agency)
        make.make_contact(world.north_agency)
        make.make_note(world.north)
        make.make_update(world.item, agency=world.north_agency, party=world.party)
        make.make_indicator(world.item)
        make.make_occurrence(world.item)
        make.make_meeting(world.programme)
        make.make_plan(world.programme)
        make.make_schedule(world.programme)
        make.make_standing_committee(world.north)
        make.make_vice_chair(world.north)
        make.make_focal_point(world.north_agency)
        make.make_file(world.north)
        make.make_calendar_day()
        make.make_sector()
        make.make_extension(world.item, party=world.party)
        make.make_proposal(world.programme)
        make.make_succession(make.make_locality(world.north), make.make_locality(world.north))

    def test_lists_forms_and_histories_of_all_models_answer(self):
        user = self.cast.secretariat
        login(self.client, user)
        for model, model_admin in site._registry.items():
            if not user.has_perm(f"{model._meta.app_label}.view_{model._meta.model_name}"):
                continue
            with self.subTest(model=model.__name__):
                answer = self.client.get(url_of(model, "changelist"))
                assert answer.status_code == 200
                may_add = model_admin.has_add_permission(answer.wsgi_request)
                assert self.client.get(url_of(model, "add")).status_code == (200 if may_add else 403)
                row = model.objects.visible_to(user).first()
                assert row is not None, "make one in setUpTestData"
                assert self.client.get(url_of(model, "change", row.pk)).status_code == 200
                assert self.client.get(url_of(model, "history", row.pk)).status_code == 200

    def test_lists_open_to_whoever_may_see_the_model_and_to_nobody_else(self):
        for name in ("officer", "administrator"):
            user = getattr(self.cast, name)
            login(self.client, user)
            for model in site._registry:
                with self.subTest(user=name, model=model.__name__):
                    allowed = user.has_perm(f"{model._meta.app_label}.view_{model._meta.model_name}")
                    answer = self.client.get(url_of(model, "changelist"))
                    assert answer.status_code == (200 if allowed else 403)

    def test_a_list_is_drawn_whatever_is_sent_to_it(self):
        login(self.client, self.cast.secretariat)
        for model in (ActionItem, Occurrence, Letter, ProgressUpdate):
            for sent in ({}, {"_save": "1"}, {"action": "x"}, {"action": "start_all", "index": "0"}):
                with self.subTest(model=model.__name__, sent=sent):
                    assert self.client.post(url_of(model, "changelist"), sent).status_code < 404

    def test_a_foreign_row_is_answered_like_a_missing_one(self):
        login(self.client, self.cast.secretariat)
        for page in ("change", "history"):
            foreign = self.client.get(url_of(ActionItem, page, self.world.foreign_item.pk))
            missing = self.client.get(url_of(ActionItem, page, 999_999))
            assert (foreign.status_code, foreign.url) == (missing.status_code, missing.url) == (302, "/quan-tri/")

    def test_leaders_observers_and_people_without_a_seat_do_not_enter(self):
        for name in ("leader", "other_leader", "observer", "nobody"):
            with self.subTest(user=name):
                login(self.client, getattr(self.cast, name))
                for url in ("/quan-tri/", url_of(ActionItem, "changelist"), url_of(ActionItem, "add")):
                    assert self.client.get(url, follow=True).status_code == 403

    def test_strangers_are_led_to_the_sign_in(self):
        answer = self.client.get("/quan-tri/", follow=True)
        assert answer.redirect_chain[-1][0].startswith(reverse("account_login"))

    def test_no_page_carries_inline_style_or_script(self):
        login(self.client, self.cast.secretariat)
        for url in ("/quan-tri/", url_of(ActionItem, "changelist"), url_of(ActionItem, "change", self.world.item.pk)):
            page = self.client.get(url).content.decode()
            assert " style=" not in page
            assert "<script>" not in page
            assert " onclick=" not in page

    def test_yes_and_no_are_words_and_not_pythons(self):
        for name, url in (
            ("administrator", reverse("admin:accounts_user_changelist")),
            ("officer", url_of(ActionItem, "change", self.world.item.pk)),
        ):
            login(self.client, getattr(self.cast, name))
            page = self.client.get(url).content.decode()
            assert ">có<" in page or ">không<" in page
            assert 'alt="True"' not in page
            assert 'alt="False"' not in page


@pytest.mark.django_db
def test_the_index_tells_subjects_and_no_recent_actions(client, world):
    login(client, world.cast.secretariat)
    page = client.get("/quan-tri/").content.decode()
    assert 'id="work"' in page
    assert "recent-actions" not in page
