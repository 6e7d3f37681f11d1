// Cells written with the keyboard. Every row is handed in for itself with the version that the person saw; what is
// refused stays typed, and between two editors the person chooses.
const table = document.getElementById("tracking");
const button = document.getElementById("tracking-save");
const unsaved = document.getElementById("tracking-unsaved");
const said = document.getElementById("tracking-messages");
const spoken = document.getElementById("tracking-said");
// Cell → what was pasted over it and is not saved yet (tracking-paste.js).
const pasted = new Map();
const end = document.createElement("span");
let saving = false;

if (table) {
  for (const cell of table.querySelectorAll("td[data-field]")) {
    cell.tabIndex = 0;
    cell.kept = cell.textContent;
  }
  // Tab goes on from here, whatever links the rows below the last cell have.
  end.tabIndex = -1;
  table.parentElement.after(end);
  button.hidden = false;
  document.getElementById("tracking-keys").hidden = false;
  table.addEventListener("keydown", onKey);
  table.addEventListener("dblclick", (event) => edit(event.target.closest("td[data-field]")));
  button.addEventListener("click", saveAll);
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      saveAll();
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (table.querySelector(".is-changed, .is-pasted, td textarea")) event.preventDefault();
  });
}

function onKey(event) {
  const cell = event.target.closest("td[data-field]");
  const stop = cell || event.target.closest("tbody a");
  if (!stop || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (cell && event.target !== cell) return inEditor(event, cell);
  const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  if (steps[event.key]) {
    event.preventDefault();
    move(stop, ...steps[event.key]);
  } else if (!cell) {
    return; // a link does what links do
  } else if (event.key === "Tab") {
    onward(event, cell);
  } else if (event.key === "Enter" || event.key === "F2") {
    event.preventDefault();
    edit(cell);
  } else if (event.key === "Delete") {
    write(cell, "");
  } else if (event.key === "Escape") {
    if (pasted.size) giveUpBlock();
    else write(cell, cell.kept);
  } else if (event.key.length === 1 && event.key !== " ") {
    // What is typed replaces the cell, as in a spreadsheet; the key itself then falls into the editor.
    edit(cell, "");
  }
}

function inEditor(event, cell) {
  if (event.key === "Escape") {
    event.preventDefault();
    close(cell, cell.before);
    cell.focus();
  } else if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    close(cell, event.target.value);
    move(cell, 0, 1);
  } else if (event.key === "Tab") {
    close(cell, event.target.value);
    onward(event, cell);
  }
}

function edit(cell, text) {
  if (!cell || saving || cell.querySelector("textarea")) return;
  if (!pasted.size) spoken.textContent = ""; // no longer all that is written is saved
  cell.before = pasted.has(cell) ? pasted.get(cell).text : cell.textContent;
  const editor = document.createElement("textarea");
  editor.value = text ?? cell.before;
  editor.setAttribute("aria-label", cell.dataset.label);
  editor.addEventListener("blur", () => close(cell, editor.value));
  cell.replaceChildren(editor);
  editor.focus();
  editor.setSelectionRange(editor.value.length, editor.value.length);
}

function close(cell, text) {
  if (cell.closing || !cell.querySelector("textarea")) return;
  // Taking the editor away blurs it once more.
  cell.closing = true;
  write(cell, text);
  cell.closing = false;
}

function write(cell, text) {
  if (pasted.has(cell)) return rewrite(cell, text);
  cell.textContent = text;
  cell.classList.toggle("is-changed", text !== cell.kept);
  cell.classList.remove("is-wrong");
  cell.removeAttribute("aria-invalid");
  count();
}

function count() {
  const cells = table.querySelectorAll(".is-changed").length;
  button.disabled = cells === 0 || pasted.size > 0;
  const words = ngettext("%s cell not saved", "%s cells not saved", cells);
  unsaved.textContent = cells ? interpolate(words, [String(cells).padStart(2, "0")]) : "";
}

// Along the row also to its links, which Tab passes over; up and down from cell to cell and from link to link.
function move(stop, right, down) {
  const isLink = stop.matches("a");
  const place = (each) => each.closest("td").cellIndex;
  const line = right ? [...stop.closest("tr").querySelectorAll("td[data-field], td a")]
    : [...table.querySelectorAll(isLink ? "td a" : "td[data-field]")].filter((each) => place(each) === place(stop));
  (line[line.indexOf(stop) + (right || down)] || stop).focus();
}

// Tab goes from cell to cell, also of the next row; from the last one it leaves the table, as from the first one back.
function onward(event, cell) {
  const cells = [...table.querySelectorAll("td[data-field]")];
  const next = cells[cells.indexOf(cell) + (event.shiftKey ? -1 : 1)];
  if (next) event.preventDefault();
  (next || (event.shiftKey ? cell : end)).focus();
}

async function saveAll() {
  const editor = table.querySelector("td textarea");
  if (editor) close(editor.closest("td"), editor.value);
  if (pasted.size) return keepBlock();
  if (saving) return;
  saving = true;
  button.disabled = true;
  said.replaceChildren();
  spoken.textContent = "";
  const rows = new Set([...table.querySelectorAll(".is-changed")].map((cell) => cell.closest("tr")));
  let saved = 0;
  for (const row of rows) if (await saveRow(row)) saved += 1;
  saving = false;
  count();
  if (saved) spoken.textContent = interpolate(ngettext("%s row was saved.", "%s rows were saved.", saved), [two(saved)]);
  if (!said.firstElementChild) return;
  // The words stay in sight above; the cell they speak of comes into sight below them.
  const wrong = table.querySelector(".is-wrong");
  (wrong || table.querySelector(".is-changed"))?.scrollIntoView({ block: "center", inline: "center" });
  wrong?.focus({ preventScroll: true });
}

