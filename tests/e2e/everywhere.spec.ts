// Every place of the app, empty and full: no barrier in light or dark, nothing to scroll sideways at 320 pixels, and a
// reload without network that leads back to it.
import type { Page } from "@playwright/test";
import { expect, openApp, readyOffline, started, test } from "./fixtures";

const FIXED = [
  "#/", "#/welcome", "#/welcome/coach", "#/clients", "#/session/new", "#/week", "#/journey", "#/progress", "#/ideas", "#/library",
  "#/library/formats/standard", "#/library/browse", "#/library/browse?q=sleep&kind=skill", "#/fill", "#/more", "#/settings", "#/data", "#/help", "#/about", "#/nowhere",
];

/** Opens the sample and returns an address for each place of a client, a session and a goal in it. */
async function sample(page: Page): Promise<string[]> {
  await openApp(page, "#/welcome/sample");
  await expect(page.getByText("Sample data")).toBeVisible();
  const id = (kind: string) =>
    page.evaluate((kind) => {
      const key = Object.keys(localStorage).filter((key) => key.startsWith(`cairn-sample:r:${kind}:`)).sort()[0];
      return key.split(":")[3];
    }, kind);
  const [client, session, goal, board] = [await id("client"), await id("session"), await id("weekly-goal"), await id("board")];
  const ofSession = ["", "/prepare", "/after", "/check", "/summary"].map((end) => `#/session/${session}${end}`);
  const papers = [`#/present/${session}`, `#/print/summary-client/${session}`, `#/print/summary-coach/${session}`];
  const others = [`#/clients/${client}`, `#/clients/${client}/goals`, `#/session/new/${client}`, `#/goals/week/new/${client}`, `#/goals/week/${goal}`, `#/board/${board}`, `#/library/sets/${await id("prompt-set")}`];
  const three = await id("three-month-goal");
  const concern = await id("referral");
  const concerns = [
    ...[`#/clients/${client}/concerns`, `#/concerns/${concern}`, `#/concerns/${concern}/edit/2/change`, `#/concerns/${concern}/edit/check`],
    ...[`#/concerns/new/${client}`, `#/print/release/${client}`, `#/print/referral/${concern}`],
  ];
  const area = await id("focus-area");
  const stages = [`#/clients/${client}/stages`, ...["", "/card/wont", "/find", "/rulers"].map((end) => `#/stages/${area}${end}`)];
  const wizards = [
    ...[`#/goals/vision/${client}`, `#/goals/vision/${client}/3`, `#/goals/three-month/${three}/5`],
    // An empty wizard begins at its first page.
    ...[`#/goals/three-month/new/${client}`, `#/goals/three-month/new/${client}/check`],
    ...[`#/goals/week/new/${client}`, `#/goals/week/new/${client}/2`, `#/goals/week/new/${client}/check`],
    ...["review", "review/2", "review/8", "review/9", "review/check", "adjust"].map((page) => `#/goals/week/${goal}/${page}`),
  ];
  const [taken, own] = [await id("assessment"), await id("questionnaire")];
  const reviews = [`#/assessments/${taken}/review`, `#/print/assessment/${taken}`];
  const instruments = ["wheel", "wheel/2", "rulers", "values", "swls", "flourishing/3", "outside", "stakeholders", "stakeholders/2"];
  others.push(`#/clients/${client}/assessments`, `#/assessments/${taken}`, `#/assessments/${taken}/answers/check`, `#/questionnaires/${own}`);
  wizards.push(...instruments.map((page) => `#/clients/${client}/assessments/${page}`));
  const filling = ["send", "hand-over", "add"].map((page) => `#/clients/${client}/assessments/${page}`);
  // Last: nobody leaves the client view of filling in without a word.
  const handedOver = [`#/present/fill/${client}/swls`, `#/present/thanks/${client}`];
  return [...FIXED.filter((place) => !place.startsWith("#/welcome")), ...others, ...concerns, ...reviews, ...stages, ...wizards, ...filling, ...ofSession, ...papers, ...handedOver];
}

async function go(page: Page, place: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place;
  }, place);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("no place of an empty app has a barrier", async ({ page, axe }) => {
      test.setTimeout(400_000);
      await openApp(page);
      for (const place of FIXED) {
        await go(page, place);
        await axe(page, `empty ${place}`);
      }
    });

    test("no place of a full app has a barrier", async ({ page, axe }) => {
      test.setTimeout(400_000);
      for (const place of await sample(page)) {
        await go(page, place);
        await axe(page, `full ${place}`);
      }
    });
  });
}

test("nothing scrolls sideways at 320 pixels", async ({ page, isMobile }) => {
  test.skip(!isMobile, "narrow screens are phones");
  const places = await sample(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  for (const place of places) {
    await go(page, place);
    const surplus = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (surplus > 0) wide.push(`${place}: ${surplus} px`);
  }
  expect(wide).toEqual([]);
});

test("every place reloads without a network", async ({ page, context, isMobile }) => {
  test.skip(isMobile, "the same files serve every screen size");
  test.setTimeout(300_000);
  const places = await sample(page);
  await readyOffline(page);
  await context.setOffline(true);
  for (const place of places) {
    await go(page, place);
    const heading = await page.getByRole("heading", { level: 1 }).textContent();
    await page.reload();
    await started(page);
    await expect(page.getByRole("heading", { level: 1 }), place).toHaveText(heading ?? "");
  }
  console.log(`offline: ${places.length} of ${places.length} places reloaded without a network`);
});
