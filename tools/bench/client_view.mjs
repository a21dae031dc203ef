// How soon a second window follows the session: from the press that goes to another phase until the frame that shows it.

/** @param bench phone, seeded, liveSession and add of tools/bench.mjs, and how often to go on */
export async function clientView({ phone, seeded, liveSession, add, runs }) {
  const context = await phone();
  const page = await seeded(context, 10);
  await liveSession(page);
  const session = await page.evaluate(() => location.hash.split("/")[2]);
  const view = await context.newPage();
  await view.goto(page.url().replace(/#.*/, `#/present/${session}`));
  await view.getByText("Opening", { exact: true }).waitFor();
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const next = page.getByRole("button", { name: /^Next: / });
    const phase = (await next.textContent()).trim().replace(/^Next: /, "");
    const shown = view.evaluate(async (phase) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      while (!document.querySelector("main").innerText.includes(phase)) await frame();
      return Date.now();
    }, phase);
    // Both windows have the same clock.
    const pressed = await next.evaluate((button) => {
      const now = Date.now();
      button.click();
      return now;
    });
    times.push((await shown) - pressed);
    // No hand presses twice within this time.
    await page.waitForTimeout(500);
  }
  add("the client view in a second window follows the session, 1×", "ms", times, { budget: 200 });
  await context.close();
}
