// A block copied from a spreadsheet: laid over the table from one cell on, checked by the server, and only then saved,
// all of it or nothing. Until then every cell shows what stood there and what would; Esc takes it all back.
const wrong = document.getElementById("tracking-wrong");
const told = document.getElementById("tracking-told");
const keep = document.getElementById("tracking-keep");
const drop = document.getElementById("tracking-drop");
const again = document.getElementById("tracking-again");
const box = document.getElementById("tracking-box");
const refusedInBox = document.getElementById("tracking-refused");
const MOST_NAMED = 5;
let from = null; // where the block begins
let turn = 0; // of the questions to the server; only the latest answer counts

if (table) {
  const text = document.getElementById("tracking-text");
  box.hidden = false;
  document.addEventListener("paste", onPaste); // not every browser tells the chosen cell of it
  document.getElementById("tracking-lay").addEventListener("click", () => {
    if (lay(linesOf(text.value), from)) box.open = false;
  });
  table.addEventListener("focusin", (event) => {
    if (!pasted.size) from = event.target.closest("td[data-field]") || from;
  });
  keep.addEventListener("click", keepBlock);
  again.addEventListener("click", check);
  drop.addEventListener("click", leaveOutWrong);
  document.getElementById("tracking-give-up").addEventListener("click", giveUpBlock);
  document.getElementById("tracking-block").addEventListener("keydown", (event) => {
    if (event.key === "Escape") giveUpBlock();
  });
}

function onPaste(event) {
  const cell = document.activeElement;
  if (!cell.matches("td[data-field]") || saving) return; // in an open cell the text goes in as it is
  const lines = linesOf(event.clipboardData.getData("text/plain"));
  event.preventDefault();
  if (lines.length === 1 && lines[0].length === 1) write(cell, lines[0][0]);
  else lay(lines, cell);
}

// --- Which text belongs into which cell ---

// Whether it was laid; what cannot be laid without guessing changes nothing.
function lay(lines, start) {
  giveUpBlock();
  said.replaceChildren();
  refusedInBox.replaceChildren();
  const remarks = new Map(); // what → row → columns
  const tell = (words, row, column) => {
    if (!remarks.has(words)) remarks.set(words, new Map());
    if (row) remarks.get(words).set(row, [...(remarks.get(words).get(row) || []), column.label]);
  };
  let cells;
  try {
    cells = [...placed(lines, start, tell)];
  } catch (error) {
    if (!(error instanceof Unplaced)) throw error;
    // Where the person is reading: an open panel lies over the messages.
    refuse(null, [whyUnplaced(error)], box.open ? refusedInBox : said);
    return false;
  }
  for (const [row, column, text] of cells) {
    const cell = row.cells[column.place];
    const stands = cell.textContent.trim();
    if (text === stands || (!cell.dataset.field && plainly(text) === plainly(stands))) continue;
    if (!column.isWritten) tell(gettext("Left out, for these columns are not written here"), row, column);
    else if (!cell.dataset.field) tell(gettext("Left out, for it was agreed by the sides or is not yours to change"), row, column);
    else pasted.set(cell, { row, old: cell.textContent, text, wasChanged: cell.classList.contains("is-changed") });
  }
  told.replaceChildren(...[...remarks].map(([words, rows]) => line(words + named([...rows]))));
  for (const cell of pasted.keys()) draw(cell);
  document.getElementById("tracking-block").hidden = false;
  from = pasted.keys().next().value || start || table.querySelector("td[data-field]");
  from.scrollIntoView({ block: "center", inline: "nearest" });
  if (pasted.size) check();
  else summary();
  return true;
}

function whyUnplaced({ rowsAreKnown }) {
  return rowsAreKnown
    ? gettext("The rows were found by their codes, but not which column is which. Paste the line of headings too, or the codes with one column and choose a cell of that column in the table first.")
    : gettext("The headings of the columns were not recognised. Keep the line of headings, or choose the first cell in the table.");
}

