// Forms over a record's words: nothing of them is saved until their button is pressed.
import type { Locator, Page } from "@playwright/test";
import type { Field } from "./fields";

export interface Form extends Field {
  /** The button that saves it. */
  save: string;
}

/** The button of a menu, and Edit in it. */
async function edit(button: Locator): Promise<void> {
  await button.click();
  await button.page().getByRole("menuitem", { name: "Edit" }).click();
}

const first = (page: Page, list: string, button: RegExp) =>
  page.getByRole("list", { name: list, exact: true }).getByRole("button", { name: button }).first();

export const FORMS: Form[] = [
  {
    name: "weekly goal",
    at: (id) => `#/goals/week/${id("weekly-goal")}/adjust`,
    label: "What exactly would you like to do?",
    save: "Save as goal",
  },
  {
    name: "three-month goal",
    at: (id) => `#/clients/${id("client")}`,
    label: "In three months",
    open: (page) => edit(first(page, "Three-month goals", /^More for/)),
    save: "Save",
  },
  {
    name: "vision",
    at: (id) => `#/clients/${id("client")}`,
    label: "Vision",
    open: (page) => page.getByRole("button", { name: "Edit vision" }).click(),
    save: "Save",
  },
  {
    name: "note",
    at: (id) => `#/clients/${id("client")}`,
    label: "Note",
    open: (page) => edit(first(page, "Notes", /^Change:/)),
    save: "Save note",
  },
];
