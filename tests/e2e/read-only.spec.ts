// Where a newer Cairn wrote, this one only reads: no field takes words that would be gone, and nothing is called saved.
import { expect, started, test } from "./fixtures";
import { go, sample } from "./places";

const NEWER = '{"v":2,"rev":9,"hlc":"0fffffffffff-0001","dev":"x","c":"0","d":{"id":"newer"}}';
/** What is typed or chosen here is kept nowhere, by its meaning: a search, a way of looking. */
const PASSING = /^(Search|Compare with|Kind|Phase|Stage|Skill|Format or set|Wording|Show as|Questions to show|Whose idea|Version|Put the name|Look|System|Light|Dark)/;

test("while a newer Cairn's records are here, no field takes what would be lost, and nothing says saved", async ({ page, axe, isMobile }) => {
  test.skip(isMobile, "the same program serves every screen size");
  test.setTimeout(600_000);
  const places = (await sample(page)).filter((place) => !/^#\/present\/(fill|thanks)/.test(place));
  await page.evaluate((text) => localStorage.setItem("cairn-sample:r:client:newer", text), NEWER);
  await page.reload();
  await started(page);
  await expect(page.getByText("Some of your data comes from a newer Cairn").first()).toBeVisible();
  const texts = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage).filter(([key]) => key !== "cairn:theme").sort()));
  const before = await texts();

  const taken: string[] = [];
  let [fields, choices, buttons] = [0, 0, 0];
  for (const place of places) {
    await go(page, place);
    await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("main details").forEach((details) => (details.open = true)));
    for (const field of await page.getByRole("main").locator("input[type=text], textarea").all()) {
      if (!(await field.isVisible())) continue;
      const name = await field.evaluate((field: HTMLInputElement) => field.labels?.[0]?.textContent?.trim() ?? document.querySelector("h1")?.textContent ?? "");
      const was = await field.inputValue();
      fields += 1;
      await field.focus();
      await page.keyboard.type("canary");
      if ((await field.inputValue()) !== was && !PASSING.test(name)) taken.push(`${place} ${name}`);
    }
    // What a press of each button and choice would change, all at once.
    const pressed = await page.evaluate(({ passing, press }) => {
      const found = { choices: [] as string[], buttons: 0, all: 0 };
      for (const choice of document.querySelectorAll<HTMLInputElement>("main :is(input[type=radio], input[type=checkbox], input[type=date], input[type=time], select)")) {
        const name = choice.closest("fieldset")?.querySelector("legend")?.textContent ?? choice.labels?.[0]?.textContent ?? "";
        found.all += 1;
        if (!choice.disabled && !new RegExp(passing).test(name.trim())) found.choices.push(name.trim());
      }
      for (const button of document.querySelectorAll<HTMLButtonElement>("main button")) {
        if (!press) break;
        if (!button.isConnected) continue;
        if (/print|window|download|file|restore|reload|share/i.test(button.textContent ?? "")) continue;
        found.buttons += 1;
        button.click();
      }
      document.querySelectorAll<HTMLDialogElement>("dialog[open]").forEach((dialog) => dialog.close());
      return found;
      // Filling in for oneself leaves the sample.
    }, { passing: PASSING.source, press: !place.startsWith("#/fill") });
    choices += pressed.all;
    buttons += pressed.buttons;
    taken.push(...pressed.choices.map((name) => `${place} choice ${name}`));
    if (await page.getByText(/Saved on this device/).count()) taken.push(`${place} says saved`);
  }
  console.log(`read-only: ${fields} text fields, ${choices} choices and ${buttons} buttons on ${places.length} places: ${taken.length} took what would be lost`);
  expect(taken).toEqual([]);
  expect(await texts()).toBe(before);

  await go(page, places.find((place) => /^#\/clients\/[^/]+$/.test(place))!);
  await expect(page.getByText("Only to read until Cairn is updated.").first()).toBeVisible();
  await axe(page, "only to read");
});
