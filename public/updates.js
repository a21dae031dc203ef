// The service worker: Cairn offline, and new versions that wait until the person takes them.
//
// What the app can rely on:
//   <html data-offline>          "pending", "ready" (works offline) or "unavailable"; absent in debug builds
//   <html data-update>           "ready" (a new version waits) or "elsewhere" (taken in another tab)
//   event cairn:offline-ready    on window, when data-offline changes
//   event cairn:update-ready     on window, when data-update changes
//   event cairn:apply-update     dispatched by the app: take the waiting version and reload this page, once

const HOUR = 3_600_000;
const state = document.documentElement.dataset;

/** Registers the worker and starts listening; called once, after the app has started. */
export async function startUpdates() {
  if (!("offline" in state)) return;
  const workers = navigator.serviceWorker;
  if (!workers) return tell("offline", "unavailable");

  // The first worker takes over the page that brought it, which is no news.
  let controlled = Boolean(workers.controller);
  let applying = false;
  workers.addEventListener("controllerchange", () => {
    if (applying) {
      applying = false;
      location.reload();
    } else if (controlled) {
      tell("update", "elsewhere");
    }
    controlled = true;
  });

  try {
    const registration = await workers.register(new URL("sw.js", import.meta.url), { updateViaCache: "none" });
    window.addEventListener("cairn:apply-update", () => {
      if (state.update === "elsewhere") return location.reload();
      applying = Boolean(registration.waiting);
      registration.waiting?.postMessage({ type: "apply" });
    });
    watch(registration);
    workers.ready.then(() => tell("offline", "ready"));
  } catch {
    tell("offline", "unavailable");
  }
}

function watch(registration) {
  // The first version of all waits for a moment too, with no other before it.
  const announce = () => registration.active && registration.waiting && tell("update", "ready");
  const follow = () => registration.installing?.addEventListener("statechange", announce);
  announce();
  // One that the navigation itself found may be on its way already.
  follow();
  registration.addEventListener("updatefound", follow);

  // The browser looks for a new version at each navigation; a page left open for days looks when it is seen again.
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < HOUR) return;
    looked = Date.now();
    registration.update().catch(() => {});
  });
}

function tell(what, value) {
  if (state[what] === value) return;
  state[what] = value;
  window.dispatchEvent(new CustomEvent(`cairn:${what}-ready`, { detail: value }));
}
