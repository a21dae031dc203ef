// Every field for a day or a time, typed part by part with the keyboard: what is not meant changes nothing that is stored.
import { readFileSync, readdirSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

/** A Friday at noon. */
const FRIDAY = new Date("2026-11-20T12:00:00");

const seed = (name: string): { session: string; texts: Record<string, string> } =>
  JSON.parse(readFileSync(new URL(`./seeds/${name}.json`, import.meta.url), "utf8"));

/** Opens a place over a seed. */
async function open(page: Page, name: string, place: (session: string) => string, now = FRIDAY): Promise<void> {
  const kept = seed(name);
  await page.clock.install({ time: now });
  await page.addInitScript((texts) => {
    if (localStorage.getItem("seeded")) return;
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
    localStorage.setItem("seeded", "yes");
  }, kept.texts);
  await openApp(page, place(kept.session));
}

/** All that is stored, drafts too, once the page has been told that it may be about to go. */
async function stored(page: Page): Promise<string> {
  return page.evaluate(() => {
    window.dispatchEvent(new Event("pagehide"));
    const keys = Object.keys(localStorage).filter((key) => key.startsWith("cairn"));
    return JSON.stringify(keys.sort().map((key) => [key, localStorage.getItem(key)]));
  });
}

const next = (page: Page) => page.getByRole("button", { name: "Save and continue" });

/** Goes on through a wizard until the field is there: what can be skipped is skipped. */
async function onTo(page: Page, field: Locator): Promise<void> {
  const skip = page.getByRole("button", { name: "Skip this question" });
  for (let n = 0; n < 14; n += 1) {
    await expect(skip.or(next(page)).or(field).first()).toBeVisible();
    if (await field.count()) return;
    const url = page.url();
    if (await skip.count()) await skip.click();
    else {
      const words = page.getByRole("main").getByRole("textbox");
      if (await words.count()) await words.first().fill("Something");
      await next(page).click();
    }
    await expect(page).not.toHaveURL(url);
  }
}

/** A place with fields, and what each of them holds there. */
interface Place {
  name: string;
  reach: (page: Page) => Promise<void>;
  fields: [label: string, holds: string][];
  /** What is done so that a field that may be empty holds a day. */
  plan?: boolean;
}

const places: Place[] = [
  {
    name: "another day of a check-in",
    reach: async (page) => {
      await open(page, "own", () => "#/week");
      await page.getByRole("button", { name: "Check in" }).first().click();
      await page.getByText("Another day").click();
    },
    fields: [["The day", "2026-11-20"]],
  },
  {
    name: "the start of a weekly goal, adjusted",
    reach: (page) => open(page, "own", () => "#/goals/week/00000000000000000000000003/adjust"),
    fields: [["Starts", "2026-11-13"]],
  },
  {
    name: "the start of a new weekly goal",
    reach: async (page) => {
      await open(page, "own", () => "#/goals/week/new/you");
      await onTo(page, page.getByLabel("Starts"));
    },
    fields: [["Starts", "2026-11-20"]],
  },
  {
    name: "the dates of a three-month goal",
    reach: async (page) => {
      await open(page, "own", () => "#/goals/three-month/new/you");
      await page.getByRole("textbox").fill("I walk to work");
      await next(page).click();
      await page.getByRole("textbox").fill("A mark on the calendar");
      await next(page).click();
    },
    fields: [
      ["Start date", "2026-11-20"],
      ["Target date", "2027-02-12"],
    ],
  },
  {
    name: "a milestone",
    reach: async (page) => {
      await open(page, "own", () => "#/goals/three-month/new/you");
      await page.getByRole("textbox").fill("I walk to work");
      await next(page).click();
      await next(page).click();
      await next(page).click();
      await next(page).click();
      await page.getByLabel("Milestone 1", { exact: true }).fill("Good shoes");
      await page.getByLabel("By when, milestone 1").fill("2026-12-04");
    },
    fields: [["By when, milestone 1", "2026-12-04"]],
    plan: true,
  },
  {
    name: "asking again about a concern",
    reach: async (page) => {
      await open(page, "held", () => "#/clients/00000000000000000000000002/concerns");
      await page.getByRole("link", { name: "Note a concern", exact: true }).click();
      await page.getByRole("radio", { name: "Low mood" }).check();
      await onTo(page, page.getByLabel("On which day will it be asked about again?"));
      await page.getByLabel("On which day will it be asked about again?").fill("2026-12-04");
    },
    fields: [["On which day will it be asked about again?", "2026-12-04"]],
    plan: true,
  },
  {
    name: "a planned lapse",
    reach: async (page) => {
      await open(page, "held", () => "#/clients/00000000000000000000000002/stages");
      await page.getByRole("button", { name: "Add focus area" }).click();
      await page.getByLabel("What is it about?").fill("Sleep");
      await page.getByRole("button", { name: "Add focus area" }).click();
      await page.getByText("Plan a lapse").click();
      await page.getByLabel("Which day?").fill("2026-12-04");
    },
    fields: [["Which day?", "2026-12-04"]],
  },
  {
    name: "the next session",
    reach: async (page) => {
      await open(page, "live", (session) => `#/session/${session}`);
      await page.getByRole("navigation", { name: "Session phases" }).getByRole("button", { name: "Close" }).click();
      await page.getByLabel("Day", { exact: true }).fill("2026-12-04");
      await page.getByLabel("Time", { exact: true }).fill("10:30");
    },
    // Without a date there is no time, and the next one begins with the usual one: the day comes last.
    fields: [
      ["Time", "10:30"],
      ["Day", "2026-12-04"],
    ],
    plan: true,
  },
  {
    name: "the day of an assessment",
    reach: async (page) => {
      await open(page, "held", () => "#/clients/00000000000000000000000002/assessments");
      await page.getByRole("main").getByRole("link", { name: /satisfaction/i }).first().click();
      await onTo(page, page.getByLabel("On which day?", { exact: true }));
    },
    fields: [["On which day?", "2026-11-20"]],
  },
  {
    name: "when a session ended",
    reach: async (page) => {
      await open(page, "live", (session) => `#/session/${session}`);
      await page.getByRole("button", { name: "Resume timer" }).click();
      await page.clock.fastForward("36:00:00");
      await page.getByRole("radio", { name: "At another time" }).check();
    },
    fields: [
      ["Day it ended", "2026-11-20"],
      ["Time it ended", "12:00"],
    ],
  },
];

/** Keys as they came in from people: the year 26, one digit too many, and years that are no plan's and nobody's memory. */
const DAYS = ["111926", "112726", "112720266", "01011899", "01012101"];

/** The browser's own language decides the order of the parts: in these tests month, day and year. */
async function type(page: Page, field: Locator, keys: string): Promise<void> {
  await field.focus();
  await page.keyboard.type(keys);
}

for (const place of places) {
  test(`${place.name}: what is typed on the way changes nothing`, async ({ page, isMobile, axe }) => {
    test.skip(isMobile, "phones pick");
    test.slow();
    await place.reach(page);
    let walked = 0;
    for (const [label, holds] of place.fields) {
      const field = page.getByLabel(label, { exact: true });
      const isDay = holds.includes("-");
      await expect(field).toHaveValue(holds);
      const before = await stored(page);
      for (const keys of isDay ? DAYS : []) {
        await type(page, field, keys);
        await field.blur();
        await expect(page.getByText(/Write the year with four digits, from \d{4} to \d{4}\./).first()).toBeVisible();
        expect(await stored(page), `${label}: ${keys}`).toBe(before);
        walked += 1;
        // What is stored is shown again as soon as a part is left empty.
        await field.focus();
        await page.keyboard.press("Backspace");
        await field.blur();
        await expect(field).toHaveValue(holds);
      }
      if (isDay) await axe(page, label);
      // Backspace on each part, one alone and all of them.
      for (let part = 0; part < (isDay ? 3 : 2); part += 1) {
        await field.focus();
        for (let n = 0; n < part; n += 1) await page.keyboard.press("ArrowRight");
        await page.keyboard.press("Backspace");
        // Nothing is written back while somebody is in the field.
        await page.clock.runFor(1_000);
        await expect(field).toHaveValue("");
        expect(await stored(page), `${label}: part ${part} empty`).toBe(before);
        await field.blur();
        await expect(field).toHaveValue(holds);
        expect(await stored(page), `${label}: left with part ${part} empty`).toBe(before);
        walked += 1;
      }
      await field.focus();
      for (let n = 0; n < 3; n += 1) {
        await page.keyboard.press("Backspace");
        await page.keyboard.press("ArrowRight");
      }
      await field.blur();
      await expect(field).toHaveValue(holds);
      expect(await stored(page), `${label}: emptied`).toBe(before);
      walked += 1;

      // What is meant counts when the field is left.
      await type(page, field, isDay ? "11192026" : "1145am");
      await field.blur();
      await expect(field).toHaveValue(isDay ? "2026-11-19" : "11:45");
      await expect(page.getByText(/Write the year/)).toHaveCount(0);
      if (isDay && place.plan) {
        await page.getByRole("button", { name: `No date: ${label}` }).click();
        await expect(field).toHaveValue("");
        await expect(field).toBeFocused();
      }
      await field.fill(holds);
      await field.blur();
      await expect(field).toHaveValue(holds);
    }
    console.log(`${place.name}: ${place.fields.length} fields, ${walked} ways to type and leave: 0 changed`);
  });
}

test("no field for a day or a time is left out", () => {
  const sources = (folder: URL): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const place = new URL(entry.isDirectory() ? `${entry.name}/` : entry.name, folder);
      return entry.isDirectory() ? sources(place) : [readFileSync(place, "utf8")];
    });
  const views = sources(new URL("../../src/views/", import.meta.url));
  const count = (pattern: RegExp) => views.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  // Two of the wizards' fields are functions: day() stands in three places, open_day() in one.
  const direct = count(/<(DateField|TimeField)\b/g) - 2;
  const shared = count(/\{?\bday\(answers,/g) + count(/\bopen_day\(answers,/g);
  const walked = places.reduce((sum, place) => sum + place.fields.length, 0);
  console.log(`${walked} fields for days and times walked`);
  expect(direct + shared).toBe(walked);
  expect(count(/type="(date|time|datetime-local|month|week)"/g)).toBe(0);
});

test("a day of another year is stored with it and shown with it", async ({ page, isMobile }) => {
  test.skip(isMobile, "phones pick");
  await open(page, "live", (session) => `#/session/${session}`);
  await page.getByRole("navigation", { name: "Session phases" }).getByRole("button", { name: "Close" }).click();
  await type(page, page.getByLabel("Day", { exact: true }), "01042027");
  await page.getByLabel("Day", { exact: true }).blur();
  await expect(page.getByRole("status").filter({ hasText: "Next session" })).toHaveText(/Monday 4 January 2027 at \d\d:\d\d/);
  await page.reload();
  await started(page);
  await expect(page.getByLabel("Day", { exact: true })).toHaveValue("2027-01-04");
});

test("a day typed in a check-in counts for the question at once it is left", async ({ page, isMobile }) => {
  test.skip(isMobile, "phones pick");
  await open(page, "own", () => "#/week");
  await page.getByRole("button", { name: "Check in" }).first().click();
  await page.getByText("Another day").click();
  await type(page, page.getByLabel("The day"), "111926");
  // The answer is not taken for a day that cannot be meant, and not for today either.
  await page.getByRole("button", { name: "Done", exact: true }).first().click();
  await expect(page.getByLabel("The day")).toBeFocused();
  await type(page, page.getByLabel("The day"), "11192026");
  await page.getByRole("button", { name: "Done", exact: true }).first().click();
  await expect(page.getByText("Thu 19 Nov: done")).toBeVisible();
});
