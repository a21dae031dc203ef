// Where words are kept, in both copies, and what Your data shows of them.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect } from "../fixtures";
import { go } from "../places";

export type Where = "record" | "draft" | "aside" | "history" | "nowhere";

export function counted(places: Iterable<Where>): Record<Where, number> {
  const only = { record: 0, draft: 0, aside: 0, history: 0, nowhere: 0 };
  for (const place of places) only[place] += 1;
  return only;
}

/** For each word the first place where it is kept. */
export async function whereAre(page: Page, words: string[]): Promise<Map<string, Where>> {
  const found = await page.evaluate(async (words) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("cairn");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const asked = <T>(request: IDBRequest<T>) => new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
    const all = async (name: string) => {
      const store = database.transaction(name).objectStore(name);
      const [keys, texts] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
      return keys.map((key, n) => [`${name === "history" ? "history " : ""}${key}`, JSON.stringify(texts[n])]);
    };
    const texts = [...Object.entries(localStorage), ...(await all("texts")), ...(await all("history"))];
    database.close();
    const places = [["record", "cairn:r:"], ["draft", "cairn:d:"], ["aside", "cairn:q:"], ["history", "history "]];
    const has = (start: string, word: string) => texts.some(([key, text]) => key.startsWith(start) && text.includes(word));
    return words.map((word) => [word, places.find(([, start]) => has(start, word))?.[0] ?? "nowhere"]);
  }, words);
  return new Map(found as [string, Where][]);
}

/** Everything that a person finds on Your data beside the records: words not added, and what was set aside, as a file. */
export async function shownOnYourData(page: Page): Promise<string> {
  await go(page, "#/data");
  await expect(page.getByRole("heading", { level: 1, name: "Your data" })).toBeVisible();
  const words = page.getByRole("region", { name: "Words not added yet" });
  const listed = (await words.count()) > 0 ? await words.innerText() : "";
  const button = page.getByRole("button", { name: "Download all that was set aside" });
  if ((await button.count()) === 0) return listed;
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return `${listed}\n${await readFile(await download.path(), "utf8")}`;
}
