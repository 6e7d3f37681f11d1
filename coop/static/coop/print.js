// "Print" buttons; without JavaScript they stay hidden, because every browser prints by itself.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.classList.remove("needs-script");
  button.addEventListener("click", () => window.print());
}
