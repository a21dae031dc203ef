// The main way, with real clicks and keys: Welcome, a session with lines in every phase, its end, and the summary.
import { addLine, saved, startSession } from "./coach.mjs";

const PHASES = ["Goal review", "Generative moment", "Goal setting", "Close"];

export default {
  name: "Welcome to summary",
  async run({ open, url }) {
    const { tab } = await open();
    await startSession(tab, url);
    const lines = ["I sleep better on the days I walk."];
    await addLine(tab, lines[0]);
    await tab.click("button", "Mark as insight: …");
    for (const phase of PHASES) {
      await tab.click("button", `Next: ${phase}…`);
      await tab.title(phase);
      lines.push(`A line in ${phase}`);
      await addLine(tab, lines.at(-1));
    }
    await tab.click("button", "End session");
    await tab.title("After the session");
    await tab.click("link", "Check your answers");
    await tab.title("Check your answers");
    await tab.click("link", "Continue to the summary");
    await tab.title("Session summary");
    // A marked line is the client's; the plain ones are the coach's own.
    await tab.sees(lines[0]);
    await saved(tab);
    const kept = await Promise.all(lines.map(async (line) => (await tab.kept(line)) > 0));
    return { done: kept.filter(Boolean).length, of: lines.length, what: "lines kept on the way to the summary" };
  },
};
