// "Copy the message": opens the text, so that it can be read, and puts it on the clipboard where that is allowed.
for (const box of document.querySelectorAll("details[data-copy]")) {
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  box.after(said);
  box.addEventListener("toggle", async () => {
    said.textContent = "";
    if (!box.open || !navigator.clipboard) return;
    try {
      await navigator.clipboard.writeText(box.querySelector("p").textContent);
      said.textContent = box.dataset.done;
    } catch {
      // Not allowed here: the text stands open and can be marked by hand.
    }
  });
}
