// A reload in the middle of a session finds the phase, the lines, and what was being typed.
import { addLine, saved, startSession } from "./coach.mjs";

export default {
  name: "Reload",
  async run({ open, url }) {
    const { tab } = await open();
    await startSession(tab, url);
    await addLine(tab, "Kept before");
    await tab.click("button", "Next: Goal review…");
    await tab.title("Goal review");
    const words = ["Kept before", "Half a thou"];
    let found = 0;
    const rounds = 5;
    for (let n = 1; n <= rounds; n += 1) {
      const line = `Line ${n} of five`;
      words.push(line);
      await addLine(tab, line);
      await tab.type("Capture", "Half a thou");
      await saved(tab);
      await tab.reload();
      await tab.title("Goal review");
      await tab.until("what was being typed", () => hands.find("textbox", "Capture")?.value === "Half a thou");
      const kept = await Promise.all(words.map((text) => tab.kept(text)));
      if (kept.every((times) => times > 0)) found += 1;
      await tab.run(() => hands.write(hands.find("textbox", "Capture"), ""));
    }
    return { done: found, of: rounds, what: "reloads find every word" };
  },
};
