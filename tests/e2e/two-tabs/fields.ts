// Fields that two tabs may have open at the same time: eight that are saved when they are left, in seven kinds of record.
import type { Locator, Page } from "@playwright/test";
import { expect } from "../fixtures";
import { go } from "../places";

export interface Field {
  name: string;
  /** Its address, from the ids of the records. */
  at: (id: (kind: string) => string) => string;
  label: string | RegExp;
  /** Opens a field that is not always there. */
  open?: (page: Page) => Promise<void>;
}

export const FIELDS: Field[] = [
  { name: "about a client", at: (id) => `#/clients/${id("client")}`, label: /^About / },
  { name: "private notes of a session", at: (id) => `#/session/${id("session")}/after`, label: /^Private notes/ },
  { name: "intention for a session", at: (id) => `#/session/${id("session")}/prepare`, label: "Intention" },
  {
    name: "frame of a board",
    at: (id) => `#/board/${id("board")}`,
    label: "What is really wanted",
    open: (page) => page.getByRole("button", { name: "Frame" }).click(),
  },
  { name: "behaviour of a focus area", at: (id) => `#/stages/${id("focus-area")}`, label: "What exactly counts as doing it?" },
  { name: "notes on an assessment", at: (id) => `#/assessments/${id("assessment")}/review`, label: "Notes on this review" },
  { name: "what came of a concern", at: (id) => `#/concerns/${id("referral")}`, label: "What came of it" },
  { name: "services in the settings", at: () => "#/settings", label: "Local services" },
];

export const boxOf = (page: Page, field: Field): Locator => page.getByRole("main").getByRole("textbox", { name: field.label, exact: true });

/** Goes to the place of a field, if the page is not there, and opens it. */
export async function reach(page: Page, field: Field, place: string): Promise<Locator> {
  const box = boxOf(page, field);
  if (!page.url().endsWith(place)) await go(page, place);
  if (field.open) {
    await expect(page.locator("main [aria-busy]")).toHaveCount(0);
    if (!(await box.isVisible())) await field.open(page);
  }
  await expect(box).toBeVisible();
  return box;
}
