// The moment before the program is there, as long as a test wants it.
import type { Page } from "@playwright/test";

/** Holds the program back until the returned function is called. */
export async function holdProgram(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  return release;
}
