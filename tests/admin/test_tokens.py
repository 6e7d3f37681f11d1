"""A form is handed in once, however often somebody clicks."""

import threading

import pytest
from django.db import connection
from django.test import Client

from coop.models import ActionItem, UsedFormToken
from tests.admin.forms import open_form, url_of
from tests.base import WorldTestCase, build_world, fresh, login


class DoubleClick(WorldTestCase):
    def setUp(self):
        login(self.client, self.cast.secretariat)
        self.url, self.data = open_form(self.client, ActionItem)
        self.data |= {"area": self.world.area.pk, "title": "Bấm hai lần"}

    def made(self):
        return ActionItem.objects.filter(title="Bấm hai lần")

    def test_the_second_click_leads_to_the_row_the_first_one_made(self):
        self.client.post(self.url, self.data)
        answer = self.client.post(self.url, self.data, follow=True)
        assert self.made().count() == 1
        assert answer.redirect_chain == [(url_of(ActionItem, "change", self.made().get().pk), 302)]
        assert len(answer.context["messages"]) >= 1

    def test_a_form_that_came_back_with_errors_is_handed_in_again_with_its_token(self):
        assert self.client.post(self.url, self.data | {"title": ""}).status_code == 200
        assert not UsedFormToken.objects.exists()
        assert self.client.post(self.url, self.data).status_code == 302
        assert self.made().count() == 1

    def test_each_new_form_has_a_token_of_its_own(self):
        _url, other = open_form(self.client, ActionItem)
        assert other["form_token"] != self.data["form_token"]

    def test_somebody_elses_token_leads_nowhere(self):
        self.client.post(self.url, self.data)
        login(self.client, self.cast.outsider)
        answer = self.client.post(self.url, self.data)
        assert answer.status_code == 302
        assert answer.url == url_of(ActionItem, "changelist")

    def test_nonsense_as_a_token_is_an_error_on_the_form_or_nothing(self):
        for token in ("abc", "\x00", "9" * 100):
            answer = self.client.post(self.url, self.data | {"form_token": token})
            assert answer.status_code in (200, 302)


@pytest.mark.django_db(transaction=True)
def test_two_clicks_at_the_same_moment_make_one_row():
    world = build_world()
    clients = [login(Client(), fresh(world.cast.secretariat)) for _ in range(4)]
    url, data = open_form(clients[0], ActionItem)
    data |= {"area": world.area.pk, "title": "Cùng một lúc"}
    answers = []

    def click(client):
        try:
            answers.append(client.post(url, data).status_code)
        finally:
            connection.close()

    threads = [threading.Thread(target=click, args=[client]) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [302] * 4
    assert ActionItem.objects.filter(title="Cùng một lúc").count() == 1
