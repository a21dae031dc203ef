// Words that were typed and not added: whatever field they were typed into, and however it was left, they are found on the
// next day. Either they are where they belong, or Today lists them with the way to their place.
import type { BrowserContext, Page } from "@playwright/test";
import { expect, openApp, test } from "./fixtures";
import { FIXED, sample } from "./places";
import { endsWithoutAWord } from "./silent";

const EVENING = new Date("2026-11-27T21:10:00Z");
const NEXT_DAY = new Date("2026-11-28T08:00:00Z");

/** Types words of its own into every field of the page, and leaves none of them: the keys, and no blur. */
const typeEverywhere = (page: Page, first: number) =>
  page.evaluate((first) => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("main textarea, main input[type=text]")];
    // A number is no words, a search is looked up again, and one more word of a list is added as its field is left: these
    // have no draft.
    const named = (field: HTMLElement & { labels: NodeListOf<HTMLLabelElement> | null }) => field.labels?.[0]?.textContent?.trim() ?? "";
    const typed = fields.filter(
      (field) => field.inputMode !== "numeric" && !field.closest("search, [role=search]") && !named(field).startsWith("Another "),
    );
    return typed.map((field, n) => {
      const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set;
      setter?.call(field, `zebra${first + n}word`);
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      const label = field.labels?.[0]?.textContent ?? document.querySelector("h1")?.textContent ?? "";
      return `${location.hash}: ${label.trim()}`;
    });
  }, first);

async function openOn(context: BrowserContext, day: Date, place: string): Promise<Page> {
  const page = await context.newPage();
  await endsWithoutAWord(page);
  await page.clock.setFixedTime(day);
  await openApp(page, place);
  return page;
}

test("words typed anywhere are found on the next day when the page was killed", async ({ page, context, isMobile }) => {
  test.skip(isMobile, "the same fields on every screen");
  test.setTimeout(600_000);
  const places = (await sample(page)).filter((place) => !FIXED.includes(place) || ["#/", "#/clients", "#/library", "#/ideas", "#/settings"].includes(place));
  await page.close();
  const fields: string[] = [];
  // Where the words of each field were kept: a later place may have the same field, and then its words count.
  const under = new Map<string, string>();
  for (const place of places) {
    const there = await openOn(context, EVENING, place);
    await expect(there.getByRole("heading", { level: 1 })).not.toBeEmpty();
    const typed = await typeEverywhere(there, fields.length);
    if (typed.length > 0) {
      await there.waitForTimeout(400);
      const kept = await there.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("cairn-sample:d:")));
      for (const [key, text] of kept) for (const [word] of text.matchAll(/zebra\d+word/g)) under.set(word, key);
    }
    fields.push(...typed);
    await there.close();
  }

  const today = await openOn(context, NEXT_DAY, "#/");
  await expect(today.getByRole("heading", { name: "Words not added yet" })).toBeVisible();
  const listed = await today.locator("main").innerText();
  const records = await today.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith("cairn-sample:r:")).map(([, text]) => text).join("\n"),
  );
  const drafts = await today.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("cairn-sample:d:")));
  const all = await today.evaluate(() => Object.entries(localStorage).map(([key, text]) => `${key} ${text}`).join("\n"));
  const isFound = (word: string) => {
    const key = under.get(word) ?? "";
    // Of a concern the list says that there are words, and not which.
    const isUnsaid = /^cairn-sample:d:(referral:|client:[^:]+:new-concern)/.test(key) && all.includes(word);
    const isTypedOver = [...under].some(([other, place]) => place === key && Number(other.slice(5, -4)) > Number(word.slice(5, -4)));
    return records.includes(word) || listed.includes(word) || isUnsaid || isTypedOver;
  };
  const lost = fields.filter((_, n) => !isFound(`zebra${n}word`));
  console.log(`words typed and left: ${lost.length} of ${fields.length} fields lost theirs, after the page was killed (${drafts.length} drafts)`);
  expect(lost).toEqual([]);
});