// Whether it was saved.
async function saveRow(row) {
  const cells = [...row.querySelectorAll(".is-changed")];
  const form = new URLSearchParams(groundOf(row, cells));
  for (const cell of cells) form.set(cell.dataset.field, cell.textContent);
  const token = document.querySelector("#tracking-token input").value;
  let answer, found;
  try {
    answer = await fetch(`${table.dataset.address}${row.dataset.row}/`, {
      method: "POST", body: form, headers: { Accept: "application/json", "X-CSRFToken": token },
    });
    found = await answer.json();
  } catch {
    refuse(row, [gettext("This row could not be saved. What you typed is still here; try again.")]);
    return false;
  }
  if (answer.ok) taken(row, cells, found);
  else if (found.conflicts.length) choose(row, cells, found);
  else refused(row, found);
  return answer.ok;
}

// The versions that the person saw when these cells were written; where they differ, the older ones.
function groundOf(row, cells) {
  const { version, update_version = "" } = cells.find((cell) => cell.ground)?.ground ?? row.dataset;
  return { version, update_version };
}

// A cell that nobody is writing shows what the server has, for the row counts as read from now on. One that is being
// written and was not sent keeps the versions it was written upon.
function refresh(row, sent, now) {
  const { version, update_version = "" } = row.dataset;
  const isAnother = now.update_version.split(":")[0] !== update_version.split(":")[0];
  for (const cell of row.querySelectorAll("td[data-field]")) {
    const text = now.cells[cell.dataset.field].replaceAll("\r\n", "\n");
    if (sent.includes(cell) || (cell.kept === text && !isAnother)) continue;
    if (cell.matches(".is-changed, .is-pasted") || cell.querySelector("textarea")) {
      cell.ground ??= { version, update_version };
    } else {
      cell.kept = text;
      delete cell.ground;
      write(cell, text);
    }
  }
}

function taken(row, cells, found) {
  refresh(row, cells, found);
  row.dataset.version = found.version;
  row.dataset.update_version = found.update_version;
  for (const cell of cells) {
    cell.kept = found.cells[cell.dataset.field];
    delete cell.ground;
    write(cell, cell.kept);
  }
  const state = row.querySelector(".c-state");
  // The server's own cell, escaped there.
  if (state) state.innerHTML = found.cells.state;
}

function refused(row, found) {
  const lines = [...found.said];
  for (const [name, errors] of Object.entries(found.errors)) {
    const cell = row.querySelector(`td[data-field="${name}"]`);
    cell.classList.add("is-wrong");
    cell.setAttribute("aria-invalid", "true");
    lines.push(`${cell.dataset.label}: ${errors.join(" ")}`);
  }
  refuse(row, lines);
}

function refuse(row, lines, into = said) {
  const box = document.createElement("div");
  box.className = "tracking-refusal";
  for (const line of lines) {
    const words = document.createElement("p");
    words.textContent = row && line === lines[0] ? `${codeOf(row)}: ${line}` : line;
    box.append(words);
  }
  into.append(box);
  return box;
}

// Who and when, as the server says it.
function whoWasFaster(conflicts) {
  const known = [...new Set(conflicts.map((each) => each.said).filter(Boolean))];
  const first = known.length ? known : [gettext("Somebody else has changed this row in the meantime.")];
  return [...first, gettext("Nothing of yours is lost: choose.")].join(" ");
}

// For each contested cell both values and a choice of its own. The row counts as read once the last one is made.
function choices(row, conflicts, keepLabel, { keep, take, done }) {
  const lines = conflicts.map((conflict) => {
    const cell = row.querySelector(`td[data-field="${conflict.name}"]`);
    const both = document.createElement("p");
    both.className = "tracking-choice";
    const settle = (label, step) => {
      const made = door(label, () => {
        step(cell, conflict.now);
        both.remove();
        const next = lines.find((each) => each.isConnected);
        if (next) return next.querySelector("button").focus();
        for (const each of conflicts) row.dataset[each.version_name] = each.version;
        done();
        cell.focus({ preventScroll: true });
      });
      made.setAttribute("aria-label", `${label}: ${conflict.label}`);
      return made;
    };
    const words = document.createElement("span");
    words.textContent = interpolate(gettext("%(label)s: now “%(now)s”, yours “%(yours)s”."), conflict, true);
    both.append(words, settle(keepLabel, keep), settle(gettext("Take what is there now"), take));
    return both;
  });
  return lines;
}

function choose(row, cells, found) {
  if (found.now) refresh(row, cells, found.now);
  const box = refuse(row, [whoWasFaster(found.conflicts)]);
  const isOnly = found.conflicts.length === 1;
  box.append(...choices(row, found.conflicts, isOnly ? gettext("Keep mine and save") : gettext("Keep mine"), {
    keep(cell, now) {
      cell.kept = now;
      cell.classList.add("is-changed");
      if (isOnly) setTimeout(saveAll);
    },
    take(cell, now) {
      cell.kept = now;
      write(cell, now);
    },
    done() {
      for (const cell of cells) delete cell.ground;
      box.remove();
    },
  }));
}
