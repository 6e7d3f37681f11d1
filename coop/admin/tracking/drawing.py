"""How is a row of the table written in HTML? Here and not in a template, because 500 rows have 6.500 cells."""

from django.urls import reverse
from django.utils.html import conditional_escape as escape
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

# Cells that the style sheet or the script looks for; the others do without, 500 rows are heavy enough.
NAMED = ("code", "title", "due_date", "done", "note", "state")


class Drawing:
    """Draws the rows of one page: what is the same in each of them is asked once."""

    def __init__(self, programme, shown):
        self.shown = [(column, *self._fixed(column)) for column in shown]
        self.row_page = _address("admin:tracking_row", programme.code, 0)
        self.item_page = _address("admin:coop_actionitem_change", 0)
        self.report_page = f"{reverse('admin:coop_progressupdate_add')}?item=%d"
        self.edit, self.report = escape(_("Edit")), escape(_("Record the result"))

    def _fixed(self, column):
        named = format_html(' class="c-{}"', column.name) if column.name in NAMED else ""
        return format_html('<td{} data-label="{}"', named, column.label), escape(column.name)

    def line(self, place, row):
        pk, data, door = row.item.pk, "", ""
        if row.fields:
            data = f" data-row={pk} data-version={row.item.version}"
            data += f' data-update_version="{row.update_version}"' if row.update else ""
            whose = f'<span class="visually-hidden"> {escape(row.item.code)}</span>'
            door = f'<a class=tracking-door href="{self.row_page % pk}">{self.edit}{whose}</a>'
        cells = "".join([self._cell(row, *each) for each in self.shown])
        # Every piece is escaped above and below. A row ends where the next begins, and a plain word needs no quotes.
        return mark_safe(f'<tr id="r{pk}"{data}><td class=n>{place}{door}</td>{cells}')  # noqa: S308

    def _cell(self, row, column, opening, name):
        is_open, text, mark = row.may_edit(column.field), escape(column.text(row)), column.mark(row)
        if name == "code":
            text = f'<a href="{self.item_page % row.item.pk}">{text}</a>'
        elif name == "done" and not text and not is_open and row.may_report:
            text = f'<a href="{self.report_page % row.item.pk}">{self.report}</a>'
        field = f' data-field="{name}"' if is_open else ""
        marked = f' data-mark="{escape(mark)}"' if mark else ""
        return f"{opening}{field}{marked}>{text}</td>"


def _address(name, *args):
    """The address of any row, asked once: its number comes last."""
    before, _number, after = reverse(name, args=args).rpartition("0")
    return f"{before.replace('%', '%%')}%d{after.replace('%', '%%')}"
