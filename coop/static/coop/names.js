// A search box of the forms is drawn by select2, which names it by its value alone: say what is asked for, too.
"use strict";
{
  const nameOf = select =>
    select.getAttribute("aria-label") || select.labels[0]?.textContent.trim().replace(/:$/, "") || "";

  const nameBoxes = part => {
    for (const select of part.querySelectorAll("select.admin-autocomplete")) {
      const box = select.nextElementSibling?.querySelector("[role=combobox]");
      if (!box || box.id) continue;
      box.id = `${select.id}_box`;
      box.setAttribute("aria-label", nameOf(select));
      box.setAttribute("aria-labelledby", `${box.id} ${box.getAttribute("aria-labelledby") ?? ""}`.trim());
    }
  };

  window.addEventListener("load", () => nameBoxes(document));
  // A row that is added gets its boxes from Django's script, which listens to the same event.
  document.addEventListener("formset:added", event => setTimeout(() => nameBoxes(event.target)));
}
