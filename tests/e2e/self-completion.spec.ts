// A client fills in an assessment alone: by a file that goes out and comes back, or on the coach's device.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const next = (page: Page) => button(page, "Save and continue").click();
const pick = (page: Page, name: string | RegExp) => page.getByRole("radio", { name }).check({ force: true });

async function go(page: Page, place: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place;
  }, place);
}

/** A coach with one client, at the client's assessments; returns their address. */
async function assessments(page: Page, name: string): Promise<string> {
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").fill(name);
  await button(page, "Add a client").click();
  await page.getByRole("main").getByRole("link", { name }).click();
  await link(page, "Assessments").click();
  await expect(title(page)).toHaveText("Assessments");
  return new URL(page.url()).hash;
}

/** A questionnaire of the coach's own with a scale and a question in words. */
async function questionnaire(page: Page, back: string): Promise<void> {
  await page.getByLabel("Name of a new questionnaire").fill("Sleep");
  await button(page, "Make a questionnaire").click();
  await expect(title(page)).toHaveText("Sleep");
  await page.getByLabel("Before the first question").fill("Think of the last two weeks.");
  await button(page, "Add a question").click();
  await page.getByLabel("Question 1", { exact: true }).fill("I wake up rested");
  await button(page, "Add a question").click();
  await page.getByLabel("Question 2", { exact: true }).fill("What helps?");
  await page.getByRole("group", { name: "How is question 2 answered?" }).getByLabel("In own words").check({ force: true });
  await button(page, "Save questionnaire").click();
  await expect(page.getByRole("status").filter({ hasText: "Saved" }).first()).toBeVisible();
  await go(page, back);
}

/** Clicks a button that saves a file; returns its name and text. */
async function saved(page: Page, label: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, label).click()]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  await expect(page.getByText(`Saved to your downloads as ${download.suggestedFilename()}.`)).toBeVisible();
  return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString("utf8") };
}

/** Picks a file with a button that asks for one. */
async function open(page: Page, label: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button(page, label).click()]);
  await chooser.setFiles({ name: "file.json", mimeType: "application/json", buffer: Buffer.from(text) });
}

/** The name of another client, and a note about this one: in no file and in no client view. */
const PRIVATE = ["Maya", "Rosalind", "Zephyr"];

async function nothingPrivate(page: Page): Promise<void> {
  const seen = await page.evaluate(() => `${document.title} ${document.body.textContent}`);
  for (const word of PRIVATE) expect(seen).not.toContain(word);
}

