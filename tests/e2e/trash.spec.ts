// The trash: each kind that can be removed is found there, comes back word for word, and is gone from both copies after
// thirty days or when it is erased for good.
import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

const FRIDAY = new Date("2026-11-20T12:00:00");
const AT = FRIDAY.getTime() - 3_600_000;
const title = (page: Page) => page.getByRole("heading", { level: 1 });
const saved = (page: Page) => expect(page.getByRole("status").filter({ hasText: "Saved on this device" })).toBeVisible();

const owned = { client: "maya", at: AT };
const RECORDS: Record<string, object[]> = {
  settings: [{ id: "settings", mode: "coach" }],
  format: [
    {
      id: "own-format",
      name: "Format of kept words",
      phases: [{ id: "one", name: "Phase of kept words", share: 100, prompts: [], checklist: [] }],
    },
  ],
  client: [{ id: "maya", name: "Maya", about: "About kept words", since: "2026-11-01" }],
  "three-month-goal": [
    { id: "above", ...owned, statement: "Three-month kept words", starts: "2026-11-02", target: "2027-02-01" },
  ],
  session: [
    {
      id: "held",
      client: "maya",
      format: "standard",
      voice: "coach",
      minutes: 30,
      on: "2026-11-19",
      status: "ended",
      started: AT - 86_400_000,
      ended: AT - 84_600_000,
      phases: [{ id: "opening", name: "Opening" }],
      pacing: { phases: [{ first_planned: 1_800_000, planned: 1_800_000, spent: 1_800_000 }], current: 0 },
      heart: 0,
      generative: { topic: "Session kept words" },
    },
  ],
  "weekly-goal": [{ id: "goal", ...owned, session: "held", what: "Weekly kept words", starts: "2026-11-16" }],
  "check-in": [{ id: "check", goal: "goal", on: "2026-11-18", at: AT, outcome: "done", line: "Check-in kept words" }],
  note: [
    { id: "line", ...owned, session: "held", phase: "opening", text: "Line kept words" },
    { id: "note", ...owned, text: "Note kept words" },
  ],
  idea: [{ id: "idea", board: "board", text: "Idea kept words", at: AT }],
  board: [{ id: "board", ...owned, frame: { topic: "Board kept words" }, step: "choose" }],
  "focus-area": [{ id: "area", ...owned, name: "Area kept words" }],
  referral: [{ id: "concern", ...owned, on: "2026-11-18", concern: "other", facts: "Concern kept words" }],
  "prompt-set": [{ id: "set", name: "Set of kept words", at: AT, prompts: [{ id: "own-1", coach: "Prompt kept words" }] }],
  questionnaire: [
    { id: "own-questions", name: "Questions of kept words", items: [{ id: "q1", text: "Question kept words", kind: "text" }] },
  ],
  assessment: [
    {
      id: "taken",
      ...owned,
      instrument: "outside",
      on: "2026-11-18",
      result: { outside: { name: "Assessment kept words", words: "Result kept words" } },
    },
  ],
};

/** A backup of these records, as another program would write it after the published description. */
function backup(): Buffer {
  const entry = (d: object) => ({ hlc: `${AT.toString(16).padStart(12, "0")}-0000`, dev: "laptop", rev: 1, d });
  const records = JSON.stringify(Object.fromEntries(Object.entries(RECORDS).map(([kind, list]) => [kind, list.map(entry)])));
  const counts = Object.fromEntries(Object.entries(RECORDS).map(([kind, list]) => [kind, list.length]));
  const head = { format: "cairn-backup", version: 1, min_reader: 1, app: "0.1.0", exported_at: AT, device: "laptop", counts };
  const checksum = `sha256:${createHash("sha256").update(`${records}[]`).digest("hex")}`;
  return Buffer.from(`${JSON.stringify(head).slice(0, -1)},"records":${records},"quarantine":[],"checksum":"${checksum}"}`);
}

async function begin(page: Page): Promise<void> {
  await page.clock.install({ time: FRIDAY });
  await openApp(page, "#/data");
  const picker = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Restore from a backup" }).click();
  await (await picker).setFiles({ name: "kept.json", mimeType: "application/json", buffer: backup() });
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Restored" })).toBeVisible();
  await expect(page.getByText("could not be read")).toHaveCount(0);
  await saved(page);
}

