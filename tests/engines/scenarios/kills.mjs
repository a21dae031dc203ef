// kill -9 at random moments, while an ordinary browser that nothing automates types and acknowledges. The page reports
// itself, by the same script as in tests/e2e/kill.spec.ts.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../../../tools/serve.mjs";

const KILLS = 20;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

export default {
  name: `${KILLS} kills`,
  async run({ engine, folder, dist, note }) {
    const home = join(folder, "kills");
    mkdirSync(home);
    const server = await serve({ dir: withDriver(dist, join(folder, "kill-dist")) });
    const acknowledged = { draft: new Set(), line: new Set() };
    const lost = [];
    let [next, drafts, browser] = [0, 0, undefined];
    const reports = () => server.requests.filter((path) => path.includes("/report/")).map((path) => path.split("/").slice(2));
    try {
      for (let kill = 0; kill <= KILLS; kill += 1) {
        server.requests.length = 0;
        browser = await engine.launch(home, `${server.url}?from=${next}`);
        for (const end = Date.now() + 60_000; !reports().some(([word]) => word === "ready"); await pause(50)) {
          if (Date.now() > end) throw new Error(`the page did not open after kill ${kill}`);
        }
        const found = reports();
        const lines = new Set(found.filter(([word]) => word === "line").map(([, token]) => token));
        const draft = found.find(([word]) => word === "draft")?.[1];
        for (const n of acknowledged.line) if (!lines.has(`W${n}Z`)) lost.push(`line ${n}, seen after kill ${kill}`);
        for (const n of acknowledged.draft) {
          if (!lines.has(`W${n}Z`) && draft !== `W${n}Z`) lost.push(`draft ${n}, seen after kill ${kill}`);
        }
        drafts += acknowledged.draft.size;
        acknowledged.draft.clear();
        if (kill < KILLS) await pause(400 + Math.random() * 2600);
        await browser.kill();
        for (const [word, what, n] of reports()) if (word === "kept") acknowledged[what].add(Number(n));
        next = Math.max(next, ...acknowledged.draft, ...acknowledged.line) + 1;
      }
    } finally {
      await browser?.kill();
      await server.close();
    }
    if (lost.length > 0) note(lost.join("; "));
    const edits = acknowledged.line.size + drafts;
    if (edits <= KILLS) throw new Error(`only ${edits} edits were acknowledged`);
    return { done: edits - new Set(lost.map((text) => text.split(",")[0])).size, of: edits, what: `acknowledged edits kept` };
  },
};

/** A copy of the page that also loads the script; the policy allows it, since it comes from the page's own folder. */
function withDriver(dist, dir) {
  cpSync(dist, dir, { recursive: true });
  cpSync(new URL("../../e2e/kill/driver.js", import.meta.url), join(dir, "driver.js"));
  const page = join(dir, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("</body>", '<script type="module" src="driver.js"></script></body>'));
  return dir;
}
