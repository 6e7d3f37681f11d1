"""The queries of a list do not grow with its rows."""

from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext

from coop.admin import site
from coop.models import (
    ActionItem,
    Agency,
    AgencySuccession,
    ContactLog,
    CooperationArea,
    Directive,
    Document,
    DueDateExtension,
    FocalPoint,
    FollowUp,
    Indicator,
    Inspection,
    InternalNote,
    Letter,
    Locality,
    Meeting,
    Occurrence,
    ProgressUpdate,
    Proposal,
    StandingCommittee,
    StoredFile,
    ViceChair,
)
from tests import make
from tests.admin.forms import url_of
from tests.base import WorldTestCase, login


class EveryList(WorldTestCase):
    def queries(self, model):
        with CaptureQueriesContext(
            connection,
        ) as captured:
            answer = self.client.get(url_of(model, "changelist"))
        assert answer.status_code == 200
        return len(captured), len(answer.context["cl"].result_list)

    def fill(self, count, items):
        """`count` more rows of each kind, each hanging on another row of the others, and as many `items`."""
        w = self.world
        items = make.make_items(
            items, area=w.area, with_rows=True, lead_party=w.party, due_date=lambda i: make.DAY + timedelta(days=i)
        )
        agencies = [
            Agency(code=f"G{make.serial()}", name=f"Sở {i}", kind="department", province=w.north) for i in range(count)
        ]
        Agency.objects.bulk_create(agencies)
        side = {"province": w.north, "programme": w.programme}

        def each(model, **fields):
            rows = [
                model(**{name: value(i) if callable(value) else value for name, value in fields.items()})
                for i in range(count)
            ]
            return model.objects.bulk_create(rows)

        day = make.DAY

        def new_day(i):
            return day + timedelta(days=make.serial())

        def agency(i):
            return agencies[i]

        def item(i):
            return items[i]

        each(AgencySuccession, predecessor=agency, kind="dissolve", effective_on=day, legal_basis="NQ")
        each(Locality, code=lambda i: f"L{make.serial()}", name=lambda i: f"xã {i}", kind="commune", province=w.north)
        each(
            StandingCommittee,
            province=w.north,
            name="Thường trực",
            valid_from=new_day,
        )
        each(ViceChair, province=w.north, full_name=lambda i: f"Cán bộ {i}", office_title="Phó Chủ tịch")
        points = each(FocalPoint, province=w.north, agency=agency, full_name=lambda i: f"Cán bộ {i}")
        files = each(
            StoredFile,
            province=w.north,
            name=lambda i: f"{i}.pdf",
            media_type="application/pdf",
            size=10,
            sha256="0" * 64,
            stored_as=lambda i: f"x{make.serial()}",
            uploaded_by=self.cast.secretariat,
        )
        papers = each(
            Document,
            programme=w.programme,
            party=w.party,
            kind="report",
            subject=lambda i: f"BC {i}",
            file=lambda i: files[i],
        )
        letters = each(
            Letter,
            programme=w.programme,
            from_party=w.party,
            to_party=w.other_party,
            number_symbol=lambda i: f"{i}",
            issued_on=day,
            subject="CV",
            file=lambda i: files[i],
        )
        each(Meeting, programme=w.programme, kind="visit", subject=lambda i: f"Họp {i}", held_on=day)
        each(
            Proposal,
            programme=w.programme,
            from_party=w.party,
            to_party=w.other_party,
            text="Đề xuất",
            raised_on=day,
            letter=lambda i: letters[i],
        )
        each(Occurrence, item=item, year=2026)
        each(Indicator, item=item, name="Số lớp", unit_of_measure="lớp")
        each(ProgressUpdate, item=item, party=w.party, agency=agency, reported_on=day)
        each(
            DueDateExtension,
            item=item,
            party=w.party,
            agency=agency,
            old_due_date=day,
            new_due_date=day + timedelta(days=9),
            reason="Chờ kinh phí",
            requested_on=day,
        )
        each(
            Directive,
            **side,
            given_by="Thường trực",
            given_on=day,
            channel="note",
            words="Làm sớm",
            agency=agency,
            item=item,
        )
        each(FollowUp, **side, agency=agency, issued_on=day, text="Đôn đốc")
        each(
            Inspection,
            **side,
            agency=agency,
            area=w.area,
            title="Kiểm tra",
            planned_on=day,
            document=lambda i: papers[i],
        )
        each(
            ContactLog,
            **side,
            agency=agency,
            focal_point=lambda i: points[i],
            item=item,
            contacted_on=day,
            matter="Hỏi số liệu",
        )
        each(InternalNote, **side, item=item, text="Ghi chú")
        each(CooperationArea, programme=w.programme, ordinal=lambda i: make.serial() + 100, name="Lĩnh vực")

    def test_ten_and_a_thousand_rows_cost_the_same(self):
        login(self.client, self.cast.secretariat)
        self.fill(10, items=10)
        before = {model: self.queries(model) for model in site._registry if self.may_see(model)}
        # A page shows 50 rows: with 60 of each kind and 1,000 items every list has a full one.
        self.fill(60, items=1000)
        grown = {}
        for model, (queries, _rows) in before.items():
            now, _shown = self.queries(model)
            if now > queries or now > 20:
                grown[model.__name__] = (queries, now)
        assert grown == {}
        assert before[ActionItem][1] >= 10

    def may_see(self, model):
        return self.cast.secretariat.has_perm(f"{model._meta.app_label}.view_{model._meta.model_name}")