function named(rows) {
  if (!rows.length) return ".";
  const first = rows.slice(0, MOST_NAMED).map(([row, labels]) => `${codeOf(row)} (${labels.join(", ")})`).join("; ");
  const more = rows.length - MOST_NAMED;
  if (more <= 0) return `: ${first}.`;
  const others = interpolate(ngettext("and %s more row", "and %s more rows", more), [two(more)]);
  return `: ${first}; ${others}.`;
}

// --- Shown, changed, taken back ---

function draw(cell) {
  const { old, text } = pasted.get(cell);
  const stood = document.createElement("del");
  const new_ = document.createElement("ins");
  stood.textContent = old;
  new_.textContent = text || gettext("(empty)");
  cell.replaceChildren(...(old ? [stood, " ", new_] : [new_]));
  cell.classList.add("is-pasted");
}

function rewrite(cell, text) {
  const entry = pasted.get(cell);
  entry.text = text.trim();
  if (entry.text === entry.old) takeBack(cell);
  else draw(cell);
  check();
}

function takeBack(cell) {
  const { old, wasChanged } = pasted.get(cell);
  pasted.delete(cell);
  cell.classList.remove("is-pasted");
  clearWrong(cell);
  cell.textContent = old;
  cell.classList.toggle("is-changed", wasChanged);
}

function clearWrong(cell) {
  cell.classList.remove("is-wrong");
  cell.removeAttribute("aria-invalid");
}

function giveUpBlock() {
  const had = pasted.size;
  for (const cell of [...pasted.keys()]) takeBack(cell);
  endBlock(had ? gettext("What was pasted was discarded; nothing was saved.") : "");
}

function endBlock(words) {
  turn += 1;
  document.getElementById("tracking-block").hidden = true;
  wrong.replaceChildren();
  told.replaceChildren();
  document.getElementById("tracking-said").textContent = words;
  count();
  if (words && from) from.focus();
}

function leaveOutWrong() {
  for (const cell of [...pasted.keys()]) if (cell.classList.contains("is-wrong")) takeBack(cell);
  check();
}

// --- Checked and saved ---

function rowsPasted() {
  const rows = new Map();
  for (const [cell, { row, text }] of pasted) {
    if (!rows.has(row)) rows.set(row, { row: Number(row.dataset.row), ...groundOf(row, pastedIn(row)), cells: {} });
    rows.get(row).cells[cell.dataset.field] = text;
  }
  return rows;
}

function pastedIn(row) {
  return [...row.querySelectorAll(".is-pasted")];
}

async function send(isMeant) {
  const token = document.querySelector("#tracking-token input").value;
  const answer = await fetch(`${table.dataset.address}dan/`, {
    method: "POST",
    body: JSON.stringify({ rows: [...rowsPasted().values()], save: isMeant }),
    headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRFToken": token },
  });
  return [answer.ok, await answer.json()];
}

async function check() {
  if (!pasted.size) return summary();
  const mine = (turn += 1);
  keep.disabled = true;
  document.getElementById("tracking-said").textContent = gettext("Being checked…");
  try {
    const [isRead, found] = await send(false);
    if (mine !== turn) return;
    if (isRead) verdict(found.rows);
    else unanswered(found.said);
  } catch {
    if (mine === turn) unanswered([gettext("What was pasted could not be checked. It is still here; check once more.")]);
  }
}

function unanswered(lines) {
  wrong.replaceChildren(...lines.map(line));
  again.hidden = false;
  summary(true);
}

// Every bad cell of every row at once, each with what to do; then how many rows are ready.
function verdict(rows) {
  again.hidden = true;
  const lines = [];
  for (const [cell, entry] of [...pasted]) {
    const found = rows[entry.row.dataset.row];
    const errors = found?.errors[cell.dataset.field];
    clearWrong(cell);
    if (errors) lines.push(badCell(cell, entry, errors));
    else understood(cell, entry, found?.cells?.[cell.dataset.field]);
  }
  for (const row of new Set([...pasted.values()].map((entry) => entry.row))) {
    const found = rows[row.dataset.row];
    if (found?.conflicts.length) lines.push(bothValues(row, found));
    else if (found?.said.length) lines.push(badRow(row, found.said));
  }
  wrong.replaceChildren(...lines);
  summary(lines.length > 0);
}

