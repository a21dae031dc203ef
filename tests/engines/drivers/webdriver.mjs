// The few words of the WebDriver protocol that are needed here, over HTTP.

/** @param {string} base address of the driver, then of a session: every path is below it */
export function client(base) {
  return async (method, path, body) => {
    const response = await fetch(base + path, { method, body: method === "POST" ? JSON.stringify(body ?? {}) : undefined });
    const { value } = await response.json();
    if (!response.ok) throw Object.assign(new Error(`${value.error}: ${value.message}`), { code: value.error });
    return value;
  };
}

/** One command after the other: a session has one window in hand, so nothing may come between choosing and using it. */
export function inTurn() {
  let last = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}
