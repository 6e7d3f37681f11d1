"""Where the figures of the programme page lead: to the same page, narrowed to the list behind the figure."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.urls import NoReverseMatch, reverse
from django.utils import timezone

from coop.vietnamese import short_date


@dataclass(frozen=True)
class Links:
    """Addresses of one programme's lists on one day; the day stands in them only when it is not today."""

    code: str
    as_of: date

    @property
    def page(self):
        return reverse("reports:programme", args=[self.code])

    @property
    def is_another_day(self):
        return self.as_of != timezone.localdate()

    def items(self, **narrowed):
        """The item list with these filters: the words of `reports.filters.ItemFilter`, and the page."""
        return f"{self.address(**narrowed)}#items"

    def pager(self, item_list):
        """The list's neighbouring pages and the whole of it, under the same filters."""
        asked, page = item_list.filter.asked, item_list.page
        return {
            "previous": self.items(**asked, page=page - 1) if page > 1 else "",
            "next": self.items(**asked, page=page + 1) if page < item_list.pages else "",
            "whole": self.items(**asked, page="all"),
        }

    def address(self, **narrowed):
        query = {"as_of": short_date(self.as_of)} if self.is_another_day else {}
        query |= {name: _word(value) for name, value in narrowed.items() if value}
        return f"{self.page}?{urlencode(query, safe='/')}" if query else self.page


def _word(value):
    return short_date(value) if isinstance(value, date) else value


def item_address_for(user, as_of, programme=None):
    """Where one item is: kept, for those who work in the back office; alone in its programme's list for readers."""
    edit_address = edit_address_for(user, "actionitem")

    def address(item):
        read = Links((programme or item.programme).code, as_of).items(item=item.code) if item.code else ""
        return edit_address(item) or read

    return address


def edit_address_for(user, model):
    """Where a row is kept, for those who work in the back office; empty for those who only read."""

    def address(row):
        if not user.is_staff:
            return ""
        try:
            return reverse(f"admin:coop_{model}_change", args=[row.pk])
        except NoReverseMatch:
            return ""

    return address
