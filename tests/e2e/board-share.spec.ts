// What others get to see of a board: the client view while it is worked on, paper, Markdown and a picture.
import { readFile } from "node:fs/promises";
import { addIdeas, choose, newBoard, step, title } from "./board-page";
import { expect, openApp, started, test } from "./fixtures";

test("the client view follows the board as it is worked on", async ({ page, axe }) => {
  await openApp(page, "#/session/new");
  await page.getByLabel("First name or initials").fill("Maya");
  await page.getByRole("button", { name: "Start session" }).click();
  await page.getByRole("navigation", { name: "Session phases" }).getByRole("button", { name: "Generative moment" }).click();
  await page.getByRole("textbox", { name: "Topic" }).fill("Her evenings, again");
  await page.getByRole("textbox", { name: "Topic" }).blur();
  await page.getByRole("button", { name: "Open the idea board" }).click();
  await expect(title(page)).toHaveText("Idea board");
  const [other] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Share screen safely" }).click(),
  ]);
  await started(other);
  await step(page, "Brainstorm").click();
  await addIdeas(page, "Play the cello", "Walk by the river");
  await expect(other.getByRole("list", { name: "Ideas" })).toContainText("Walk by the river");
  await step(page, "Group").click();
  await page.getByLabel("A new group").fill("Music");
  await page.getByLabel("A new group").press("Enter");
  await choose(page, "Move Play the cello", "To Music");
  await expect(other.getByRole("list", { name: "Music" })).toContainText("Play the cello");
  await expect(other.getByRole("list", { name: "Ideas" })).not.toContainText("Play the cello");
  await step(page, "Choose").click();
  await page.getByRole("button", { name: "Client's vote for Play the cello" }).click();
  await page.getByRole("button", { name: "Choose Play the cello" }).click();
  await expect(other.getByRole("list", { name: "Music" })).toContainText("Chosen");
  await expect(other.getByRole("list", { name: "Music" })).toContainText("1 vote");
  await axe(other, "client view with a board");
  // The topic is the coach's until it is marked to share.
  await expect(page.getByText("Her evenings, again")).toBeVisible();
  await expect(other.getByText("Her evenings, again")).toHaveCount(0);
});

test("a board goes along as paper, Markdown and a picture in which every word fits", async ({ page, axe }) => {
  await newBoard(page);
  await page.getByLabel("Topic").fill("Evenings & <weekends>");
  await page.getByLabel("Topic").blur();
  await step(page, "Brainstorm").click();
  const long = "A standing date with a friend who lives around the corner, MAYBE WITH MUSIC, every other Wednesday";
  await addIdeas(page, "Play the cello", long, "漢字のアイデアもこの絵に入ります、とても長いけれど");
  await page.getByText("Print or take along").click();
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  };
  const markdown = await saved("Download as Markdown");
  expect(markdown.name).toBe("ideas-evenings-weekends.md");
  expect(markdown.text).toContain("- Play the cello");
  const picture = await saved("Download as a picture");
  expect(picture.name).toBe("ideas-evenings-weekends.svg");
  const outside = await page.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    if (parsed.querySelector("parsererror")) return ["does not parse"];
    const root = document.body.appendChild(document.importNode(parsed.documentElement, true)) as unknown as SVGSVGElement;
    const [, , width, height] = root.getAttribute("viewBox")!.split(" ").map(Number);
    const texts = [...root.querySelectorAll("text")];
    const found = texts.filter((text) => {
      const box = text.getBBox();
      return box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height;
    });
    root.remove();
    return texts.length < 5 ? ["too few texts"] : found.map((text) => text.textContent);
  }, picture.text);
  expect(outside).toEqual([]);

  await page.evaluate(() => (window.print = () => document.documentElement.setAttribute("data-printed", "")));
  await page.getByRole("button", { name: "Print or save as PDF" }).click();
  await expect(title(page)).toHaveText("Ideas: Evenings & <weekends>");
  await expect(page.locator("html[data-printed]")).toHaveCount(1);
  await expect(page.getByRole("listitem").filter({ hasText: "Play the cello" })).toBeVisible();
  await axe(page, "board on paper");
  await page.getByRole("link", { name: "Back to the board" }).click();
  await expect(title(page)).toHaveText("Idea board");
});

test("time and number can be set, and a number that cannot be is said", async ({ page }) => {
  await newBoard(page);
  await step(page, "Brainstorm").click();
  await page.getByText("Change time and number").click();
  await page.getByRole("textbox", { name: "Ideas to aim for" }).fill("3");
  await expect(page.getByText("0 of 3 ideas")).toBeVisible();
  await page.getByRole("textbox", { name: "Time for ideas" }).fill("12");
  await expect(page.getByRole("timer")).toContainText("12");
  await page.getByRole("textbox", { name: "Ideas to aim for" }).fill("900");
  await page.getByRole("textbox", { name: "Ideas to aim for" }).blur();
  await expect(page.getByText("Choose a number from 1 to 50.")).toBeVisible();
  await expect(page.getByText("0 of 3 ideas")).toBeVisible();
});
