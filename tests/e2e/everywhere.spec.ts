// Every place of the app, empty and full: no barrier in light or dark, nothing to scroll sideways at 320 pixels, and a
// reload without network that leads back to it.
import { expect, openApp, readyOffline, started, test } from "./fixtures";
import { FIXED, go, sample } from "./places";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    // In the dark only colours differ, and the same page was scanned with every rule in the light.
    const rules = colorScheme === "dark" ? "colours alone" : undefined;

    test("no place of an empty app has a barrier", async ({ page, axe }) => {
      test.setTimeout(400_000);
      await openApp(page);
      for (const place of FIXED) {
        await go(page, place);
        await axe(page, `empty ${place}`, rules);
      }
    });

    test("no place of a full app has a barrier", async ({ page, axe }) => {
      test.setTimeout(400_000);
      for (const place of await sample(page)) {
        await go(page, place);
        await axe(page, `full ${place}`, rules);
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

test.describe("with every file kept", () => {
  test.use({ serviceWorkers: "allow" });
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
});
