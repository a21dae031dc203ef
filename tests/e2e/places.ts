// Every place of the app: those that are always there, and one of each that belongs to a client, a session or a goal.
import type { Page } from "@playwright/test";
import { expect, openApp } from "./fixtures";

export const FIXED = [
  "#/", "#/welcome", "#/welcome/coach", "#/clients", "#/session/new", "#/week", "#/journey", "#/progress", "#/ideas", "#/library",
  "#/library/formats/standard", "#/library/browse", "#/library/browse?q=sleep&kind=skill", "#/fill", "#/more", "#/settings", "#/data", "#/help", "#/about", "#/nowhere",
];

/** Opens the sample and returns an address for each place of a client, a session and a goal in it. */
export async function sample(page: Page): Promise<string[]> {
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

/** Goes to a place, and waits for its heading. */
export async function go(page: Page, place: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place;
  }, place);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  // A heading may stand before its screen has come.
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
}
