// The plain page that takes Cairn's place when it cannot start or has stopped. It needs neither WebAssembly nor the
// program's style sheet, and it can save everything that is kept here.
import { asFile, collect, download, mustShare } from "./save-data.js";

/** What each kind of fault says: heading, then paragraphs. */
const WORDS = {
  panic: [
    "Cairn has stopped",
    "Something went wrong inside Cairn, so it stopped rather than put your notes at risk.",
    "What was saved is still on this device. Reload to carry on; save your data first if you would like a copy.",
  ],
  twice: [
    "Cairn stopped twice in a row",
    "Nothing has been started yet, so this is a quiet moment to save a copy of your data.",
    "After that, start Cairn again. It opens on Today.",
  ],
  slow: [
    "Cairn is taking longer than usual",
    "It is still trying, and opens by itself when everything has arrived. On a slow connection that can take a while.",
    "You can also reload, or save a copy of your data first.",
  ],
  missing: [
    "Cairn cannot start",
    "A part of it could not be loaded. The connection may have dropped, or the site may be in the middle of an update.",
    "What was saved before is still on this device. Reload to try again.",
  ],
  damaged: [
    "Cairn cannot start",
    "A part of it arrived damaged, or as something other than it is. Reloading often helps.",
    "What was saved before is still on this device.",
  ],
  blocked: [
    "Cairn cannot start",
    "This browser, an extension or a setting keeps it from running. Allowing WebAssembly for this site lets it start.",
    "What was saved before is still on this device.",
  ],
  old: [
    "Cairn cannot start",
    "This browser is missing something Cairn is built on: it may be older than Cairn needs, or WebAssembly may be switched off in it.",
    "A current Chrome, Edge, Firefox or Safari opens Cairn. What was saved before is still in this browser, and you can take it along.",
  ],
};

let page = null;

/**
 * Shows the page for a kind of fault. All kinds but `slow` take the app and the shell away for good.
 * @param {keyof typeof WORDS} kind
 * @param {{ detail?: string, start?: () => void }} options `detail` is technical, `start` adds a Start Cairn button
 */
export function showFault(kind, { detail = "", start } = {}) {
  const unsaved = unsavedText();
  const places = [document.getElementById("app"), document.getElementById("shell")].filter(Boolean);
  if (kind === "slow") places.forEach((place) => (place.hidden = true));
  else document.body.replaceChildren();
  hideFault();

  const [heading, ...paragraphs] = WORDS[kind];
  const status = el("p", { role: "status" });
  const save = el("button", { type: "button" }, "Save my data");
  save.addEventListener("click", () => saveData(save, status, { reason: kind, detail, unsaved_text: unsaved }));
  const reload = el("button", { type: "button" }, "Reload");
  reload.addEventListener("click", () => location.reload());
  const begin = start && el("button", { type: "button" }, "Start Cairn");
  begin?.addEventListener("click", start);

  const title = el("h1", { tabindex: "-1" }, heading);
  page = el(
    "main",
    { class: "fault", "data-fault": kind },
    title,
    ...paragraphs.map((text) => el("p", {}, text)),
    el("p", { class: "fault-actions" }, begin || reload, save),
    status,
    unsaved.length > 0 && more("Text that was on the screen", unsaved.map(({ label, text }) => `${label}\n${text}`).join("\n\n")),
    detail && more("Technical details", detail),
  );
  document.head.append(el("link", { rel: "stylesheet", href: new URL("fault.css", import.meta.url).href }));
  document.body.append(page);
  document.title = `${heading} · Cairn`;
  title.focus();
}

/** Takes the page away again, for a start that was only slow. */
export function hideFault() {
  if (!page) return;
  page.remove();
  page = null;
  document.title = "Cairn";
  for (const id of ["app", "shell"]) document.getElementById(id)?.removeAttribute("hidden");
}

/** Saves everything from a button's tap, and says in `status` how it went. */
export async function saveData(button, status, notes) {
  status.textContent = "Gathering your data …";
  const data = await collect(notes);
  const file = asFile(data);
  const gaps = data.problems.length > 0 ? " Some of it could not be read; the file says which." : "";
  if (mustShare(file)) {
    // Sharing is only allowed inside a tap, so the prepared file waits for the next one.
    const share = el("button", { type: "button" }, "Share the file");
    share.addEventListener("click", () => navigator.share({ files: [file] }).catch(() => {}));
    button.replaceWith(share);
    status.textContent = `Your data is ready to share.${gaps}`;
  } else {
    download(file);
    status.textContent = `Saved to your downloads as ${file.name}.${gaps}`;
  }
}

/** Text typed but perhaps not yet kept, so that it can be saved or copied. */
function unsavedText() {
  const fields = document.querySelectorAll("textarea, input:not([type]), input[type=text], input[type=search]");
  return [...fields]
    .filter((field) => field.value.trim() !== "")
    .map((field) => ({ label: nameOf(field), text: field.value }));
}

function nameOf(field) {
  return (field.getAttribute("aria-label") ?? field.labels?.[0]?.textContent ?? field.name).trim();
}

function more(summary, text) {
  return el("details", {}, el("summary", {}, summary), el("pre", {}, text));
}

function el(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter(Boolean));
  return made;
}
