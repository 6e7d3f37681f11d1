// What a spreadsheet puts on the clipboard, and which of its cells belongs over which cell of the table.

// Cells stand between tabs, rows between line breaks; a cell that holds either stands in quotes, its own doubled.
function linesOf(text) {
  const rest = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").normalize("NFC");
  const lines = [[]];
  const piece = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/y;
  for (;;) {
    const [, quoted, plain, end] = piece.exec(rest);
    lines.at(-1).push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    if (!end) return lines;
    if (end === "\n") lines.push([]);
  }
}

function columns() {
  return [...table.tHead.rows[0].cells].map((head, place) => ({
    place, name: head.dataset.column, label: head.textContent, isWritten: "written" in head.dataset,
  }));
}

const plainly = (text) => text.toLowerCase().replace(/\s+/g, " ").trim();

// [row, column, text] of every text that meets a cell; whatever falls beside the table is told.
function* placed(lines, start, tell) {
  const all = columns();
  const body = [...table.tBodies[0].rows];
  const heads = lines.length > 1 && headed(lines[0], all);
  const chosen = heads || alongside(lines, start, all, body);
  const key = heads ? heads.findIndex((column) => column && column.name === "code") : -1;
  const byCode = key < 0 ? null : new Map(body.map((row) => [plainly(codeOf(row)), row]));
  const texts = heads ? lines.slice(1) : lines;
  for (const [down, line] of texts.entries()) {
    const row = byCode ? byCode.get(plainly(line[key] ?? "")) : body[body.indexOf(start.closest("tr")) + down];
    if (!row) {
      if (line.some(Boolean)) tell(byCode ? interpolate(gettext("No row of this table has the code “%s”; left out"), [line[key] ?? ""]) : gettext("Rows of the block lie below the last row of the table; left out"));
      continue;
    }
    for (const [right, text] of line.entries()) {
      if (chosen[right]) yield [row, chosen[right], text];
      else if (text && !heads) tell(gettext("Columns of the block lie beyond the last column of the table; left out"));
    }
  }
}

// A first line that only holds headings of the table says which column is which; the number of the row says nothing.
function headed(first, all) {
  const known = new Map(all.map((column) => [plainly(column.label), column]));
  const found = first.map((text) => known.get(plainly(text)));
  const isHeaded = first.every((text, place) => !text || found[place] || /^s?tt$/i.test(text));
  return isHeaded && found.some((column) => column && column.name) ? found.map((column) => column && column.name && column) : null;
}

// From the first cell on over the columns that are written; over all columns, if the block carries along what stands in
// those between, as a copy of this table does.
function alongside(lines, start, all, body) {
  const shown = all.slice(start.cellIndex);
  const first = body.indexOf(start.closest("tr"));
  const isCopy = lines.some((line, down) => line.some((text, right) =>
    text && shown[right] && !shown[right].isWritten && body[first + down]
    && plainly(body[first + down].cells[shown[right].place].textContent) === plainly(text)));
  return isCopy ? shown : shown.filter((column) => column.isWritten);
}

function codeOf(row) {
  return (row.querySelector(".c-code") || row.querySelector(".tracking-door span") || row.cells[0]).textContent.trim();
}
