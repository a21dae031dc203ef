// Every record is damaged in both copies: it is said on the first screen, and every text is kept as it is.
import { addLine, saved, startSession } from "./coach.mjs";
import { change, there } from "./copies.mjs";

export default {
  name: "Both copies damaged",
  async run({ open, url }) {
    const { tab } = await open();
    await startSession(tab, url);
    for (let n = 1; n <= 3; n += 1) await addLine(tab, `Line ${n}`);
    await saved(tab);
    const texts = await change(tab, "cairn:r:", ".{20}$", "");
    await tab.goto(`${url}#/`);
    await tab.reload();
    await tab.until("a word about what cannot be read", () => /(could not|cannot|can't) be read/i.test(document.body.innerText));
    await tab.place("#/data");
    await tab.title("Your data");
    await tab.until("the list of what cannot be read", () => /(could not|cannot|can't) be read/i.test(document.body.innerText));
    return { done: await there(tab, texts), of: texts.length, what: "damaged texts kept as they are" };
  },
};