test("a questionnaire goes out as a file, and the answers come back", async ({ page, browser, watched, baseURL, axe, isMobile, viewport }) => {
  test.setTimeout(150_000);
  const list = await assessments(page, "Maya");
  await questionnaire(page, list);
  await link(page, "Send to the client").click();
  await expect(title(page)).toHaveText("Send to the client");
  await button(page, "Save the file for the client").click();
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await axe(page, "nothing chosen to send");
  await pick(page, /^Sleep/);
  await page.getByLabel("A word with it").fill("Take your time with this.");
  const request = await saved(page, "Save the file for the client");
  expect(request.name).toBe("cairn-assessment-sleep.json");
  for (const word of [...PRIVATE, "client"]) expect(request.text).not.toContain(word);
  await axe(page, "sent");
  await go(page, list);
  await expect(page.getByText("Sleep, sent today")).toBeVisible();
  await axe(page, "assessments of a client");

  // The client's own device: an empty app.
  const context = await watched(await browser.newContext({ baseURL, isMobile, viewport, hasTouch: isMobile }));
  const theirs = await context.newPage();
  await openApp(theirs);
  await link(theirs, "Fill in an assessment from your coach").click();
  await expect(title(theirs)).toHaveText("Fill in an assessment");
  await axe(theirs, "fill, empty");
  await open(theirs, "Open the file from your coach", request.text);
  await expect(theirs.getByRole("heading", { name: "Sleep" })).toBeFocused();
  await expect(theirs.getByText("Take your time with this.")).toBeVisible();
  await expect(theirs.getByText("Think of the last two weeks.")).toBeVisible();
  await axe(theirs, "fill, opened");
  await link(theirs, "Begin").click();
  await expect(title(theirs)).toHaveText("I wake up rested");
  await pick(theirs, /^7/);
  await theirs.waitForTimeout(400);
  await theirs.reload();
  await started(theirs);
  await expect(theirs.getByRole("radio", { name: /^7/ })).toBeChecked();
  await next(theirs);
  await theirs.getByRole("textbox", { name: "What helps?" }).fill("An open window.");
  await next(theirs);
  await expect(title(theirs)).toHaveText("Check your answers");
  await axe(theirs, "fill, check");
  await next(theirs);
  await expect(title(theirs)).toHaveText("Your answers are ready");
  await axe(theirs, "fill, done");
  const result = await saved(theirs, "Save the result for your coach");
  expect(result.name).toMatch(/^cairn-result-sleep-\d{4}-\d\d-\d\d\.json$/);
  // An answer is put right, and saved once more.
  await link(theirs, "Change my answers").click();
  await link(theirs, "Change What helps?").click();
  await theirs.getByRole("textbox", { name: "What helps?" }).fill("An open window, and no screen.");
  await next(theirs);
  await next(theirs);
  const corrected = await saved(theirs, "Save the result for your coach");
  await context.close();

  await link(page, "Add a result from a file").click();
  await open(page, "Open a result", result.text);
  await expect(page.getByRole("heading", { name: "Before anything changes" })).toBeFocused();
  await expect(page.getByText("An open window.")).toBeVisible();
  await expect(page.getByText(/It answers what you sent to Maya/)).toBeVisible();
  await axe(page, "result, preview");
  await button(page, "Add it to Maya").click();
  await expect(title(page)).toHaveText("Sleep");
  await expect(page.getByText("An open window.")).toBeVisible();
  // Taken back, and added again.
  await button(page, "Undo").click();
  await go(page, list);
  await expect(page.getByText("Sleep, sent today")).toBeVisible();
  await go(page, `${list}/add`);
  await open(page, "Open a result", result.text);
  await button(page, "Add it to Maya").click();
  await expect(title(page)).toHaveText("Sleep");
  await go(page, list);
  await expect(page.getByText("Sleep, sent today")).toHaveCount(0);
  await expect(page.getByRole("list", { name: "Taken so far" }).getByRole("link", { name: "Sleep" })).toHaveCount(1);

  // The same file again is known, and its correction takes its place.
  await go(page, `${list}/add`);
  await open(page, "Open a result", result.text);
  await expect(page.getByText("This result is here already")).toBeVisible();
  await expect(button(page, "Add it to Maya")).toHaveCount(0);
  await open(page, "Open a result", corrected.text);
  await expect(page.getByText("An earlier version of this result is here")).toBeVisible();
  await axe(page, "result, corrected");
  await button(page, "Replace the earlier one of Maya").click();
  await expect(page.getByText("An open window, and no screen.")).toBeVisible();
  await go(page, list);
  await expect(page.getByRole("list", { name: "Taken so far" }).getByRole("link", { name: "Sleep" })).toHaveCount(1);
});

test("the client fills it in on the coach's device, with nothing else in view", async ({ page, axe }) => {
  test.setTimeout(120_000);
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").fill("Rosalind");
  await button(page, "Add a client").click();
  await expect(page.getByRole("main").getByRole("link", { name: "Rosalind" })).toBeVisible();
  const list = await assessments(page, "Maya");
  await go(page, list.replace("/assessments", ""));
  await page.getByLabel("About Maya").fill("Zephyr");
  await page.getByLabel("About Maya").blur();
  await go(page, list);
  await link(page, "Hand over this screen").click();
  await expect(title(page)).toHaveText("Hand over this screen");
  await button(page, "Hand over now").click();
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await pick(page, /^Satisfaction/);
  await axe(page, "hand over");
  await button(page, "Hand over now").click();

  await expect(title(page)).toHaveText("In most ways my life is close to my ideal.");
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await nothingPrivate(page);
  await axe(page, "handed over");
  await pick(page, /^6/);
  await next(page);
  await expect(title(page)).toHaveText("The conditions of my life are excellent.");
  await pick(page, /^5/);
  await page.waitForTimeout(400);
  await page.reload();
  await started(page);
  await expect(title(page)).toHaveText("The conditions of my life are excellent.");
  await expect(page.getByRole("radio", { name: /^5/ })).toBeChecked();
  await nothingPrivate(page);

  // Another address, and Back beyond the first question, ask first.
  await go(page, "#/clients");
  const dialog = page.getByRole("alertdialog", { name: "Exit the client view?" });
  await expect(dialog).toBeVisible();
  await nothingPrivate(page);
  await axe(page, "handed over, leaving");
  await button(page, "Stay here").click();
  await expect(title(page)).toHaveText("The conditions of my life are excellent.");
  for (let back = 0; back < 3 && !(await dialog.isVisible()); back += 1) {
    await page.goBack();
    await page.waitForTimeout(200);
  }
  await expect(dialog).toBeVisible();
  await nothingPrivate(page);
  await button(page, "Stay here").click();
  await go(page, page.url().split("#")[1].replace(/\/\d$/, "").replace(/^/, "#"));
  await expect(title(page)).toHaveText("In most ways my life is close to my ideal.");
  await next(page);
  for (const value of [/^5/, /^4/, /^3/, /^7/]) {
    await pick(page, value);
    await next(page);
  }
  await expect(title(page)).toHaveText("Check your answers");
  await nothingPrivate(page);
  await axe(page, "handed over, check");
  await button(page, "Save my answers").click();
  await expect(title(page)).toHaveText("Thank you. Please give the device back.");
  await nothingPrivate(page);
  await axe(page, "handed over, thanks");
  await page.reload();
  await started(page);
  await expect(title(page)).toHaveText("Thank you. Please give the device back.");
  await page.getByRole("main").getByRole("button", { name: "Exit client view" }).first().click();
  await dialog.getByRole("button", { name: "Exit client view" }).click();
  await expect(title(page)).toHaveText("Assessments");
  const taken = page.getByRole("list", { name: "Taken so far" });
  await expect(taken.getByRole("link", { name: "Satisfaction With Life Scale" })).toBeVisible();
});

