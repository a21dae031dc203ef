// Cairn's service worker: every file of one version is kept, and that version is served until the person takes the next.
// Nothing is asked of any other origin.

// The build writes this list: [path, sha256 in base64] of every file (tools/precache.mjs).
const FILES = [];
const VERSION = "development";

// Several Cairns may live under one origin: each touches only the caches of its own scope.
const SCOPE = new URL(self.registration.scope);
const FAMILY = `cairn:${SCOPE.pathname}:`;
const CACHE = FAMILY + VERSION;
const HOME = "index.html";

/** Full address → key in the cache. The hash is part of the key, so an unchanged file is known in an older version. */
const keys = new Map(FILES.map(([path, hash]) => [at(path), `${at(path)}?sha256=${encodeURIComponent(hash)}`]));

function at(path) {
  return new URL(path, SCOPE).href;
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data?.type === "apply") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const address = pageOrFile(event.request);
  if (address) event.respondWith(serve(address, event.request));
});

/** Takes every file or none: a half-finished deployment is refused by the hashes, and the old version stays. */
async function install() {
  const isNew = !(await caches.has(CACHE));
  try {
    await fill(await caches.open(CACHE));
  } catch (error) {
    // What is half there would count as a version of its own.
    if (isNew) await caches.delete(CACHE);
    throw error;
  }
}

async function fill(cache) {
  await Promise.all(
    FILES.map(async ([path, hash]) => {
      const key = keys.get(at(path));
      const response = (await caches.match(key)) ?? (await download(path, hash));
      await cache.put(key, response);
    }),
  );
}

async function download(path, hash) {
  // Hosts tidy `index.html` away into its folder, so that is what is asked for.
  const response = await fetch(path === HOME ? SCOPE.href : at(path), {
    integrity: `sha256-${hash}`,
    cache: "no-cache",
    credentials: "same-origin",
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // A page may not be answered with a redirected response, so the mark is taken off.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/** Clears older versions but the last one: another tab may still be running it and ask for a part of it. */
async function activate() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== CACHE);
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The address to answer with, or null when the request is none of ours. */
function pageOrFile(request) {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== SCOPE.origin || !url.pathname.startsWith(SCOPE.pathname)) return null;
  const plain = url.origin + url.pathname;
  if (keys.has(plain)) return plain;
  if (request.mode === "navigate" && keys.has(at(HOME))) return at(HOME);
  return request.mode === "navigate" ? null : plain;
}

/**
 * What is kept, or else what the network has. It never rejects: where a browser cannot read its caches the network
 * answers, and where that cannot either (offline, or the page that asked has gone) the request ends as it would without us.
 */
async function serve(address, request) {
  const kept = await fromCaches(address).catch(() => undefined);
  return kept ?? fetch(request).catch(() => Response.error());
}

async function fromCaches(address) {
  const key = keys.get(address);
  const kept = key && (await (await caches.open(CACHE)).match(key));
  return kept ?? (await fromLastVersion(address));
}

async function fromLastVersion(address) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(FAMILY)) continue;
    const kept = await (await caches.open(name)).match(address, { ignoreSearch: true });
    if (kept) return kept;
  }
  return undefined;
}
