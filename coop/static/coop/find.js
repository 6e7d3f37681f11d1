// "/" leads to the search field from anywhere but from another field.
document.addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  if (event.target.closest("input, textarea, select, [contenteditable], [role=textbox], [role=grid]")) return;
  const fields = [document.getElementById("find-here"), document.getElementById("find")];
  const field = fields.find(one => one && one.offsetParent);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