function understood(cell, entry, text) {
  if (text === undefined || text === entry.text) return;
  entry.text = text;
  if (text === entry.old) takeBack(cell);
  else draw(cell);
}

function badCell(cell, { row, text }, errors) {
  cell.classList.add("is-wrong");
  cell.setAttribute("aria-invalid", "true");
  const item = line("");
  item.append(door(`${codeOf(row)} · ${cell.dataset.label}`, () => cell.focus()), ` “${text}”: ${errors.join(" ")}`);
  return item;
}

function badRow(row, words) {
  for (const [cell, entry] of pasted) if (entry.row === row) cell.classList.add("is-wrong");
  const item = line("");
  item.append(door(codeOf(row), () => row.querySelector(".is-pasted").focus()), ` ${words.join(" ")}`);
  return item;
}

// Somebody else has saved this row since it was read: both values, and the person decides.
function bothValues(row, { conflicts, now: stands }) {
  const item = line(`${codeOf(row)}: ${whoWasFaster(conflicts)}`);
  const sent = pastedIn(row);
  if (stands) refresh(row, sent, stands);
  const now = (cell, text) => {
    Object.assign(pasted.get(cell), { old: text, wasChanged: false });
    cell.kept = text;
  };
  item.append(...choices(row, conflicts, gettext("Keep mine"), {
    keep(cell, text) {
      now(cell, text);
      draw(cell);
    },
    take(cell, text) {
      now(cell, text);
      takeBack(cell);
      summary(true);
    },
    done() {
      for (const cell of sent) delete cell.ground;
      check();
    },
  }));
  return item;
}

function summary(isWrong = false) {
  const rows = new Set([...pasted.values()].map((entry) => entry.row)).size;
  const bad = wrong.children.length;
  const said = [pasted.size
    ? interpolate(gettext("%(cells)s cells in %(rows)s rows were pasted and are not saved yet."), { cells: two(pasted.size), rows: two(rows) }, true)
    : gettext("What was pasted changes no cell.")];
  if (isWrong) said.push(interpolate(gettext("%s to put right."), [two(bad)]));
  else if (pasted.size) said.push(gettext("Checked: Ctrl+S saves, Esc discards."));
  if (told.children.length) said.push(gettext("Something of it was left out, see the list."));
  document.getElementById("tracking-said").textContent = said.join(" ");
  keep.textContent = interpolate(ngettext("Save %s row", "Save %s rows", rows), [two(rows)]);
  keep.disabled = isWrong || !pasted.size;
  drop.hidden = !table.querySelector(".is-pasted.is-wrong");
  count();
  // Whatever was pressed is gone with its line: the keyboard goes on in the table.
  if (document.activeElement === document.body) from.focus({ preventScroll: true });
}

async function keepBlock() {
  if (saving || keep.disabled) return;
  saving = true; // so that a second click saves nothing twice
  keep.disabled = true;
  try {
    const [isSaved, found] = await send(true);
    if (isSaved) blockSaved(found.rows);
    else if (found.rows) verdict(found.rows);
    else unanswered(found.said);
  } catch {
    unanswered([gettext("The rows could not be saved. What was pasted is still here; try again.")]);
  } finally {
    saving = false;
  }
}

function blockSaved(rows) {
  const cells = new Map();
  for (const [cell, { row }] of pasted) cells.set(row, [...(cells.get(row) || []), cell]);
  for (const cell of [...pasted.keys()]) takeBack(cell);
  for (const [row, written] of cells) taken(row, written, rows[row.dataset.row]);
  endBlock(interpolate(ngettext("%s row was saved.", "%s rows were saved.", cells.size), [two(cells.size)]));
}

function two(number) {
  return String(number).padStart(2, "0");
}

function line(words) {
  const item = document.createElement("li");
  item.textContent = words;
  return item;
}

function door(words, step) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", step);
  return made;
}
