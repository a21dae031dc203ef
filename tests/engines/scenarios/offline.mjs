// After one visit the server is gone: the page reloads, and every main place opens, by a link and by a reload.
import { saved, startSession } from "./coach.mjs";

const PLACES = {
  "#/": "Today",
  "#/clients": "Clients",
  "#/session/new": null,
  "#/week": null,
  "#/journey": null,
  "#/progress": null,
  "#/ideas": null,
  "#/library": null,
  "#/library/browse": null,
  "#/more": "More",
  "#/settings": "Settings",
  "#/data": "Your data",
  "#/help": null,
  "#/about": "About",
};

export default {
  name: "Offline",
  async run({ open, url, server }) {
    const { tab } = await open();
    await startSession(tab, url);
    await saved(tab);
    const session = await tab.hash();
    const client = await tab.run(() => Object.keys(localStorage).find((key) => key.startsWith("cairn:r:client:")).split(":")[3]);
    await tab.offlineReady();
    await server.close();
    const places = { ...PLACES, [session]: "Opening", [`${session}/check`]: null, [`#/clients/${client}`]: "Maya" };
    let opened = 0;
    for (const [hash, title] of Object.entries(places)) {
      await tab.place(hash);
      await tab.title(title);
      await tab.reload();
      await tab.title(title);
      opened += 1;
    }
    return { done: opened, of: Object.keys(places).length, what: "places open and reload with no server" };
  },
};
