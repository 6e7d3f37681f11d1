// The annex goes on A4 or on A3, both across; without JavaScript every browser prints it on A4 by itself.
for (const button of document.querySelectorAll("[data-paper]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    document.getElementById("tracking-a3").media = button.dataset.paper === "A3" ? "print" : "not all";
    window.print();
  });
}
