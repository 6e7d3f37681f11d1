// Of a form that names a programme, the lists of sides offer that programme's alone; a chosen side of another goes.
"use strict";
{
  const keepToProgramme = form => {
    const programme = form.querySelector("select[name=programme]");
    const lists = [...form.querySelectorAll("select")].filter(list => list.querySelector("option[data-programme]"));
    if (!programme || !lists.length) return;
    const all = new Map(lists.map(list => [list, [...list.options]]));
    const narrow = () => {
      for (const [list, options] of all) {
        const chosen = list.value;
        const kept = options.filter(option =>
          !programme.value || !option.dataset.programme || option.dataset.programme === programme.value);
        list.replaceChildren(...kept);
        list.value = kept.some(option => option.value === chosen) ? chosen : "";
      }
    };
    programme.addEventListener("change", narrow);
    narrow();
  };

  document.addEventListener("DOMContentLoaded", () => {
    for (const form of document.querySelectorAll("#content-main form")) keepToProgramme(form);
  });
}
