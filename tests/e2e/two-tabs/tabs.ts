// Two tabs of one browser, both at the same field of somebody's own records.
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { openApp } from "../fixtures";
import { sample } from "../places";
import type { Book } from "./book";
import type { Field } from "./fields";
import { Hand, noteFirstKeys } from "./hand";

export type Watch = (context: BrowserContext) => Promise<BrowserContext>;
export type Texts = [string, string][];

/** The records of the sample, as somebody's own: what was set aside is not shown in the sample. */
export async function records(page: Page): Promise<Texts> {
  await sample(page);
  const texts: Texts = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("cairn-sample:r:")));
  await page.close();
  return texts.map(([key, text]) => [key.replace("cairn-sample", "cairn"), text]);
}

export async function twoTabs(browser: Browser, watched: Watch, texts: Texts, field: Field, book: Book): Promise<[Hand, Hand]> {
  const context = await watched(await browser.newContext());
  await context.addInitScript(noteFirstKeys);
  const page = await context.newPage();
  await page.goto("./rescue.html");
  await page.evaluate((texts) => texts.forEach(([key, text]) => localStorage.setItem(key, text)), texts);
  const id = (kind: string) => texts.map(([key]) => key.split(":")).filter(([, , of]) => of === kind).map(([, , , id]) => id).sort()[0];
  const place = field.at(id);
  const hands = [];
  for (const tab of [page, await context.newPage()]) {
    await openApp(tab, place);
    const hand = new Hand(tab, field, place, book);
    await hand.come();
    hands.push(hand);
  }
  const [a, b] = hands;
  [a.other, b.other] = [b, a];
  return [a, b];
}
