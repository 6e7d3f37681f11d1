// A search box of the forms is drawn by select2, which names it by its value alone: say what is asked for, too.
"use strict";
{
  const nameOf = select =>
    select.getAttribute("aria-label") || select.labels[0]?.textContent.trim().replace(/:$/, "") || "";

  const nameBoxes = () => {
    for (const select of document.querySelectorAll("select.admin-autocomplete")) {
      const box = select.nextElementSibling?.querySelector("[role=combobox]");
      if (!box || box.hasAttribute("aria-label")) continue;
      for (const part of [box, ...box.querySelectorAll("[role=textbox]")]) part.setAttribute("aria-label", nameOf(select));
      box.removeAttribute("aria-labelledby");
    }
  };

  // Whenever boxes are drawn: with the page, and with each row that is added.
  const isBox = node => node.classList?.contains("select2");
  new MutationObserver(changes => {
    if (changes.some(change => [...change.addedNodes].some(isBox))) nameBoxes();
  }).observe(document.documentElement, { childList: true, subtree: true });
}
