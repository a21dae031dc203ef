// Two real pages on the same field, in any order of typing, pausing, leaving, reloading and going elsewhere: of two versions
// of a text none is gone without a trace. CAIRN_SEED says which orders are drawn, and
// `make proof` draws more of them.
import { expect, test } from "./fixtures";
import { Book } from "./two-tabs/book";
import { Dice } from "./two-tabs/dice";
import { FIELDS } from "./two-tabs/fields";
import { type Hand, pause } from "./two-tabs/hand";
import { counted, shownOnYourData, type Where, whereAre } from "./two-tabs/kept";
import { playOn, type Told } from "./two-tabs/orders";
import { records, twoTabs } from "./two-tabs/tabs";

const IS_PROOF = Boolean(process.env.CAIRN_PROOF);
const ORDERS = IS_PROOF ? 320 : 40;
const SEED = Number(process.env.CAIRN_SEED ?? Date.now() % 1_000_000);
/** The fields in parts, each a test of its own. */
const PARTS = 2;
/** How many fields are played at the same time: most of an order is waiting. */
const LANES = 2;

Array.from({ length: PARTS }, (_, index) => index + 1).forEach((part) => {
  test(`two tabs in any order, ${part} of ${PARTS}: of two versions of a text none is lost`, async ({ page, browser, watched }) => {
    const orders = Math.ceil(ORDERS / FIELDS.length);
    test.setTimeout(180_000 + ORDERS * 15_000);
    const texts = await records(page);
    const fields = [...FIELDS.entries()].filter(([n]) => n % PARTS === part - 1);
    const waiting = [...fields];
    const told: Told[] = [];
    const lane = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        const [n, field] = one;
        told.push(await playOn(browser, watched, texts, field, orders, SEED + 1000 * n));
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    const sum = (count: (one: Told) => number) => told.reduce((sum, one) => sum + count(one), 0);
    const lost = told.flatMap((one) => one.lost);
    const aside = sum((one) => one.only.aside);
    console.log(
      `two tabs in any order, ${part} of ${PARTS}, seed ${SEED}: ${lost.length} of ${sum((one) => one.versions)} versions lost ` +
        `in ${orders * fields.length} orders over ${fields.length} fields: ${sum((one) => one.only.record)} in a record, ` +
        `${aside} only in what was set aside, ${sum((one) => one.only.draft)} only in a draft, ` +
        `${sum((one) => one.only.history)} only in the history, ${sum((one) => one.replaced)} replaced by somebody who saw them`,
    );
    expect(lost.join("\n")).toBe("");
    // Orders that make no second version prove nothing.
    expect(aside).toBeGreaterThan(0);
  });
});

/** The orders in which words were once lost. O is the tab that began, A the other one. */
const NAMED: Record<string, (o: Hand, a: Hand, ours: string, theirs: string) => Promise<void>> = {
  "O types without a pause, A writes, leaves and is saved, O leaves": async (o, a, ours, theirs) => {
    await o.typeOn(ours, true, new Dice(SEED));
    await pause(700);
    await a.fill(theirs, true);
    await a.leave();
    await expect(a.page.getByRole("status").filter({ hasText: "Saved on this device" })).toBeVisible();
    await expect.poll(async () => (await whereAre(a.page, [theirs])).get(theirs)).toBe("record");
    await o.leave();
  },
  "O fills, A fills and leaves at once, O leaves a second later": async (o, a, ours, theirs) => {
    await o.fill(ours, true);
    await a.fill(theirs, true);
    await a.leave();
    await pause(1000);
    await o.leave();
  },
  "both fill, O leaves, A leaves at once": async (o, a, ours, theirs) => {
    await o.fill(ours, true);
    await a.fill(theirs, true);
    await o.leave();
    await a.leave();
  },
  "O adds a blank to what it saved, A writes on and is saved, O goes elsewhere": async (o, a, ours, theirs) => {
    await o.fill(ours, true);
    await o.leave();
    await expect.poll(async () => (await whereAre(o.page, [ours])).get(ours)).toBe("record");
    await o.type("", false, 0);
    await o.leave();
    await pause(500);
    await a.fill(theirs, false);
    await a.leave();
    await expect.poll(async () => (await whereAre(a.page, [theirs])).get(theirs)).toBe("record");
    await o.goAway("#/clients");
    await pause(500);
    await o.come();
    // Nobody changed A's words: they are not only kept, they stand.
    expect((await whereAre(a.page, [theirs])).get(theirs)).toBe("record");
  },
};
const ROUNDS = IS_PROOF ? 10 : 4;

test("two tabs, in each order that once lost words: both versions are kept", async ({ page, browser, watched }) => {
  test.setTimeout(180_000);
  const texts = await records(page);
  const lost: string[] = [];
  const where: Where[] = [];
  for (const [order, play] of Object.entries(NAMED)) {
    const [o, a] = await twoTabs(browser, watched, texts, FIELDS[0], new Book());
    const aside: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const words = [`word${round}1.`, `word${round}2.`];
      await play(o, a, words[0], words[1]);
      await pause(500);
      for (const [word, place] of await whereAre(o.page, words)) {
        where.push(place);
        if (place === "nowhere") lost.push(`${order}, round ${round + 1}: ${word}`);
        if (place === "aside") aside.push(word);
      }
    }
    for (const hand of [o, a]) {
      const shown = await shownOnYourData(hand.page);
      lost.push(...aside.filter((word) => !shown.includes(word)).map((word) => `${order}: ${word} is not shown`));
    }
    await o.page.context().close();
  }
  const { record, aside } = counted(where);
  const orders = Object.keys(NAMED).length;
  console.log(`two tabs, ${orders} orders that once lost words, ${ROUNDS} times each: ${lost.length} of ${where.length} versions lost, ${record} in the record, ${aside} set aside`);
  expect(lost).toEqual([]);
});
