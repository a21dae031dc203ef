// Records from a newer version are in the store: everything else is shown, and nothing is changed.
import { addLine, saved, startSession } from "./coach.mjs";
import { change, there } from "./copies.mjs";

export default {
  name: "From a newer version",
  async run({ open, url }) {
    const { tab } = await open();
    await startSession(tab, url);
    for (let n = 1; n <= 3; n += 1) await addLine(tab, `Line ${n}`);
    await saved(tab);
    const session = await tab.hash();
    const texts = await change(tab, "cairn:r:note:", '"v":1,', '"v":9,');
    await tab.reload();
    await tab.sees("Some of your data comes from a newer Cairn");
    for (const place of ["#/clients", "#/data", session, "#/"]) {
      await tab.place(place);
      await tab.title(null);
      await tab.sees("Some of your data comes from a newer Cairn");
    }
    await tab.place("#/clients");
    await tab.sees("Maya");
    await tab.reload();
    return { done: await there(tab, texts), of: texts.length, what: "newer texts untouched, and the rest is shown" };
  },
};
