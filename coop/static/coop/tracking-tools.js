// The tools above the table: one panel at a time, and Esc closes it.
const tools = [...document.querySelectorAll(".tracking-tool")];

for (const tool of tools) {
  // Browsers that know the name shared by the panels do this by themselves.
  tool.addEventListener("toggle", () => {
    if (tool.open) for (const other of tools) if (other !== tool) other.open = false;
  });
}

document.addEventListener("keydown", (event) => {
  const tool = tools.find((each) => each.open);
  if (event.key !== "Escape" || event.defaultPrevented || !tool) return;
  const hadFocus = tool.contains(document.activeElement) || document.activeElement === document.body;
  tool.open = false;
  if (hadFocus) tool.querySelector("summary").focus();
});
