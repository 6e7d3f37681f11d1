"""The desk of the day: what has to be done, for whoever keeps the work of a side or of an agency."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from coop.admin.desk.bands import in_bands
from coop.admin.desk.lines import Section
from coop.models import ContactLog, Letter
from coop.periods import period_collected
from tests import make
from tests.admin.forms import url_of
from tests.base import WorldTestCase, login

A_DAY = timedelta(days=1)


class DeskCase(WorldTestCase):
    def setUp(self):
        self.today = timezone.localdate()

    def ask(self, user, **query):
        answer = login(self.client, user).get(reverse("admin:index"), query)
        assert answer.status_code == 200
        return answer

    def section(self, slug, user=None, **query):
        desk = self.ask(user or self.cast.secretariat, **query).context["desk"]
        return next(section for section in desk.sections if section.slug == slug)

    def titles(self, slug, user=None):
        return [line.title for line in self.section(slug, user).lines]


class WhoseDesk(DeskCase):
    def test_secretariats_see_eight_sections_officers_four_others_the_contents_alone(self):
        counts = {}
        for name in ("secretariat", "other_secretariat", "outsider", "officer", "other_officer", "administrator"):
            desk = self.ask(getattr(self.cast, name)).context["desk"]
            counts[name] = len(desk.sections) if desk else 0
        assert counts == {
            "secretariat": 8,
            "other_secretariat": 8,
            "outsider": 8,
            "officer": 4,
            "other_officer": 4,
            "administrator": 0,
        }

    def test_an_empty_section_says_what_that_means_below_those_with_work_in_them(self):
        page = self.ask(self.cast.secretariat)
        standing = [section.slug for band in page.context["desk"].bands for column in band for section in column]
        assert "overdue" in standing
        assert "directives" not in standing
        words = page.content.decode()
        assert words.index("Không có ý kiến chỉ đạo nào đang chờ.") > words.index('id="overdue"')
        assert "Các mục không có việc chờ xử lý" in words

    def test_sections_stand_in_two_columns_of_like_length_and_the_calls_across_both(self):
        sizes = {"directives": 1, "letters": 3, "calls": 5, "overdue": 5, "soon": 1, "updates": 2, "meetings": 1}
        sections = [Section(slug, "", "", [None] * size, size) for slug, size in sizes.items()]
        bands = [[[section.slug for section in column] for column in band] for band in in_bands(sections)]
        assert bands == [
            [["directives"], ["letters"]],
            [["calls"]],
            [["overdue"], ["soon", "updates", "meetings"]],
        ]

    def test_nothing_of_one_side_is_on_the_desk_of_another(self):
        w, secret = self.world, "Riêng của bên Bắc"
        make.make_directive(w.north, words=secret, agency=w.north_agency)
        make.make_contact(w.north_agency, matter=secret, promised=secret, promised_for=self.today - A_DAY)
        make.make_letter(party=w.party, subject=secret, answer_due=self.today)
        make.make_update(w.item, w.party, w.north_agency, status="submitted", needs_decision=True, options=secret)
        assert secret in self.ask(self.cast.secretariat).content.decode()
        for name in ("other_secretariat", "other_officer", "outsider", "administrator"):
            assert secret not in self.ask(getattr(self.cast, name)).content.decode(), name

    def test_an_officer_sees_the_own_agency_s_work_and_directives(self):
        w = self.world
        make.make_directive(w.north, words="Giao Sở Công Thương", agency=w.north_agency)
        make.make_directive(w.north, words="Giao Sở Tài chính", agency=w.north_office)
        assert self.titles("directives", self.cast.officer) == ["Giao Sở Công Thương"]
        assert self.titles("overdue", self.cast.officer) == [f"{w.item.code} {w.item.title}"]


class Sections(DeskCase):
    def test_directives_stand_oldest_first_and_say_that_the_paper_is_awaited(self):
        w = self.world
        make.make_directive(w.north, words="Sau", given_on=self.today - A_DAY)
        make.make_directive(w.north, words="Trước", given_on=self.today - 9 * A_DAY)
        make.make_directive(w.north, words="Đã thành việc", status="in_progress")
        make.make_directive(w.north, words="Đã rút", withdrawn_on=self.today, withdrawn_reason="Ghi nhầm.")
        section = self.section("directives")
        assert [line.title for line in section.lines] == ["Trước", "Sau"]
        assert section.lines[0].mark.word == "09 ngày"
        assert "chờ văn bản" in section.lines[0].facts

    def test_letters_to_the_own_side_and_proposals_stand_by_the_day_of_the_answer(self):
        w, day = self.world, self.today
        to_us = {"from_party": w.other_party, "to_party": w.party}
        make.make_letter(w.programme, subject="Đề nghị thống nhất", answer_due=day + 9 * A_DAY, **to_us)
        make.make_letter(w.programme, subject="Của mình gửi đi", answer_due=day)
        answer = make.make_letter(w.programme, subject="Trả lời")
        make.make_letter(w.programme, subject="Đã trả lời", answer_due=day, answered_by=answer, **to_us)
        make.make_proposal(w.programme, text="Thêm chỉ tiêu", answer_due=day + A_DAY, **to_us)
        make.make_proposal(w.programme, text="Đã tiếp thu", state="accepted", **to_us)
        assert self.titles("letters") == ["Thêm chỉ tiêu", "Đề nghị thống nhất"]

    def test_work_due_and_overdue_leaves_out_what_another_side_leads(self):
        w = self.world
        make.make_item(
            area=w.area, lead_party=w.party, status="in_progress", title="Sắp đến hạn", due_date=self.today + 7 * A_DAY
        )
        overdue = self.section("overdue")
        assert [line.title.split(" ", 1)[1] for line in overdue.lines] == [w.item.title, w.joint_item.title]
        assert overdue.lines[0].facts == (w.north_agency.name,)
        assert self.titles("soon")[0].endswith("Sắp đến hạn")

    def test_a_dated_occurrence_is_work_too(self):
        item = make.make_item(
            area=self.world.area, lead_party=self.world.party, status="in_progress", recurrence="annual"
        )
        make.make_occurrence(item, title="Lớp bồi dưỡng đợt 3", due_date=self.today)
        assert self.titles("soon") == [f"{item.code} Lớp bồi dưỡng đợt 3"]

    def test_an_item_waits_for_a_leader_until_a_leader_spoke_of_it(self):
        w = self.world
        make.make_update(
            w.item,
            w.party,
            w.north_agency,
            status="accepted",
            needs_decision=True,
            options="A hoặc B",
            decided_by="UBND",
        )
        assert self.titles("waiting") == [f"{w.item.code} {w.item.title}"]
        make.make_directive(w.north, item=w.item, given_on=make.DAY)
        assert self.titles("waiting") == []

    def test_what_was_not_accepted_yet_waits_for_the_secretariat_and_not_for_a_leader(self):
        w = self.world
        asks = {"status": "submitted", "needs_decision": True, "options": "A hoặc B", "decided_by": "UBND"}
        make.make_update(w.item, w.party, w.north_agency, **asks)
        assert self.titles("waiting") == []
        line = self.section("updates").lines[0]
        assert line.facts == (w.north_agency.name, "cần xin ý kiến lãnh đạo")

    def test_updates_handed_in_wait_oldest_first_and_only_the_own_side_s(self):
        w = self.world
        late, early = (make.make_update(item, w.party, w.north_agency) for item in (w.item, w.joint_item))
        for update, age in ((late, 0), (early, 3)):
            handed_in = timezone.now() - age * A_DAY
            type(update).objects.filter(pk=update.pk).update(status="submitted", submitted_at=handed_in)
        make.make_update(w.item, w.party, w.north_agency, status="draft")
        make.make_update(w.joint_item, w.party, w.north_agency, status="accepted")
        section = self.section("updates")
        assert [line.mark.word for line in section.lines] == ["03 ngày", "hôm nay"]
        assert [line.title.split(" ")[0] for line in section.lines] == [w.joint_item.code, w.item.code]
        assert section.lines[0].url == url_of(type(late), "change", early.pk)
        assert self.titles("updates", self.cast.other_secretariat) == []

    def test_a_meeting_stays_for_a_fortnight_until_its_conclusions_are_entered(self):
        w = self.world
        make.make_meeting(w.programme, subject="Sắp họp", held_on=self.today + 30 * A_DAY)
        make.make_meeting(w.programme, subject="Chưa có kết luận", held_on=self.today - 14 * A_DAY)
        make.make_meeting(w.programme, subject="Có kết luận", held_on=self.today - A_DAY, conclusions="Thống nhất.")
        make.make_meeting(w.programme, subject="Đã lâu", held_on=self.today - 15 * A_DAY)
        assert self.titles("meetings") == ["Chưa có kết luận", "Sắp họp"]


class AnsweringALetter(DeskCase):
    """The addressee closes a letter of the other side by what answered it, though the letter is not its own."""

    def setUp(self):
        super().setUp()
        w = self.world
        self.sent = {"from_party": w.party, "to_party": w.other_party}
        self.asked = make.make_letter(
            w.programme, from_party=w.other_party, to_party=w.party, subject="Đề nghị", answer_due=self.today
        )

    def answer(self, by, letter):
        url = url_of(Letter, "door", self.asked.pk, "answer")
        return login(self.client, by).post(url, {"answered_by": letter.pk, "seen_version": self.asked.version})

    def answered_by(self):
        self.asked.refresh_from_db()
        return self.asked.answered_by

    def test_the_desk_opens_the_door_and_the_letter_leaves_the_desk(self):
        reply = make.make_letter(self.world.programme, **self.sent)
        url = self.section("letters").lines[0].more["answer"]
        page = self.client.get(url)
        assert reply.number_symbol in page.content.decode()
        assert self.answer(self.cast.secretariat, reply).status_code == 302
        assert self.answered_by() == reply
        assert self.titles("letters") == []

    def test_history_tells_the_sender_who_answered(self):
        self.answer(self.cast.secretariat, make.make_letter(self.world.programme, **self.sent))
        page = login(self.client, self.cast.other_secretariat).get(url_of(Letter, "history", self.asked.pk))
        assert "Ghi văn bản trả lời" in page.content.decode()

    def test_only_the_addressee_s_secretariat_answers(self):
        reply = make.make_letter(self.world.programme, **self.sent)
        for name, user in self.cast.signed_in().items():
            if name != "secretariat":
                self.answer(user, reply)
                assert self.answered_by() is None, name

    def test_only_an_own_letter_back_to_the_sender_and_not_dated_before(self):
        w = self.world
        third = make.make_party(w.programme, w.third)
        for letter in (
            make.make_letter(w.programme, **self.sent, issued_on=self.asked.issued_on - A_DAY),
            make.make_letter(w.programme, **self.sent, withdrawn_on=self.today, withdrawn_reason="Ghi nhầm."),
            make.make_letter(w.programme, from_party=w.party, to_party=third),
            make.make_letter(w.programme, from_party=w.other_party, to_party=w.party),
            make.make_letter(party=w.party),
            make.make_letter(w.foreign_programme),
            self.asked,
        ):
            answer = self.answer(self.cast.secretariat, letter)
            assert answer.status_code == 200
            assert self.answered_by() is None, letter

    def test_of_two_who_answer_at_once_the_second_reads_it_again(self):
        first, second = (make.make_letter(self.world.programme, **self.sent) for _ in range(2))
        seen = self.asked.version
        self.answer(self.cast.secretariat, first)
        url = url_of(Letter, "door", self.asked.pk, "answer")
        answer = self.client.post(url, {"answered_by": second.pk, "seen_version": seen})
        assert answer.status_code == 200
        assert self.answered_by() == first
        assert self.answer(self.cast.secretariat, second).status_code == 302  # chosen by mistake, and mended
        assert self.answered_by() == second


def silent_on(count):
    since = period_collected(timezone.localdate()).data_from
    return f"{count} việc đến hạn chưa có báo cáo từ ngày {since:%d/%m/%Y}"


class ToCall(DeskCase):
    """North's agency leads an item that has long been overdue, so it is to be called unless something says not to."""

    def called(self):
        return {line.title: line.more for line in self.section("calls").lines}

    def test_an_agency_silent_on_its_work_is_called_with_focal_point_and_count(self):
        w = self.world
        make.make_focal_point(w.north_agency, province=w.north, full_name="Cán bộ mẫu", phone="024 0000")
        more = self.called()[w.north_agency.name]
        assert more["reasons"] == [silent_on("01/01")]
        assert (more["focal"], more["phone"], more["last"]) == ("Cán bộ mẫu", "024 0000", "chưa liên hệ")
        assert w.item.code in more["message"]
        assert "đôn đốc" not in more["message"]

    def test_who_handed_in_a_report_of_the_month_collected_is_left_alone(self):
        w, since = self.world, period_collected(self.today).data_from
        make.make_update(w.item, w.party, w.north_agency, status="submitted", reported_on=since - A_DAY)
        assert w.north_agency.name in self.called()
        make.make_update(w.item, w.party, w.north_agency, status="submitted", reported_on=since)
        assert w.north_agency.name not in self.called()

    def test_who_was_called_today_or_promised_for_later_is_left_alone(self):
        for given in ({"contacted_on": self.today}, {"promised_for": self.today + A_DAY}):
            contact = make.make_contact(self.world.north_agency, **given)
            assert self.world.north_agency.name not in self.called()
            ContactLog.objects.filter(pk=contact.pk).update(withdrawn_on=self.today, withdrawn_reason="Ghi nhầm.")

    def test_a_promise_that_fell_due_is_called_about_until_the_next_contact(self):
        office = self.world.north_office
        make.make_contact(office, contacted_on=make.DAY, promised="gửi số liệu", promised_for=self.today)
        assert "gửi số liệu" in self.called()[office.name]["reasons"][0]
        make.make_contact(office, contacted_on=make.DAY + A_DAY)
        assert office.name not in self.called()

    def test_an_answer_to_urging_that_is_overdue(self):
        office = self.world.north_office
        make.make_follow_up(office, answer_due=make.DAY)
        assert self.called()[office.name]["reasons"] == ["văn bản đôn đốc quá hạn trả lời"]

    def test_never_an_agency_of_another_side(self):
        assert self.world.south_agency_then.name not in self.called()

    def test_a_letter_that_lies_with_an_agency_and_a_proposal_in_its_area(self):
        w, office = self.world, self.world.north_office
        to_us = {"from_party": w.other_party, "to_party": w.party, "answer_due": self.today}
        make.make_letter(w.programme, number_symbol="12/UBND", to_agency=office, **to_us)
        make.make_letter(w.programme, number_symbol="13/UBND", to_agency=office, **to_us | {"answer_due": None})
        make.make_area_side(w.area, w.party, lead_agency=office)
        make.make_proposal(w.programme, area=w.area, **to_us)
        make.make_proposal(w.programme, area=w.second_area, **to_us)
        assert self.called()[office.name]["reasons"] == [
            "cần trả lời Công văn 12/UBND",
            "cần trả lời 01 kiến nghị thuộc lĩnh vực phụ trách",
        ]

    def test_a_message_of_two_wishes_is_two_sentences(self):
        w = self.world
        make.make_contact(w.north_agency, contacted_on=make.DAY, promised="gửi số liệu", promised_for=self.today)
        said = self.called()[w.north_agency.name]["message"]
        assert ". Đề nghị" in said
        assert ". đề nghị" not in said

    def test_the_message_names_the_task_and_its_day(self):
        item, office = self.world.item, self.world.north_agency.name
        task = f"“{item.title}” ({item.code}), hạn {item.due_date:%d/%m/%Y}"
        assert f"đề nghị đơn vị cập nhật kết quả nhiệm vụ {task}." in self.called()[office]["message"]

    def test_a_message_names_so_many_tasks_as_a_telephone_shows_and_counts_the_others(self):
        w = self.world
        for _number in range(6):
            item = make.make_item(area=w.area, lead_party=w.party, status="in_progress", due_date=self.today)
            make.make_item_agency(item, w.party, w.north_office)
        message = self.called()[w.north_office.name]["message"]
        assert message.count("“") == 5
        assert "; và 01 nhiệm vụ khác." in message

    def test_turns_that_come_due_count_as_their_item(self):
        w, office = self.world, self.world.north_office
        yearly = make.make_item(area=w.area, lead_party=w.party, status="in_progress", recurrence="annual")
        make.make_item_agency(yearly, w.party, office)
        make.make_occurrence(yearly, due_date=self.today)
        make.make_occurrence(yearly, due_date=self.today - A_DAY, turn=2)
        assert self.called()[office.name]["reasons"] == [silent_on("01/01")]
        assert f"hạn {self.today - A_DAY:%d/%m/%Y}" in self.called()[office.name]["message"]