/** Everything in both copies that is a record's text, by the copy. */
async function copies(page: Page): Promise<[string, string]> {
  return page.evaluate(async () => {
    const local = Object.keys(localStorage)
      .filter((key) => key.startsWith("cairn:r:") || key.startsWith("cairn:q:"))
      .map((key) => `${key} ${localStorage.getItem(key)}`)
      .join("\n");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("cairn");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = (store: string) =>
      new Promise<unknown[]>((resolve) => {
        const asked = database.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
    const twin = [...(await all("texts")), ...(await all("history"))].join("\n");
    database.close();
    return [local, twin] as [string, string];
  });
}

/** The words of the records, as they are now: each record without its stamp. */
const words = async (page: Page) => {
  const [local] = await copies(page);
  return [...local.matchAll(/"[^"]*kept words[^"]*"/g)].map(([text]) => text).sort();
};

async function confirm(page: Page, button: string): Promise<void> {
  await page.getByRole("alertdialog").getByRole("button", { name: button }).click();
}

interface Removable {
  kind: string;
  at: string;
  /** What its row in the trash is called. */
  row: string;
  remove: (page: Page) => Promise<void>;
}

const press = (name: string) => async (page: Page) => page.getByRole("button", { name, exact: true }).click();

const REMOVABLE: Removable[] = [
  { kind: "check-in", at: "#/goals/week/goal", row: "Check-in kept words", remove: async (page) => {
    await page.getByRole("button", { name: /^Remove check-in of/ }).click();
  } },
  { kind: "note", at: "#/clients/maya", row: "Note kept words", remove: async (page) => {
    await page.getByRole("button", { name: "Change: Note kept words" }).click();
    await page.getByRole("menuitem", { name: "Remove" }).click();
  } },
  { kind: "weekly goal", at: "#/goals/week/goal", row: "Weekly kept words", remove: press("Remove goal") },
  { kind: "three-month goal", at: "#/clients/maya/goals", row: "Three-month kept words", remove: async (page) => {
    await page.getByRole("button", { name: "More for Three-month kept words" }).click();
    await page.getByRole("menuitem", { name: "Remove" }).click();
  } },
  { kind: "board", at: "#/board/board", row: "Board kept words", remove: press("Remove this board") },
  { kind: "focus area", at: "#/stages/area", row: "Area kept words", remove: async (page) => {
    await page.getByText("Rename, put away or remove").click();
    await page.getByRole("button", { name: "Remove focus area" }).click();
  } },
  { kind: "concern", at: "#/concerns/concern", row: "Note of concern", remove: press("Remove note") },
  { kind: "assessment", at: "#/assessments/taken", row: "Assessment kept words", remove: press("Remove assessment") },
  { kind: "questionnaire", at: "#/questionnaires/own-questions", row: "Questions of kept words", remove: press("Remove questionnaire") },
  { kind: "prompt set", at: "#/library/sets/set", row: "Set of kept words", remove: press("Remove set") },
  { kind: "format", at: "#/library/formats/own-format", row: "Format of kept words", remove: press("Remove format") },
  { kind: "session", at: "#/session/held/summary", row: "Session kept words", remove: async (page) => {
    await page.getByRole("button", { name: "Remove session" }).click();
    await confirm(page, "Remove session");
  } },
  { kind: "client", at: "#/clients/maya", row: "Maya", remove: async (page) => {
    await page.getByText("Rename, archive or remove").click();
    await page.getByRole("button", { name: "Remove client" }).click();
    await expect(page.getByRole("alertdialog")).toContainText("kept in the trash for 30 days");
    await confirm(page, "Remove client");
  } },
];

test("whatever is removed is found in the trash and comes back word for word", async ({ page, axe }) => {
  test.slow();
  await begin(page);
  const before = await words(page);
  expect(before.length).toBeGreaterThan(15);
  for (const { kind, at, row, remove } of REMOVABLE) {
    await openApp(page, at);
    await remove(page);
    await expect(page.getByRole("button", { name: "Undo" }).last()).toBeVisible();
    await openApp(page, "#/data");
    const restore = page.getByRole("button", { name: `Restore: ${row}`, exact: true });
    await expect(restore, kind).toHaveCount(1);
    if (kind === "client") await axe(page, "your data, with a client in the trash");
    await restore.click();
    await expect(restore, kind).toHaveCount(0);
    await expect(page.getByText("There is nothing in the trash.")).toBeVisible();
    expect(await words(page), kind).toEqual(before);
  }
  console.log(`trash: N = ${REMOVABLE.length} kinds removed, found, and restored word for word (${before.length} texts)`);
});

test("a client's page and the place where a client was lead to the trash", async ({ page, axe }) => {
  await begin(page);
  await openApp(page, "#/clients/maya");
  await page.getByRole("button", { name: "Change: Note kept words" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await page.getByText("In the trash: 1 thing").click();
  await axe(page, "a client with something in the trash");
  await page.getByRole("button", { name: "Restore: Note kept words" }).click();
  await expect(page.getByRole("list", { name: "Notes" })).toContainText("Note kept words");

  await page.getByText("Rename, archive or remove").click();
  await page.getByRole("button", { name: "Remove client" }).click();
  await confirm(page, "Remove client");
  await openApp(page, "#/clients/maya");
  await expect(title(page)).toHaveText("This client is not here");
  await page.getByText("In the trash: 1 thing").click();
  await axe(page, "where a client was");
  await page.getByRole("button", { name: "Restore: Maya" }).click();
  await expect(title(page)).toHaveText("Maya");
});

test("erased for good, a client is in neither copy", async ({ page }) => {
  await begin(page);
  await openApp(page, "#/clients/maya");
  await page.getByRole("button", { name: "Change: Note kept words" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await page.getByText("Rename, archive or remove").click();
  await page.getByRole("button", { name: "Remove client" }).click();
  await confirm(page, "Remove client");
  await openApp(page, "#/data");
  await page.getByRole("button", { name: "Erase for good: Maya" }).click();
  await expect(page.getByRole("alertdialog")).toContainText("Everything that was theirs goes from both copies");
  await expect(page.getByRole("alertdialog").getByRole("button", { name: "Keep in the trash" })).toBeFocused();
  await confirm(page, "Erase for good");
  await expect(page.getByText("There is nothing in the trash.")).toBeVisible();
  await saved(page);
  await expect.poll(async () => (await copies(page)).map((copy) => /Maya|Note kept|Session kept/.test(copy))).toEqual([false, false]);
  // What is not theirs stays.
  expect((await copies(page)).every((copy) => copy.includes("Set of kept words"))).toBe(true);
});

test("after thirty days it is gone from both copies, and not a day before", async ({ page }) => {
  await begin(page);
  await openApp(page, "#/library/sets/set");
  await page.getByRole("button", { name: "Remove set" }).click();
  await saved(page);
  const there = async () => (await copies(page)).map((copy) => copy.includes("Set of kept words"));
  for (const [day, kept] of [
    [29, true],
    [31, false],
  ] as const) {
    await page.clock.setFixedTime(new Date(FRIDAY.getTime() + day * 86_400_000));
    await page.goto("./#/data");
    await page.reload();
    await started(page);
    await expect(page.getByRole("button", { name: "Restore: Set of kept words" })).toHaveCount(kept ? 1 : 0);
    await expect.poll(there, `day ${day}`).toEqual([kept, kept]);
  }
});

test("what comes back with what it belongs to is said, and words about it have their place again", async ({ page }) => {
  await begin(page);
  await openApp(page, "#/clients/maya");
  await page.getByRole("button", { name: "Change: Note kept words" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await page.getByRole("textbox", { name: "New note" }).fill("half a note");
  await page.waitForTimeout(500);
  await page.getByText("Rename, archive or remove").click();
  await page.getByRole("button", { name: "Remove client" }).click();
  await confirm(page, "Remove client");
  await openApp(page, "#/data");
  await expect(page.getByText("What it was about has been removed")).toBeVisible();
  await page.getByRole("button", { name: "Restore: Note kept words" }).click();
  await expect(page.getByText("Note kept words restored, and with it Maya, where it belongs")).toBeVisible();
  await expect(page.getByText("half a note")).toBeVisible();
  await expect(page.getByText("What it was about has been removed")).toHaveCount(0);
});

test("what another tab restored while it was to be erased stays, and that is said", async ({ page, context }) => {
  await begin(page);
  await openApp(page, "#/clients/maya");
  await page.getByRole("button", { name: "Change: Note kept words" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await openApp(page, "#/data");
  await saved(page);
  const other = await context.newPage();
  await openApp(other, "#/data");
  await page.getByRole("button", { name: "Erase for good: Note kept words" }).click();
  await other.getByRole("button", { name: "Restore: Note kept words" }).click();
  await expect(page.getByText("There is nothing in the trash.")).toBeVisible();
  await confirm(page, "Erase for good");
  await expect(page.getByRole("alert").filter({ hasText: "it has been restored or erased meanwhile" })).toBeVisible();
  await saved(page);
  expect((await copies(page)).every((copy) => copy.includes("Note kept words"))).toBe(true);
});

test("what was set aside about something that is erased goes from other open tabs too", async ({ page, context }) => {
  await begin(page);
  await openApp(page, "#/clients/maya");
  const other = await context.newPage();
  await openApp(other, "#/clients/maya");
  const about = (tab: Page) => tab.getByRole("textbox", { name: /^About/ });
  await about(other).fill("Sleeps late");
  await about(page).fill("Walks a lot");
  await about(page).blur();
  await other.waitForTimeout(500);
  await about(other).blur();
  await openApp(other, "#/data");
  await expect(other.getByRole("heading", { name: "Set aside" })).toBeVisible();
  await page.getByText("Rename, archive or remove").click();
  await page.getByRole("button", { name: "Remove client" }).click();
  await confirm(page, "Remove client");
  await openApp(page, "#/data");
  await page.getByRole("button", { name: "Erase for good: Maya" }).click();
  await confirm(page, "Erase for good");
  await expect(other.getByRole("heading", { name: "Set aside" })).toHaveCount(0);
});
