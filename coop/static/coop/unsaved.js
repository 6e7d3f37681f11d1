// Whoever leaves a form with something typed and not saved is asked first, in the browser's own words.
{
  const form = document.querySelector("#content-main form[method=post][id$=_form]");
  const written = () => JSON.stringify([...new FormData(form)].map(([name, value]) => [name, value.name ?? value]));
  if (form) {
    // A form that came back with mistakes is not saved yet.
    const cameBack = document.querySelector(".errornote") !== null;
    let before = null;
    let leaves = false;
    // Scripts of the page fill in their own parts first.
    window.addEventListener("load", () => setTimeout(() => { before = written(); }, 300));
    form.addEventListener("submit", () => { leaves = true; });
    window.addEventListener("beforeunload", event => {
      if (!leaves && before !== null && (cameBack || written() !== before)) event.preventDefault();
    });
  }
}
