// Saves everything Cairn keeps in this browser as one file, without the program itself: every localStorage key that
// begins with `cairn`, as the raw text it is, and every IndexedDB database whose name begins with `cairn`.
// Used by the crash page and by rescue.html. Reads only; nothing is changed.

const PREFIX = "cairn";
/** A database that does not answer within this many milliseconds is left out and named in `problems`. */
const PATIENCE = 5000;

/**
 * Gathers the data.
 * @param {object} notes what else belongs in the file, such as the reason and unsaved text
 * @returns {Promise<object>} the content of the file; `problems` lists what could not be read
 */
export async function collect(notes = {}) {
  const problems = [];
  return {
    format: "cairn-rescue",
    version: 1,
    saved_at: new Date().toISOString(),
    ...notes,
    localStorage: readLocalStorage(problems),
    indexedDB: await readDatabases(problems),
    problems,
  };
}

/** Makes the file of what `collect` returned. */
export function asFile(data) {
  const at = new Date(data.saved_at);
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes()];
  const stamp = parts.map((part) => String(part).padStart(2, "0")).join("-");
  return new File([JSON.stringify(data, null, 1)], `cairn-rescue-${stamp}.json`, { type: "application/json" });
}

/** True where a download is not offered and sharing is: a home-screen app on an iPhone or iPad. */
export function mustShare(file) {
  return navigator.standalone === true && Boolean(navigator.canShare?.({ files: [file] }));
}

/** Hands the file to the browser's downloads. */
export function download(file) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function readLocalStorage(problems) {
  const found = {};
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) found[key] = localStorage.getItem(key);
    }
  } catch (error) {
    problems.push(`localStorage: ${error}`);
  }
  return found;
}

async function readDatabases(problems) {
  const databases = [];
  try {
    const known = indexedDB.databases ? await patiently(indexedDB.databases()) : [{ name: PREFIX }];
    for (const { name } of known) {
      if (!name.startsWith(PREFIX)) continue;
      try {
        databases.push(await patiently(readDatabase(name)));
      } catch (error) {
        problems.push(`database ${name}: ${error}`);
      }
    }
  } catch (error) {
    problems.push(`databases: ${error}`);
  }
  return databases;
}

async function readDatabase(name) {
  const opening = indexedDB.open(name);
  // Asked for by a name that did not exist: do not leave an empty database behind.
  opening.onupgradeneeded = () => opening.transaction.abort();
  const db = await settled(opening);
  const stores = {};
  for (const store of db.objectStoreNames) {
    const objects = db.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([settled(objects.getAllKeys()), settled(objects.getAll())]);
    stores[store] = [];
    for (const [i, value] of values.entries()) {
      stores[store].push({ key: await plain(keys[i]), value: await plain(value) });
    }
  }
  const version = db.version;
  db.close();
  return { name, version, stores };
}

function settled(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("in use by another tab"));
  });
}

function patiently(promise) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error("no answer")), PATIENCE));
  return Promise.race([promise, late]);
}

/** A value as JSON can hold it; what JSON has no form for becomes `{"$type": …}`. */
async function plain(value) {
  if (value instanceof Blob) return { $type: "blob", mime: value.type, base64: base64(await value.arrayBuffer()) };
  if (value instanceof ArrayBuffer) return { $type: "bytes", base64: base64(value) };
  if (ArrayBuffer.isView(value)) {
    return { $type: "bytes", base64: base64(value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength)) };
  }
  if (value instanceof Date) return { $type: "date", iso: value.toISOString() };
  if (value instanceof Map) return { $type: "map", entries: await plain([...value]) };
  if (value instanceof Set) return { $type: "set", values: await plain([...value]) };
  if (typeof value === "bigint") return { $type: "bigint", digits: String(value) };
  if (Array.isArray(value)) return Promise.all(value.map(plain));
  if (value && typeof value === "object") {
    if (Object.getPrototypeOf(value) !== Object.prototype) return { $type: String(value) };
    const entries = Object.entries(value).map(async ([key, inner]) => [key, await plain(inner)]);
    return Object.fromEntries(await Promise.all(entries));
  }
  return value;
}

function base64(buffer) {
  let text = "";
  for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte);
  return btoa(text);
}
