// Change talk: tagged in a session, invited on the board, kept as the client's own words and heard again.
import { newBoard, title } from "./board-page";
import { expect, openApp, started, test } from "./fixtures";

test("a captured phrase is tagged, and is heard again on the client's page and at the next review", async ({ page, axe }) => {
  await openApp(page, "#/session/new");
  await page.getByLabel("First name or initials").fill("Maya");
  await page.getByRole("button", { name: "Start session" }).click();
  await page.getByRole("textbox", { name: "Capture" }).fill("I will walk home on Fridays");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Change talk: I will walk home on Fridays" }).click();
  await page.getByRole("menuitem", { name: /^Commitment/ }).click();
  await expect(page.getByRole("button", { name: "Commitment: I will walk home on Fridays" })).toBeFocused();
  await axe(page, "tagged line");
  await page.getByRole("navigation", { name: "Session phases" }).getByRole("button", { name: "Goal review" }).click();
  await expect(page.getByRole("list", { name: "In their own words" })).toContainText("I will walk home on Fridays");
  await openApp(page, "#/clients");
  await page.getByRole("link", { name: "Maya" }).first().click();
  await page.getByText("1 phrase, 1 of them about doing it").click();
  await expect(page.getByRole("list", { name: "Commitment" })).toContainText("I will walk home on Fridays");
  await axe(page, "ledger");
});

test("both sides are weighed only by whoever means to stay neutral", async ({ page, axe }) => {
  await newBoard(page);
  await expect(page.getByRole("group", { name: "Both sides" })).toHaveCount(0);
  await page.getByRole("radio", { name: "Yes, either would be fine by me" }).check();
  await page.getByLabel("What speaks for staying as it is").fill("It is calm here");
  await page.getByLabel("What speaks for staying as it is").blur();
  await axe(page, "balance");
  await page.getByRole("radio", { name: "No, I hope for a change" }).check();
  await expect(page.getByRole("group", { name: "Both sides" })).toHaveCount(0);
  await page.getByRole("radio", { name: "Reasons", exact: true }).check();
  await expect(page.getByText("What good would come of it for you?")).toBeVisible();
  const field = page.getByLabel("Their answer, in their words");
  await field.fill("I would see my children at supper");
  await field.press("Enter");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("");
  await expect(page.getByRole("list", { name: "In their own words" })).toContainText("I would see my children at supper");
  await page.getByLabel("How things are now").fill("Home at nine");
  await page.getByLabel("How things are now").blur();
  await axe(page, "inviting change talk");
  await page.reload();
  await started(page);
  await expect(title(page)).toHaveText("Idea board");
  await expect(page.getByLabel("How things are now")).toHaveValue("Home at nine");
  await page.getByRole("radio", { name: "Yes, either would be fine by me" }).check();
  await expect(page.getByLabel("What speaks for staying as it is")).toHaveValue("It is calm here");
});
