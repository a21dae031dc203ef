// Starts Cairn: loads the program (named by data-js and data-wasm on this script's tag), shows a plain page when it
// cannot start or has stopped, and hands over to the service worker once it runs.
//
// What the program can rely on:
//   event cairn:panic          dispatched on window by the panic hook, with the message in `detail`: the crash page
//   window.__cairn.stopped     true after a crash or a start that was given up: nothing may be written any more
//   window.__cairn.panic(text) the same as the event
//   <html data-started>        set once the program has put its first screen into #app
// See updates.js for data-offline, data-update and their events, early.js for cairn:theme.
import { hideFault, showFault } from "./fault-page.js";
import { compilePart } from "./part.js";
import { startUpdates } from "./updates.js";

// A release has these modules in one file; the program's loader takes this from it.
export { compilePart };

/** Without a first screen after this many milliseconds, the page says that it is still trying. */
const PATIENCE = 8000;
/** Two crashes within this many milliseconds make the next start a safe one. */
const MINUTE = 60_000;
const CRASHES = "cairn:crashes";
/** The smallest module that needs reference types, the newest thing the program is compiled for. */
const PROBE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 7, 1, 5, 0, 208, 112, 26, 11]);

const { js, wasm, ...parts } = document.querySelector("script[data-wasm]").dataset;
const app = document.getElementById("app");
const cairn = (window.__cairn = { stopped: false, panic });

window.addEventListener("cairn:panic", (event) => panic(event.detail));
window.addEventListener("error", ({ error }) => isTrap(error) && panic(error));
window.addEventListener("unhandledrejection", ({ reason }) => isTrap(reason) && panic(reason));

window.addEventListener("hashchange", () => prepare(location.hash));
prepare(location.hash);

if (crashes().length >= 2) showFault("twice", { start: startAgain });
else start();

async function start() {
  const watchdog = setTimeout(slow, PATIENCE);
  try {
    if (typeof WebAssembly !== "object" || !WebAssembly.validate(PROBE)) throw fault("old");
    const [program, module] = await Promise.all([loadProgram(), loadWasm()]);
    await program.default({ module_or_path: module }).catch((error) => {
      throw error instanceof WebAssembly.LinkError ? fault("damaged", error) : fault("panic", error);
    });
    await firstScreen();
    started();
  } catch (error) {
    if (error.fault === "panic") panic(error.cause);
    else giveUp(error.fault ?? "damaged", error.cause ?? error);
  } finally {
    clearTimeout(watchdog);
  }
}

/** Begins with the part that the first screen is in, beside the first part of the program and not only after it. */
function prepare(hash) {
  const isReturning = document.documentElement.hasAttribute("data-returning");
  const part =
    /^#\/(welcome\/coach|session\/(?!new$)[^/]+)$/.test(hash) ? "session"
    : /^#\/(welcome\/self|week)/.test(hash) ? "week"
    : isReturning && /^(#\/?)?$|^#\/clients(\/[^/]+)?$/.test(hash) ? "daily"
    : undefined;
  // Who asks for it again says what is wrong.
  for (const href of parts[part]?.split(" ") ?? []) compilePart(new URL(href, document.baseURI).href).catch(() => {});
  delete parts[part];
}

async function loadProgram() {
  try {
    return await import(new URL(js, document.baseURI).href);
  } catch (error) {
    throw fault(error instanceof SyntaxError ? "damaged" : "missing", error);
  }
}

async function loadWasm() {
  const response = await fetch(wasm, { credentials: "same-origin" }).catch((error) => {
    throw fault("missing", error);
  });
  if (!response.ok) throw fault("missing", `${wasm}: ${response.status}`);
  try {
    // Some hosts do not know the type; the bytes are good all the same, only not compiled while they arrive.
    const streams = response.headers.get("content-type")?.startsWith("application/wasm");
    return await (streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer()));
  } catch (error) {
    const refused = /content security policy|unsafe-eval|disallowed by embedder/i.test(error.message);
    throw fault(refused ? "blocked" : "damaged", error);
  }
}

/** Resolves when the program has put something into #app: at once, or after it has read its data. */
function firstScreen() {
  if (app.childElementCount > 0) return undefined;
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(app, { childList: true });
  });
}

function started() {
  if (cairn.stopped) return;
  hideFault();
  // Where the page's own forms are the first screen, the program has marked the shell as in use.
  const shell = document.getElementById("shell");
  for (const passed of shell?.querySelectorAll(".shell-skeleton, .shell-stuck, noscript") ?? []) passed.remove();
  if (!shell?.hasAttribute("data-doorway")) shell?.remove();
  const root = document.documentElement;
  root.removeAttribute("data-returning");
  root.dataset.started = "";
  setTimeout(() => cairn.stopped || rememberCrashes([]), MINUTE);
  startUpdates();
}

/** Who is typing already is not interrupted. */
function slow() {
  const said = document.querySelector("html:not([data-returning]) .shell-way:target [role=status]");
  if (said) said.textContent = "Cairn is still on its way. What you type here is kept until it arrives.";
  else showFault("slow");
}

function panic(message) {
  if (cairn.stopped) return;
  rememberCrashes([...crashes(), Date.now()]);
  giveUp("panic", message);
}

function giveUp(kind, cause) {
  if (cairn.stopped) return;
  cairn.stopped = true;
  showFault(kind, { detail: cause ? String(cause.stack ?? cause) : "" });
}

function startAgain() {
  rememberCrashes([]);
  history.replaceState(null, "", location.pathname + location.search);
  location.reload();
}

function fault(kind, cause) {
  return Object.assign(new Error(kind, { cause }), { fault: kind });
}

function isTrap(error) {
  return typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
}

/** Times of the crashes that belong together: each within a minute of the one before. Kept for this tab only. */
function crashes() {
  try {
    const times = JSON.parse(sessionStorage.getItem(CRASHES) ?? "[]");
    const last = times.at(-1);
    return times.filter((time) => last - time < MINUTE);
  } catch {
    return [];
  }
}

function rememberCrashes(times) {
  try {
    sessionStorage.setItem(CRASHES, JSON.stringify(times.slice(-2)));
  } catch {
    // Storage is switched off: every crash is then the first.
  }
}
