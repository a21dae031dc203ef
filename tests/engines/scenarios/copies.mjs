// Both copies of the records, changed from outside as a fault or a newer version would.

/** Replaces `pattern` by `by` in the text of every key that begins with `prefix`, in both copies; returns the new texts. */
export const change = (tab, prefix, pattern, by) => tab.run(async (prefix, pattern, by) => {
  const fault = (text) => text.replace(new RegExp(pattern), by);
  const done = (request) => new Promise((ok, no) => Object.assign(request, { onsuccess: () => ok(request.result), onerror: () => no(request.error) }));
  const database = await done(indexedDB.open("cairn"));
  const transaction = database.transaction("texts", "readwrite");
  const durable = transaction.objectStore("texts");
  const texts = [];
  for (const key of Object.keys(localStorage).filter((key) => key.startsWith(prefix))) {
    const text = fault(localStorage.getItem(key));
    texts.push(text);
    localStorage.setItem(key, text);
    durable.put(text, key);
  }
  await new Promise((ok, no) => Object.assign(transaction, { oncomplete: ok, onabort: () => no(transaction.error) }));
  database.close();
  return texts;
}, prefix, pattern, by);

/** How many of these texts are there letter for letter, under whatever key. */
export const there = (tab, texts) => tab.run((texts) => {
  const kept = Object.values(localStorage);
  return texts.filter((text) => kept.includes(text)).length;
}, texts);
