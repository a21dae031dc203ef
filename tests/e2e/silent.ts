// A page that hears nothing of its end: it goes as if the browser had been killed, and only what was kept before is kept.
import type { Page } from "@playwright/test";

/** Call it before the page is opened. */
export async function endsWithoutAWord(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ["pagehide", "visibilitychange", "beforeunload", "unload"]) {
      window.addEventListener(name, (event) => event.stopImmediatePropagation(), true);
    }
  });
}
