// The service worker's answers, whatever breaks under it: a promise given to the browser that rejects is reported as an
// unexpected error. The worker runs here with caches and a network that can be broken one call at a time.
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { expect, test } from "@playwright/test";

const SCOPE = "https://example.org/some/where/";
const SOURCE = readFileSync(new URL("../../public/sw.js", import.meta.url), "utf8")
  .replace("const FILES = [];", 'const FILES = [["index.html", "abc"], ["part.wasm", "def"]];');

type Step = "open" | "match" | "keys" | "fetch";
const STEPS: Step[] = ["open", "match", "keys", "fetch"];
const ERRORS = { TypeError: () => new TypeError("network"), AbortError: () => new DOMException("gone", "AbortError"), QuotaExceededError: () => new DOMException("full", "QuotaExceededError") };

/** What the worker answers to one request while the steps in `broken` reject. */
async function answer(path: string, mode: string, kept: boolean, broken: Set<Step>, error: () => Error): Promise<Response> {
  const asked = async (step: Step) => {
    if (broken.has(step)) throw error();
  };
  const cache = { match: async () => (await asked("match"), kept ? new Response("kept") : undefined) };
  const listeners: Record<string, (event: unknown) => void> = {};
  const world = {
    URL, Response, Map, Promise, encodeURIComponent,
    caches: { open: async () => (await asked("open"), cache), keys: async () => (await asked("keys"), ["cairn:/some/where/:older"]) },
    fetch: async () => (await asked("fetch"), new Response("fetched")),
    self: { registration: { scope: SCOPE }, addEventListener: (name: string, work: (event: unknown) => void) => (listeners[name] = work) },
  };
  runInContext(SOURCE, createContext(world));
  let answered: Promise<Response> | undefined;
  listeners.fetch({ request: { url: SCOPE + path, method: "GET", mode }, respondWith: (given: Promise<Response>) => (answered = given) });
  return answered!;
}

test("whatever breaks under the worker, its answer never rejects, and says what there is", async () => {
  let ways = 0;
  for (const [path, mode] of [["", "navigate"], ["nowhere", "navigate"], ["part.wasm", "cors"], ["older.wasm", "no-cors"]]) {
    for (const kept of [true, false]) {
      for (let bits = 0; bits < 1 << STEPS.length; bits += 1) {
        const broken = new Set(STEPS.filter((_, i) => bits & (1 << i)));
        for (const [name, error] of Object.entries(ERRORS)) {
          const what = `${mode} ${path || "(home)"}, ${kept ? "kept" : "not kept"}, ${name} from ${[...broken].join(", ") || "nothing"}`;
          const got = await answer(path, mode, kept, broken, error).catch((thrown) => thrown);
          expect(got, what).toBeInstanceOf(Response);
          const words = got.type === "error" ? "error" : await got.text();
          if (words !== "kept") expect(words, what).toBe(broken.has("fetch") ? "error" : "fetched");
          if (kept && broken.size === 0) expect(words, what).toBe("kept");
          ways += 1;
        }
      }
    }
  }
  console.log(`service worker: ${ways} of ${ways} ways to break answered`);
});
