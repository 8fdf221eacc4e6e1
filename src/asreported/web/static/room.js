// Keys, and words and lines that light up together. Everything here also works, more plainly, without it.
const root = document.querySelector(".reading");
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
let chosen = null;

const entries = () => (root ? [...root.querySelectorAll(".asr-entry")] : []);
const entryOf = (id) => entries().find((entry) => entry.dataset.id === id);
const marksOf = (id) => [...root.querySelectorAll(".asr-m")].filter((mark) => mark.dataset.ids.split(" ").includes(id));
const show = (element, block) => {
  if (!element) return;
  const box = element.getBoundingClientRect();
  if (box.top < 80 || box.bottom > innerHeight - 60) element.scrollIntoView({ block, behavior: calm ? "auto" : "smooth" });
};
const clear = () => {
  for (const element of root.querySelectorAll(".asr-on")) element.classList.remove("asr-on");
  chosen = null;
};
const choose = (id, from) => {
  clear();
  const entry = entryOf(id);
  if (!entry) return;
  chosen = id;
  entry.classList.add("asr-on");
  const folded = entry.closest("details");
  if (folded) folded.open = true;
  const own = marksOf(id);
  for (const mark of own) mark.classList.add("asr-on");
  if (from !== "text") show(own[0], "center");
  if (from !== "list") show(entry, "nearest");
  if (from !== "load") entry.focus({ preventScroll: true });
  history.replaceState(null, "", "#" + id);
};
const step = (by) => {
  const seen = entries().filter((entry) => entry.dataset.id === chosen || entry.checkVisibility());
  const at = seen.findIndex((entry) => entry.dataset.id === chosen);
  const next = at < 0 ? (by > 0 ? 0 : seen.length - 1) : at + by;
  if (seen[next]) choose(seen[next].dataset.id, "keys");
};
const press = (key) => {
  const entry = chosen && entryOf(chosen);
  const control = entry && entry.querySelector(`[data-key="${key}"]`);
  if (control) control.click();
};

if (root) {
  root.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.target.closest("input, label, summary, select, button, form")) return;
    const mark = event.target.closest(".asr-m");
    const entry = event.target.closest(".asr-entry");
    if (mark) {
      event.preventDefault();
      // Words of several lines: another click goes on to the next of them.
      const ids = mark.dataset.ids.split(" ").filter(entryOf);
      choose(ids[(ids.indexOf(chosen) + 1) % ids.length], "text");
    } else if (entry) {
      const link = event.target.closest("a");
      if (link && !link.classList.contains("asr-to")) return;
      event.preventDefault();
      choose(entry.dataset.id, "list");
    } else if (!event.target.closest("a")) clear();
  });
  const start = decodeURIComponent(location.hash.slice(1)).replace(/^w-/, "");
  if (entryOf(start)) choose(start, "load");
}

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const writing = event.target.closest("input:not([type=checkbox]), textarea, select");
  if (event.key === "Escape") {
    if (writing && writing.closest(".judge.edit")) press("Escape");
    else if (root) clear();
    return;
  }
  if (writing || document.querySelector("dialog[open]")) return;
  if (event.key === "/") document.querySelector("#top-q")?.focus();
  else if (event.key === "?") document.querySelector("#keys")?.showModal();
  else if (!root) return;
  else if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
  else if (event.key === "z") document.querySelector("#done button, #done:empty ~ #last button")?.click();
  else if ("ars".includes(event.key)) press(event.key);
  else if (event.key === "Enter" && event.target.matches(".asr-entry")) choose(event.target.dataset.id, "list");
  else return;
  event.preventDefault();
});

// After an answer from the server: the line stays chosen, the form that was asked for has the keys.
document.addEventListener("htmx:afterSettle", (event) => {
  if (!root) return;
  const field = root.querySelector(".judge.edit select, .judge.edit input:not([type=hidden])");
  if (field && event.detail.elt.closest?.(".asr-entry")) field.focus();
  else if (chosen) choose(chosen, "list");
});
// What went wrong is shown where what was done is.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status < 400) return;
  const done = document.querySelector("#done");
  if (done) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
    event.detail.target = done;
    event.detail.swapOverride = "innerHTML";
  }
});
for (const button of document.querySelectorAll("[data-opens]"))
  button.addEventListener("click", () => document.getElementById(button.dataset.opens)?.showModal());

// A file may be dropped on its field.
const drop = document.querySelector(".drop");
if (drop) {
  const input = drop.querySelector("input[type=file]");
  for (const [name, on] of [["dragover", true], ["dragleave", false], ["drop", false]])
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.toggle("over-it", on);
      if (name === "drop" && event.dataTransfer.files.length) input.files = event.dataTransfer.files;
    });
}