test("what was filled in on the coach's device can be undone when it is back", async ({ page }) => {
  const list = await assessments(page, "Maya");
  await go(page, `${list.replace("#/clients", "#/present/fill").replace("/assessments", "")}/rulers`);
  await expect(title(page)).toHaveText("Which change do I want to look at?");
  await page.getByLabel("What 1", { exact: true }).fill("Walking");
  await next(page);
  await page.getByRole("group").first().getByRole("radio", { name: "8", exact: true }).check({ force: true });
  await next(page);
  await button(page, "Save my answers").click();
  await page.getByRole("main").getByRole("button", { name: "Exit client view" }).first().click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Exit client view" }).click();
  await expect(page.getByRole("list", { name: "Taken so far" }).getByRole("link", { name: "Rulers" })).toBeVisible();
  await button(page, "Undo").click();
  await expect(page.getByRole("list", { name: "Taken so far" })).toHaveCount(0);
});

test("bad files say why, and nothing changes", async ({ page, axe }) => {
  await openApp(page, "#/fill");
  const wrong = [
    ['{"format":"cairn-backup","version":1}', "This is a Cairn backup. You can restore it under Your data."],
    ['{"format":"cairn-assessment-request","version":9,"app":"3.0"}', "This assessment was made by a newer version of Cairn (3.0). Update Cairn first, then try again."],
    ['{"format":"cairn-assessment-request","version":1,"request":"r1","instr', /^This assessment ends in the middle \(line 1\)\./],
  ] as const;
  for (const [text, why] of wrong) {
    await open(page, "Open the file from your coach", text);
    await expect(page.getByRole("alert").getByText(why)).toBeVisible();
    await expect(page.getByRole("link", { name: "Begin" })).toHaveCount(0);
  }
  await axe(page, "a bad file");

  const list = await assessments(page, "Maya");
  await go(page, `${list}/add`);
  await open(page, "Open a result", '{"format":"cairn-assessment-request","version":1}');
  await expect(page.getByRole("alert").getByText(/Open it under Fill in an assessment\./)).toBeVisible();
  await expect(page.getByText("Nothing on this device has changed.")).toBeVisible();
  const high = {
    format: "cairn-assessment-result", version: 1, id: "f1", instrument: "rulers", on: "2026-11-20",
    result: { rulers: [{ id: "a1", name: "Walking", priority: 11 }] },
  };
  await open(page, "Open a result", JSON.stringify(high));
  await expect(page.getByRole("alert").getByText(/^“result\.rulers\[0\]\.priority” in this result cannot be read/)).toBeVisible();
  await axe(page, "a bad result");
});

test("in self mode the answers are kept too", async ({ page, axe }) => {
  await openApp(page, "#/fill");
  await pick(page, /^Rulers/);
  await button(page, "Use this one").click();
  await link(page, "Begin").click();
  await page.getByLabel("What 1", { exact: true }).fill("Walking");
  await next(page);
  await page.getByRole("group").first().getByRole("radio", { name: "8", exact: true }).check({ force: true });
  await next(page);
  await next(page);
  await expect(title(page)).toHaveText("Your answers are ready");
  await expect(button(page, "Keep it here too")).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = "#/welcome/self";
  });
  await page.getByRole("textbox").first().fill("Walks");
  await next(page);
  await button(page, "Skip this question").click();
  await page.getByRole("textbox").first().fill("Walk on Monday");
  await button(page, "Save as goal").click();
  await expect(title(page)).toHaveText("This week");
  await go(page, "#/fill/done");
  await button(page, "Keep it here too").click();
  await expect(page.getByText("It stands among your assessments now.")).toBeVisible();
  await axe(page, "done in self mode");
  await go(page, "#/clients/you/assessments");
  await expect(page.getByRole("list", { name: "Taken so far" }).getByRole("link", { name: "Rulers" })).toBeVisible();
});
