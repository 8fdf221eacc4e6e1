"use strict";
// Words and lines light up together. Everything here also works, more plainly, through the links alone.
(() => {
  const root = document.querySelector(".asr");
  const entries = [...root.querySelectorAll(".asr-entry")];
  const byId = new Map(entries.map((entry) => [entry.dataset.id, entry]));
  const marks = new Map();
  for (const mark of root.querySelectorAll(".asr-m"))
    for (const id of mark.dataset.ids.split(" ")) {
      if (!marks.has(id)) marks.set(id, []);
      marks.get(id).push(mark);
    }
  let chosen = null;
  root.classList.add("asr-live");

  const near = (element) => {
    const box = element.getBoundingClientRect();
    return box.top > 60 && box.bottom < window.innerHeight - (window.innerWidth < 960 ? window.innerHeight * 0.45 : 60);
  };
  const show = (element, block) => {
    if (element && !near(element)) element.scrollIntoView({ block, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  };
  const clear = () => {
    for (const element of root.querySelectorAll(".asr-on")) element.classList.remove("asr-on");
    chosen = null;
  };
  const choose = (id, from) => {
    clear();
    const entry = byId.get(id);
    if (!entry) return;
    chosen = id;
    entry.classList.add("asr-on");
    const folded = entry.closest("details");
    if (folded) folded.open = true;
    const own = marks.get(id) || [];
    for (const mark of own) mark.classList.add("asr-on");
    const sheet = getComputedStyle(entry).position === "fixed"; // on a narrow screen the line covers the lower half
    if (from !== "text" || sheet) show(own[0], "center");
    if (!sheet) {
      if (from !== "list") show(entry, "center");
      if (from !== "load") entry.focus({ preventScroll: true });
    }
    history.replaceState(null, "", "#" + id);
  };

  root.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.target.closest("input, label, summary")) return;
    const mark = event.target.closest(".asr-m");
    const entry = event.target.closest(".asr-entry");
    if (mark) {
      event.preventDefault();
      // Words of several lines: another click goes on to the next of them.
      const ids = mark.dataset.ids.split(" ").filter((id) => byId.has(id));
      choose(ids[(ids.indexOf(chosen) + 1) % ids.length], "text");
    } else if (entry) {
      const link = event.target.closest("a");
      if (link && !link.classList.contains("asr-to")) return;
      event.preventDefault();
      choose(entry.dataset.id, "list");
    } else if (!event.target.closest("a")) clear();
  });

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") clear();
    if (event.key === "Enter" && document.activeElement.matches(".asr-entry")) choose(document.activeElement.dataset.id, "list");
    if (event.key !== "j" && event.key !== "k") return;
    const seen = entries.filter((entry) => entry.dataset.id === chosen || entry.checkVisibility());
    const at = seen.findIndex((entry) => entry.dataset.id === chosen);
    const next = at < 0 ? (event.key === "j" ? 0 : seen.length - 1) : at + (event.key === "j" ? 1 : -1);
    if (seen[next]) choose(seen[next].dataset.id, "keys");
  });

  const start = decodeURIComponent(location.hash.slice(1)).replace(/^w-/, "");
  if (byId.has(start)) choose(start, "load");
})();
