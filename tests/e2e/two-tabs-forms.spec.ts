// Two real pages with the same form open: what one saves while the other has its form open untouched is in the other's form,
// or kept when the other replaces it.
import { expect, test } from "./fixtures";
import { Book } from "./two-tabs/book";
import { type Form, FORMS } from "./two-tabs/forms";
import { type Hand, pause } from "./two-tabs/hand";
import { records, twoTabs } from "./two-tabs/tabs";
import { whereAre } from "./two-tabs/kept";

const THEIRS = "word1.";
const OURS = "word2.";

async function save({ page }: Hand, form: Form): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: form.save, exact: true }).click();
  await pause(500);
}

/** What the other goes on with; says whether the words stood in its form, and were replaced by somebody who saw them. */
const ORDERS: Record<string, (ours: Hand, form: Form) => Promise<boolean>> = {
  "saves the untouched form": async (ours, form) => {
    await save(ours, form);
    return false;
  },
  "types something else and saves": async (ours, form) => {
    const isSeen = await ours.shows(THEIRS);
    await ours.fill(OURS, true);
    await save(ours, form);
    return isSeen;
  },
  "types on behind it and saves": async (ours, form) => {
    await ours.fill(OURS, false);
    await save(ours, form);
    return false;
  },
};

test("what one tab saves is not gone when the other saves a form that it opened before", async ({ page, browser, watched }) => {
  test.setTimeout(240_000);
  const texts = await records(page);
  const lost: string[] = [];
  let [versions, replaced] = [0, 0];
  for (const form of FORMS) {
    for (const [name, goOn] of Object.entries(ORDERS)) {
      // Both have the form open.
      const [ours, theirs] = await twoTabs(browser, watched, texts, form, new Book());
      await theirs.fill(THEIRS, true);
      await save(theirs, form);
      await expect.poll(async () => (await whereAre(ours.page, [THEIRS])).get(THEIRS)).toBe("record");
      const isReplaced = await goOn(ours, form);
      versions += 1;
      replaced += Number(isReplaced);
      if (!isReplaced && (await whereAre(ours.page, [THEIRS])).get(THEIRS) === "nowhere") lost.push(`${form.name}: the other tab ${name}`);
      await ours.page.context().close();
    }
  }
  console.log(`two tabs with a form open in both: ${lost.length} of ${versions} versions lost over ${FORMS.length} forms, ${replaced} replaced by who saw them`);
  expect(lost).toEqual([]);
});
