// A backup is downloaded, and restored into a browser that has nothing: its records are equal.
import { isDeepStrictEqual } from "node:util";
import { addLine, saved, startSession } from "./coach.mjs";

/** The text of the backup: the page's own download is let through, and its blob read on the way. */
export async function download(tab) {
  await tab.place("#/data");
  await tab.title("Your data");
  await tab.run(() => {
    const original = URL.createObjectURL;
    window.caught = undefined;
    URL.createObjectURL = (blob) => {
      blob.text().then((text) => (window.caught = text));
      URL.createObjectURL = original;
      return original.call(URL, blob);
    };
  });
  await tab.click("button", "Download a backup");
  await tab.sees("It was read back and holds");
  return tab.until("the file", () => window.caught);
}

/** Gives `text` as the file that the next file button asks for. */
async function choose(tab, button, text) {
  await tab.run((text) => {
    const original = HTMLInputElement.prototype.click;
    HTMLInputElement.prototype.click = function () {
      if (this.type !== "file") return original.call(this);
      HTMLInputElement.prototype.click = original;
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], "cairn-backup.json", { type: "application/json" }));
      this.files = chosen.files;
      this.dispatchEvent(new Event("change", { bubbles: true }));
    };
  }, text);
  await tab.click("button", button);
}

const recordsOf = (text) =>
  Object.entries(JSON.parse(text).records).flatMap(([kind, list]) => list.map((record) => [`${kind} ${record.d.id}`, record]));

export default {
  name: "Backup and restore",
  async run({ open, url }) {
    const first = await open();
    await startSession(first.tab, url, "Maya ’s 🌿 שלום");
    for (let n = 1; n <= 5; n += 1) await addLine(first.tab, `Line ${n}`);
    await saved(first.tab);
    const before = await download(first.tab);
    await first.close();

    const { tab } = await open("emptied");
    await tab.goto(`${url}#/data`);
    await tab.title("Your data");
    await choose(tab, "Restore from a backup", before);
    await tab.click("button", "Merge");
    await tab.title("Your data");
    await tab.sees("came in");
    await saved(tab);
    await tab.reload();
    const after = new Map(recordsOf(await download(tab)));
    const records = recordsOf(before);
    const equal = records.filter(([id, record]) => isDeepStrictEqual(after.get(id), record));
    return { done: equal.length, of: records.length, what: "records equal after the restore" };
  },
};
