// Every place of the app, as its routes write them (tests/fixtures/places.txt, which a native test keeps true), and some
// pages further into the longer ones.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, openApp } from "./fixtures";

const ADDRESSES = readFileSync(new URL("../fixtures/places.txt", import.meta.url), "utf8").trim().split("\n");

/** The places that are always there. The way into the sample is none: it leads elsewhere. */
export const FIXED = [
  ...ADDRESSES.filter((address) => !address.includes("{id}") && address !== "#/welcome/sample"),
  ...["#/library/formats/standard", "#/library/browse?q=sleep&kind=skill"],
];

/** Whose id stands in an address, by how it begins; the first that fits. */
const OWNERS: [RegExp, string][] = [
  [/^#\/(clients|session\/new|print\/release|present\/(fill|thanks)|concerns\/new|goals\/(vision|three-month\/new|week\/new))\//, "client"],
  [/^#\/(session|present|print\/summary-\w+)\//, "session"],
  [/^#\/(print\/)?board\//, "board"],
  [/^#\/goals\/week\/idea\//, "idea"],
  [/^#\/(goals\/week\/area|stages)\//, "focus-area"],
  [/^#\/(goals\/[\w-]+\/from|(print\/)?assessments?)\//, "assessment"],
  [/^#\/goals\/week\//, "weekly-goal"],
  [/^#\/goals\/three-month\//, "three-month-goal"],
  [/^#\/(concerns|print\/referral)\//, "referral"],
  [/^#\/questionnaires\//, "questionnaire"],
  [/^#\/library\/sets\//, "prompt-set"],
];

/** Pages that their place does not begin with. */
const FURTHER = [
  ...["#/stages/{id}/card/wont", "#/concerns/{id}/edit/2/change", "#/concerns/{id}/edit/check"],
  ...["#/goals/vision/{id}/3", "#/goals/three-month/{id}/5", "#/goals/three-month/new/{id}/check"],
  ...["#/goals/week/new/{id}/2", "#/goals/week/new/{id}/check", "#/assessments/{id}/answers/check"],
  ...["review/2", "review/8", "review/9", "review/check"].map((page) => `#/goals/week/{id}/${page}`),
  ...["wheel/2", "rulers", "values", "swls", "flourishing/3", "outside", "stakeholders", "stakeholders/2"].map(
    (page) => `#/clients/{id}/assessments/${page}`,
  ),
];

/** Nobody leaves the client view of filling in without a word, so these come last. */
const isHandedOver = (address: string) => /^#\/present\/(fill|thanks)\//.test(address);

/** Opens the sample and returns an address for each place in it. */
export async function sample(page: Page): Promise<string[]> {
  await openApp(page, "#/welcome/sample");
  await expect(page.getByText("Sample data")).toBeVisible();
  const firstOf = await page.evaluate(() => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith("cairn-sample:r:")).sort();
    return Object.fromEntries(keys.reverse().map((key) => key.split(":").slice(2)));
  });
  const full = (address: string) => {
    if (!address.includes("{id}")) return address;
    const owner = OWNERS.find(([begins]) => begins.test(address))?.[1];
    const id = address.startsWith("#/library/formats/") ? "standard" : owner && firstOf[owner];
    if (!id) throw new Error(`${address}: no record whose place it is`);
    return address.replace("{id}", id);
  };
  const addresses = [...FIXED, ...ADDRESSES, ...FURTHER].filter((address) => !address.startsWith("#/welcome"));
  const places = [...new Set(addresses.map(full))];
  return [...places.filter((place) => !isHandedOver(place)), ...places.filter(isHandedOver)];
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
