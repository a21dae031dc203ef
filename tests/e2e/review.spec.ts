// Looking at an assessment together: six steps in order, a curious question with its rule, and one step to what comes of it.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const step = (page: Page, name: string) => page.locator("details", { has: page.locator("> summary", { hasText: name }) }).first();

/** The sample holds a wheel that was taken twice: opens the review of the later one. */
async function review(page: Page): Promise<string> {
  await openApp(page, "#/welcome/sample");
  await expect(page.getByText("Sample data")).toBeVisible();
  const id = await page.evaluate(() => {
    const wheels = Object.keys(localStorage)
      .filter((key) => key.startsWith("cairn-sample:r:assessment:"))
      .map((key) => ({ id: key.split(":")[3], text: localStorage.getItem(key) ?? "" }))
      .filter(({ text }) => text.includes('"instrument":"wheel"'))
      .map(({ id, text }) => ({ id, on: text.match(/"on":"([^"]+)"/)?.[1] ?? "" }))
      .sort((a, b) => a.on.localeCompare(b.on));
    return wheels[wheels.length - 1].id;
  });
  await page.goto(`./#/assessments/${id}/review`);
  await expect(title(page)).toHaveText("Review together");
  return id;
}

test("six steps lead from an open mind to concerns, and where one left off is kept", async ({ page, axe }) => {
  await review(page);
  await expect(page.getByText("0 of 6 steps looked at")).toBeVisible();
  await axe(page, "review, first step");
  await page.getByRole("button", { name: "Next: Successes first" }).click();
  await expect(page.locator("summary", { hasText: "2. Successes first" })).toBeFocused();
  await expect(page.getByRole("list", { name: "What stands highest" }).getByRole("listitem").first()).toContainText(/\d/);
  await page.getByRole("button", { name: "Next: Where the energy is" }).click();
  const ranked = page.getByRole("list", { name: "By priority" }).getByRole("listitem");
  await expect(ranked.first()).toContainText("priority 9");
  await axe(page, "review, energy");
  await page.getByRole("button", { name: "Next: Stages of change" }).click();
  await page.reload();
  await started(page);
  await expect(page.getByText("3 of 6 steps looked at")).toBeVisible();
  await expect(step(page, "4. Stages of change")).toHaveAttribute("open", "");
  await page.getByRole("button", { name: "Next: Be curious about gaps" }).click();
  await page.getByRole("button", { name: "Next: Note concerns" }).click();
  await axe(page, "review, concerns");
  await page.getByRole("checkbox", { name: "Looked at" }).last().check();
  await expect(page.getByText("6 of 6 steps looked at")).toBeVisible();
  await page.getByLabel("Notes on this review").fill("Begin with the cello");
  await page.getByLabel("Notes on this review").blur();
  await page.reload();
  await started(page);
  await expect(page.getByLabel("Notes on this review")).toHaveValue("Begin with the cello");
});

test("a gap is a question with its rule, and one step leads to a focus area or a goal", async ({ page, axe }) => {
  await review(page);
  const gaps = step(page, "5. Be curious about gaps");
  await page.locator("summary", { hasText: "5. Be curious about gaps" }).click();
  const card = gaps.getByRole("region").first();
  const area = (await card.getByRole("heading", { level: 3 }).textContent()) ?? "";
  await card.locator("summary", { hasText: "Why this question" }).first().click();
  await expect(card.locator("details").first()).toContainText(/\b(8|7|4|2)\b/);
  await expect(card.locator("details").first()).toContainText(/priority \d/);
  await axe(page, "review, gaps");

  await card.getByRole("button", { name: /^Keep the question for the session/ }).first().click();
  await expect(card.getByRole("button", { name: /^Keep the question for the session/ }).first()).toHaveAttribute("aria-pressed", "true");

  await card.getByRole("button", { name: `Make it a focus area: ${area}` }).click();
  await expect(card.getByRole("link", { name: `Open the focus area: ${area}` })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card.getByRole("button", { name: `Make it a focus area: ${area}` })).toBeVisible();
  await card.getByRole("button", { name: `Make it a focus area: ${area}` }).click();
  await expect(card.getByRole("link", { name: `Open the focus area: ${area}` })).toBeVisible();

  await card.getByRole("link", { name: `Set a three-month goal: ${area}` }).click();
  await expect(page.getByRole("textbox").first()).toHaveValue(area);
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(title(page)).toHaveText("Review together");
  await page.locator("summary", { hasText: "5. Be curious about gaps" }).click();
  await card.getByRole("link", { name: `Set a goal for this week: ${area}` }).click();
  await expect(page.getByText(/Question 1 of/)).toBeVisible();
  await page.getByRole("button", { name: "Skip this question" }).click();
  await page.getByRole("button", { name: "Skip this question" }).click();
  await expect(page.getByRole("textbox").first()).toHaveValue(area);
});

test("a kept question waits for the session, or in a note", async ({ page }) => {
  await review(page);
  await page.locator("summary", { hasText: "5. Be curious about gaps" }).click();
  const keep = step(page, "5. Be curious about gaps").getByRole("button", { name: /^Keep the question for the session/ }).first();
  const question = ((await keep.textContent()) ?? "").replace("Keep the question for the session", "").trim();
  await keep.click();
  await expect(keep).toHaveAttribute("aria-pressed", "true");
  const places = await page.evaluate((question) => {
    const records = Object.keys(localStorage).filter((key) => key.startsWith("cairn-sample:r:"));
    return records.filter((key) => (localStorage.getItem(key) ?? "").includes(question.slice(0, 30))).map((key) => key.split(":")[2]);
  }, question);
  expect(places.some((kind) => kind === "session" || kind === "note")).toBe(true);
  await keep.click();
  await expect(keep).toHaveAttribute("aria-pressed", "false");
});

test("the report as Markdown holds what the table shows, and prints with the wheel", async ({ page, axe }) => {
  const id = await review(page);
  await page.goto(`./#/assessments/${id}`);
  await expect(title(page)).toHaveText("Wheel of life");
  await page.getByText("Download as a file").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download as Markdown" }).click(),
  ]);
  const markdown = await readFile(await download.path(), "utf8");
  await page.goto(`./#/print/assessment/${id}`);
  await expect(title(page)).toHaveText("Wheel of life");
  await expect(page.getByRole("img", { name: /highest first/ })).toBeVisible();
  await page.getByText("Show as a table").click();
  const rows = await page.getByRole("row").allTextContents();
  expect(rows.length).toBeGreaterThan(6);
  const cells = await page.getByRole("row").evaluateAll((rows) =>
    rows.map((row) => Array.from(row.children).map((cell) => cell.textContent?.trim() ?? "")));
  for (const row of cells.slice(1)) {
    expect(markdown).toContain(`| ${row.map((cell) => cell.replace(/^\+/, "\\+")).join(" | ")} |`);
  }
  await axe(page, "report");
  await page.getByRole("link", { name: "Back to the assessment" }).click();
  await expect(title(page)).toHaveText("Wheel of life");
  await page.getByRole("link", { name: "Review together" }).click();
  await expect(title(page)).toHaveText("Review together");
});
