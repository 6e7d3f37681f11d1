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
    names: [head.textContent, ...(head.dataset.also || "").split(";")].map(heading).filter(Boolean),
  }));
}

const plainly = (text) => text.toLowerCase().replace(/\s+/g, " ").trim();
const heading = (text) => plainly(text.replace(/\(.*?\)|[.,;:/*–-]/g, " "));
const isNumber = (text) => /^(s?tt|\d+)?$/i.test(text);
const CODE = /^[\p{L}\d][\p{L}\d-]*\/\d+\.\d+$/u;

// The block cannot be laid without guessing; `rowsAreKnown` where only the columns are in doubt.
class Unplaced extends Error {
  rowsAreKnown = false;
}

// [row, column, text] of every text that meets a cell; whatever falls beside the table is told. A row with a code is
// that item's, wherever it stands in the block; `start` is the cell that the person chose, if any.
function* placed(lines, start, tell) {
  const all = columns();
  const body = [...table.tBodies[0].rows];
  const heads = headed(lines, all, tell);
  const texts = heads ? lines.slice(1) : lines;
  const byCode = new Map(body.map((row) => [plainly(codeOf(row)), row]));
  const key = heads ? heads.findIndex((column) => column && column.name === "code") : placeOfCodes(texts, byCode);
  if (key < 0 && !start) throw new Unplaced();
  const chosen = heads || (key < 0 ? alongside(texts, start, all, body) : besideCodes(texts, key, start, all, byCode));
  for (const [down, line] of texts.entries()) {
    const row = key < 0 ? body[body.indexOf(start.closest("tr")) + down] : byCode.get(plainly(line[key] ?? ""));
    if (!row) {
      if (line.some(Boolean)) tell(key < 0 ? gettext("Rows of the block lie below the last row of the table; left out") : interpolate(gettext("No row of this table has the code “%s”; left out"), [line[key] ?? ""]));
      continue;
    }
    for (const [right, text] of line.entries()) {
      if (chosen[right]) yield [row, chosen[right], text];
      else if (text && !heads && key < 0) tell(gettext("Columns of the block lie beyond the last column of the table; left out"));
    }
  }
}

// Does the first line say which column is which? By the names of the table or those that offices also use; a column of
// the block that has another name is told and left out, but a heading line none of whose columns is known is refused.
function headed(lines, all, tell) {
  const [first, ...rest] = lines;
  const known = (text) => all.find((column) => column.name && column.names.includes(heading(text)));
  const found = first.map(known);
  const others = first.filter((text, place) => !isNumber(text) && !found[place]);
  if (!rest.length || !found.some(Boolean) || first.some((text) => CODE.test(text))) return null;
  const named = found.filter(Boolean);
  // Of two columns with one name nobody can say which is meant; words that merely contain a heading are no heading line.
  if (new Set(named).size < named.length || (others.length && !named.some((column) => column.name === "code"))) throw new Unplaced();
  if (named.every((column) => column.name === "code")) throw new Unplaced();
  for (const text of others) tell(interpolate(gettext("No column of this table is called “%s”; left out"), [text]));
  return found;
}

// Which column of the block holds codes of items? Below a heading line that nobody knows it says nothing of the others.
function placeOfCodes(lines, byCode) {
  const isCode = (text) => byCode.has(plainly(text)) || CODE.test(text);
  const key = lines[0].findIndex((_text, place) => lines.some((line) => isCode(line[place] ?? "")));
  if (key >= 0 && !lines.every((line) => isCode(line[key] ?? "") || !line.some(Boolean))) throw new Unplaced();
  return key;
}

// Codes without headings tell the rows. The columns are sure where the block is a copy of this table, or where beside
// what stands there already only one column is left, for the column that the person chose.
function besideCodes(lines, key, start, all, byCode) {
  const rows = lines.map((line) => byCode.get(plainly(line[key] ?? "")));
  if (!rows.some(Boolean)) return [];
  const shown = all.slice(all.findIndex((column) => column.name === "code"));
  const cellOf = (row, column) => row && column && row.cells[column.place];
  const says = (row, column, text) => plainly(cellOf(row, column)?.textContent ?? "") === plainly(text);
  const places = [...lines[0].keys()];
  const every = (place, test) => lines.every((line, down) => !rows[down] || !line[place] || test(rows[down], line[place]));
  const isCopy = places.every((place) => place <= key || every(place, (row, text) =>
    cellOf(row, shown[place - key])?.dataset.field || says(row, shown[place - key], text)));
  const holds = shown[0]?.name === "code" && places.some((place) => place > key && shown[place - key]
    && !shown[place - key].isWritten && lines.some((line) => line[place]));
  if (isCopy && holds) return places.map((place) => (place > key ? shown[place - key] : undefined));
  const left = places.filter((place) => place !== key && lines.some((line) => line[place])
    && !lines.every((line) => isNumber(line[place] ?? ""))
    && !all.some((column) => column.name && every(place, (row, text) => says(row, column, text))));
  if (left.length !== 1 || !start) throw Object.assign(new Unplaced(), { rowsAreKnown: true });
  return places.map((place) => (place === left[0] ? all[start.cellIndex] : undefined));
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
