// Somebody in a hurry reloads while the later parts of the program are on their way: nothing unexpected is said.
import { startSession } from "./coach.mjs";

const RELOADS = 30;

export default {
  name: "Reloads in a hurry",
  async run({ open, url }) {
    const { tab, said } = await open();
    await startSession(tab, url);
    await tab.offlineReady();
    let quiet = 0;
    for (let n = 0; n < RELOADS; n += 1) {
      await tab.reload();
      await new Promise((done) => setTimeout(done, (n % 10) * 15));
      quiet += 1;
    }
    await tab.title("Opening");
    return { done: RELOADS - said.length, of: RELOADS, what: "reloads while parts arrive, without an error" };
  },
};
