// The later parts of the program, compiled as soon as it is known that they are needed: beside the first part, not after it.

const compiling = new Map();

/**
 * The compiled part at an address; asked for twice, it is compiled once.
 *
 * One that is kept for offline use is read from there, without asking the service worker: Firefox reports each answer of a
 * worker that a page did not wait for as an error. Its folder is named by a hash, so any copy is the right one.
 */
export function compilePart(href) {
  const found = compiling.get(href) ?? compile(href);
  compiling.set(href, found);
  // One that failed is asked for anew.
  found.catch(() => compiling.delete(href));
  return found;
}

async function compile(href) {
  const kept = await globalThis.caches?.match(href, { ignoreSearch: true }).catch(() => {});
  const response = kept ?? (await fetch(href));
  // Some hosts do not know the type; the bytes are good all the same, only not compiled while they arrive.
  if (response.headers.get("content-type")?.startsWith("application/wasm")) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}
