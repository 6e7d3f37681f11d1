"""Rows of every kind by the hundred, with names as long as offices write them."""

from datetime import timedelta

from accounts.models import Seat, User
from coop import models
from tests import make

DAY = make.DAY
LONG = "Phối hợp tổ chức hội nghị kết nối tiêu thụ nông sản, sản phẩm OCOP và xây dựng chuỗi cung ứng thực phẩm an toàn"


def new_day(_i):
    return DAY + timedelta(days=make.serial())


def fill(world, count, items):
    """`count` more rows of each kind, each hanging on another row of the others, and as many `items`."""
    Many(world, count).fill(items)


class Many:
    def __init__(self, world, count):
        self.world, self.count = world, count
        self.side = {"province": world.north, "programme": world.programme}

    def each(self, model, **fields):
        rows = [
            model(**{name: value(i) if callable(value) else value for name, value in fields.items()})
            for i in range(self.count)
        ]
        return model.objects.bulk_create(rows)

    def fill(self, items):
        self.items = make.make_items(
            items,
            area=self.world.area,
            with_rows=True,
            lead_party=self.world.party,
            title=lambda i: f"{LONG} {i}",
            due_date=lambda i: DAY + timedelta(days=i),
        )
        self.units()
        self.offices()
        self.programmes()
        self.papers()
        self.work()
        self.oversight()

    def item(self, i):
        return self.items[i % len(self.items)]

    def agency(self, i):
        return self.agencies[i]

    def units(self):
        north = self.world.north
        code = {"code": lambda i: f"G{make.serial()}", "legal_basis": "Nghị quyết số 202/2025/QH15"}
        provinces = self.each(models.Province, **code, name=lambda i: f"tỉnh Thử nghiệm {i}", kind="province")
        self.provinces = provinces
        self.agencies = self.each(
            models.Agency, **code, name=lambda i: f"Sở Nông nghiệp và Môi trường {i}", kind="department", province=north
        )
        localities = self.each(
            models.Locality, **code, name=lambda i: f"xã Thử nghiệm {i}", kind="commune", province=north
        )
        ended = {"kind": "dissolve", "effective_on": DAY, "legal_basis": "Nghị quyết số 202/2025/QH15"}
        self.each(models.ProvinceSuccession, predecessor=lambda i: provinces[i], **ended)
        self.each(models.AgencySuccession, predecessor=self.agency, **ended)
        self.each(models.LocalitySuccession, predecessor=lambda i: localities[i], **ended)
        self.each(models.Sector, code=lambda i: f"S{make.serial()}", name=lambda i: f"Nông nghiệp {i}")
        self.each(models.CalendarDay, date=new_day, kind="holiday", name="Ngày nghỉ bù", legal_basis="Thông báo")
        users = self.each(
            User,
            username=lambda i: f"u{make.serial()}",
            full_name=lambda i: f"Cán bộ Thử nghiệm {i}",
            office_title="Chuyên viên Phòng Tổng hợp, Văn phòng Tỉnh ủy",
        )
        self.each(Seat, user=lambda i: users[i], role="officer", province=north, agency=self.agency)

    def offices(self):
        north = self.world.north
        self.each(models.StandingCommittee, province=north, name="Thường trực Thành ủy", valid_from=new_day)
        self.each(
            models.ViceChair,
            province=north,
            full_name=lambda i: f"Cán bộ Thử nghiệm {i}",
            office_title="Phó Chủ tịch Ủy ban nhân dân thành phố",
        )
        self.points = self.each(
            models.FocalPoint,
            province=north,
            agency=self.agency,
            full_name=lambda i: f"Cán bộ Thử nghiệm {i}",
            office_title="Phó Trưởng phòng Kế hoạch – Tài chính",
            phone="024 0000 0000",
            email=lambda i: f"dau.moi.{i}@bacthu.example",
        )

    def programmes(self):
        programme = self.world.programme
        many = self.each(
            models.CooperationProgramme,
            code=lambda i: f"HT{make.serial()}",
            name=lambda i: f"Chương trình hợp tác phát triển kinh tế – xã hội giai đoạn 2026–2030 số {i}",
        )
        self.each(models.ProgrammeParty, programme=lambda i: many[i], province=self.world.north, ordinal=1)
        self.each(models.ProgrammeParty, programme=lambda i: many[i], province=lambda i: self.provinces[i], ordinal=2)
        self.each(models.AnnualPlan, programme=lambda i: many[i], year=2026)
        self.each(models.ReportingSchedule, programme=lambda i: many[i], frequency="month")
        self.each(
            models.CooperationArea, programme=programme, ordinal=lambda i: make.serial() + 100, name="Nông nghiệp"
        )

    def papers(self):
        w = self.world
        files = self.each(
            models.StoredFile,
            province=w.north,
            name=lambda i: f"Công văn phúc đáp số {i} về việc phối hợp.pdf",
            media_type="application/pdf",
            size=10,
            sha256="0" * 64,
            stored_as=lambda i: f"x{make.serial()}",
            uploaded_by=w.cast.secretariat,
        )
        between = {"programme": w.programme, "from_party": w.party, "to_party": w.other_party}
        self.documents = self.each(
            models.Document,
            programme=w.programme,
            party=w.party,
            kind="report",
            number_symbol=lambda i: f"{i}/BC-UBND",
            subject=lambda i: f"Báo cáo kết quả {i}: {LONG}",
            issued_on=DAY,
            file=lambda i: files[i],
        )
        letters = self.each(
            models.Letter,
            **between,
            number_symbol=lambda i: f"{i}/UBND-TH",
            issued_on=DAY,
            subject=lambda i: f"V/v {LONG} {i}",
            file=lambda i: files[i],
        )
        self.each(
            models.Meeting,
            programme=w.programme,
            kind="visit",
            subject=lambda i: f"Hội nghị sơ kết {i}: {LONG}",
            held_on=DAY,
            place="Trung tâm Hội nghị tỉnh",
            document=None,
        )
        self.each(models.Proposal, **between, text=LONG, raised_on=DAY, letter=lambda i: letters[i])

    def work(self):
        w = self.world
        reported = {"item": self.item, "party": w.party, "agency": self.agency}
        self.each(models.Occurrence, item=self.item, year=2026, turn=lambda i: i % 99 + 1, title=LONG)
        self.each(models.Indicator, item=self.item, name="Số lớp bồi dưỡng nghiệp vụ", unit_of_measure="lớp")
        self.each(models.ProgressUpdate, **reported, reported_on=DAY)
        self.each(
            models.DueDateExtension,
            **reported,
            old_due_date=DAY,
            new_due_date=DAY + timedelta(days=9),
            reason="Chờ kinh phí",
            requested_on=DAY,
        )

    def oversight(self):
        w = self.world
        told = {"given_by": "Thường trực Thành ủy", "given_on": DAY, "channel": "note", "words": LONG}
        self.each(models.Directive, **self.side, **told, agency=self.agency, item=self.item)
        self.each(models.FollowUp, **self.side, agency=self.agency, issued_on=DAY, text=LONG)
        self.each(
            models.Inspection,
            **self.side,
            agency=self.agency,
            area=w.area,
            title=f"Kiểm tra việc thực hiện: {LONG}",
            planned_on=DAY,
            document=lambda i: self.documents[i],
        )
        self.each(
            models.ContactLog,
            **self.side,
            agency=self.agency,
            focal_point=lambda i: self.points[i],
            item=self.item,
            contacted_on=DAY,
            matter=LONG,
            promised="gửi số liệu trong tuần",
        )
        self.each(models.InternalNote, **self.side, item=self.item, text=LONG)