class TodaysNames(DeskCase):
    """North's agency was renamed: who is called answers under today's name, for all that was entered before."""

    def setUp(self):
        super().setUp()
        w = self.world
        self.now = make.make_successor(w.north_agency, name="Sở Công Thương mới")
        self.name = f"{self.now.name} (trước là {w.north_agency.name})"

    def calls(self):
        return {line.title: line.more for line in self.section("calls").lines}

    def test_calls_are_one_line_under_todays_name(self):
        w = self.world
        make.make_focal_point(w.north_agency, province=w.north, full_name="Người cũ")
        make.make_focal_point(self.now, province=w.north, full_name="Người mới")
        make.make_follow_up(self.now, answer_due=make.DAY)
        more = self.calls()[self.name]
        assert more["reasons"] == ["văn bản đôn đốc quá hạn trả lời", silent_on("01/01")]
        assert more["focal"] == "Người mới"
        assert more["call_url"].endswith(f"agency={self.now.pk}")
        assert w.north_agency.name not in more["message"].replace(self.now.name, "")

    def test_a_call_to_today_s_settles_what_stands_under_the_former_name(self):
        make.make_contact(self.now, contacted_on=self.today)
        assert self.calls() == {}

    def test_work_and_letters_name_it_too(self):
        w = self.world
        to_us = {"from_party": w.other_party, "to_party": w.party, "answer_due": self.today}
        make.make_letter(w.programme, from_agency=w.south_agency_then, to_agency=w.north_agency, **to_us)
        assert self.section("overdue").lines[0].facts == (self.name,)
        assert f"cơ quan trả lời: {self.name}" in self.section("letters").lines[0].facts


class HowMuch(DeskCase):
    def test_what_is_not_shown_is_counted_and_can_be_seen(self):
        for _ in range(9):
            make.make_directive(self.world.north)
        section = self.section("directives")
        assert (len(section.lines), section.count, section.rest_count) == (5, "09", "04")
        assert "và 04 việc khác" in self.ask(self.cast.secretariat).content.decode()
        assert len(self.section("directives", **{"tat-ca": "directives"}).lines) == 9
        assert section.rest_url.endswith("?tat-ca=directives#directives")
