"""The day a reader asks about, and how a page says which day its figures are of."""

from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from coop.vietnamese import short_date

EARLIEST, LATEST = date(2000, 1, 1), date(2100, 12, 31)


def day_asked(query) -> tuple[date, str]:
    """The day in `?as_of=` (dd/mm/yyyy or yyyy-mm-dd), today without one; and a complaint about what is no day."""
    today = timezone.localdate()
    text = query.get("as_of", "").strip()
    if not text:
        return today, ""
    day = read_day(text)
    if day is None:
        message = _("“%(text)s” is not a day between 2000 and 2100, such as 14/11/2026; the figures are of today.")
        return today, message % {"text": text[:20]}
    return day, ""


def read_day(text):
    parts = text.split("/")[::-1] if "/" in text else text.split("-")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() and len(part) <= 4 for part in parts):
        return None
    try:
        day = date(*map(int, parts))
    except ValueError:
        return None
    return day if EARLIEST <= day <= LATEST else None


def figures_of(as_of: date) -> str:
    """ "số liệu tính đến 17 giờ 00, ngày 14/11/2026"; for another day than today, also when that was asked."""
    now = timezone.localtime()
    moment = _("%(hour)s:%(minute)s on %(day)s") % {
        "hour": f"{now.hour:02d}",
        "minute": f"{now.minute:02d}",
        "day": short_date(now.date()),
    }
    if as_of == now.date():
        return _("figures up to %(moment)s") % {"moment": moment}
    # `as_of` moves the calendar only: what is known is what was recorded until now.
    if as_of > now.date():
        return _("outlook to %(day)s, from what was recorded by %(moment)s") % {
            "day": short_date(as_of),
            "moment": moment,
        }
    return _("figures up to the end of %(day)s, from what was recorded by %(moment)s") % {
        "day": short_date(as_of),
        "moment": moment,
    }


def told_of(sentence: str, as_of: date) -> str:
    """A sentence that counts, with the day it holds for: repeated by itself it would be taken for today's."""
    today = timezone.localdate()
    if as_of == today:
        return sentence
    words = {"day": short_date(as_of), "sentence": sentence[:1].lower() + sentence[1:]}
    if as_of > today:
        return _("Outlook to %(day)s, if no new result comes in: %(sentence)s") % words
    return _("By %(day)s, %(sentence)s") % words


def outlook(as_of: date) -> str:
    """What to say of a day to come; nothing of any other day."""
    if as_of <= timezone.localdate():
        return ""
    sentence = _("%(day)s is a day to come: this is an outlook, and what will be done until then is not known yet.")
    return sentence % {"day": short_date(as_of)}
