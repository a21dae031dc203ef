// Types into a live session as a person would, inside an ordinary browser that nothing automates, and reports what the
// page acknowledged and what it shows as requests to its own server. kill.spec.ts puts it into a copy of the page.
//
// ?from=N numbers the lines from N. Each round first reports what is there from before, then types until it is killed.

const report = (...words) => fetch(["report", ...words.map(encodeURIComponent)].join("/")).catch(() => {});
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function until(what) {
  for (;;) {
    const found = what();
    if (found) return found;
    await pause(5);
  }
}

const named = (selector, text) => [...document.querySelectorAll(selector)].find((e) => e.textContent.trim() === text);
const button = (text) => until(() => named("button", text));
const field = (label) =>
  until(() => document.getElementById(named("label", label)?.getAttribute("for") ?? "nothing"));

function type(input, text) {
  const prototype = input instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype.prototype, "value").set.call(input, text);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Waits for the words, after they have been something else or for long enough that they must be about this change. */
async function acknowledged() {
  await pause(0);
  await until(() => [...document.querySelectorAll("[role=status]")].some((e) => e.textContent.includes("Saved on this device")));
}

await until(() => "started" in document.documentElement.dataset);
if (new URLSearchParams(location.search).get("from") === "0") {
  location.hash = "#/welcome/coach";
  type(await field("First name or initials"), "Kim");
  (await button("Start session")).click();
} else {
  // The durable copy is compared after the first paint.
  await pause(300);
  (await until(() => document.querySelector('nav[aria-label="Main"] a[href^="#/session/"]'))).click();
}
const capture = await field("Capture");
await pause(300);
const seen = new Set([...document.body.innerText.matchAll(/W\d+Z/g)].map(([token]) => token));
for (const token of seen) await report("line", token);
await report("draft", capture.value || "none");
await report("ready", location.hash);

for (let n = Number(new URLSearchParams(location.search).get("from")); ; n += 1) {
  const token = `W${n}Z`;
  type(capture, token);
  // Typing pauses, and only then is the draft kept.
  await pause(260);
  await acknowledged();
  await report("kept", "draft", n);
  (await button("Add line")).click();
  await acknowledged();
  await report("kept", "line", n);
}
