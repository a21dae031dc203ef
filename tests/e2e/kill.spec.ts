// A saved edit survives the browser's death: it is killed with SIGKILL while a page writes and acknowledges.
//
// The browser is an ordinary one that nothing automates, because automation changes when data reaches the disk.
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { chromium, flags } from "../../tools/browser.mjs";
import { serve } from "../../tools/serve.mjs";

/** So many kills, and more while fewer edits than this were acknowledged: on a busy machine a page gets little done.
 * `make proof` makes the full number. */
const [KILLS, EDITS, AT_MOST] = process.env.CAIRN_PROOF ? [100, 1_000, 300] : [12, 150, 60];

test("an acknowledged edit survives kill -9", async () => {
  test.setTimeout(KILLS * 15_000 + 120_000);
  const folder = mkdtempSync(join(tmpdir(), "cairn-kill-"));
  const server = await serve({ dir: withDriver(join(folder, "dist")) });
  const acknowledged = { draft: new Set<number>(), line: new Set<number>() };
  const lost: string[] = [];
  let [next, drafts, kills] = [0, 0, 0];
  let browser: ChildProcess | undefined;
  try {
    for (let kill = 0, isLast = false; !isLast; kill += 1) {
      server.requests.length = 0;
      browser = launch(join(folder, "profile"), `${server.url}?from=${next}`);
      const reports = () => server.requests.filter((path) => path.includes("/report/")).map((path) => path.split("/").slice(2));
      await expect.poll(() => reports().some(([word]) => word === "ready"), { timeout: 30_000 }).toBe(true);

      const found = reports();
      const lines = new Set(found.filter(([word]) => word === "line").map(([, token]) => token));
      const draft = found.find(([word]) => word === "draft")?.[1];
      for (const n of acknowledged.line) if (!lines.has(`W${n}Z`)) lost.push(`line ${n}, seen after kill ${kill}`);
      for (const n of acknowledged.draft) {
        if (!lines.has(`W${n}Z`) && draft !== `W${n}Z`) lost.push(`draft ${n}, seen after kill ${kill}`);
      }
      // What was in the field is typed over from here on; a draft need only be offered once.
      drafts += acknowledged.draft.size;
      acknowledged.draft.clear();
      isLast = kill >= AT_MOST || (kill >= KILLS && acknowledged.line.size + drafts >= EDITS);
      kills = kill;
      if (!isLast) await new Promise((done) => setTimeout(done, 400 + Math.random() * 2600));
      await killed(browser);
      for (const [word, what, n] of reports()) {
        if (word === "kept") acknowledged[what as "draft" | "line"].add(Number(n));
      }
      next = Math.max(next, ...acknowledged.draft, ...acknowledged.line) + 1;
    }
  } finally {
    if (browser?.exitCode === null && browser.signalCode === null) await killed(browser);
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  const edits = acknowledged.line.size + drafts;
  console.log(`kill -9: ${lost.length} of ${edits} acknowledged edits lost in ${kills} kills`);
  expect(edits).toBeGreaterThanOrEqual(EDITS);
  expect(lost).toEqual([]);
});

/** A copy of the page that also loads the driver; the policy allows it, since it comes from the page's own folder. */
function withDriver(dir: string): string {
  cpSync("dist", dir, { recursive: true });
  cpSync("tests/e2e/kill/driver.js", join(dir, "driver.js"));
  const page = join(dir, "index.html");
  const html = readFileSync(page, "utf8");
  writeFileSync(page, html.replace("</body>", '<script type="module" src="driver.js"></script></body>'));
  return dir;
}

function launch(profile: string, url: string): ChildProcess {
  const options = ["--headless=new", "--remote-debugging-port=0", "--window-size=1280,800", `--user-data-dir=${profile}`];
  // A process group of its own, so that every process of the browser dies at once.
  return spawn(chromium(), [...flags, ...options, url], { detached: true, stdio: "ignore" });
}

async function killed(browser: ChildProcess): Promise<void> {
  const gone = new Promise((done) => browser.once("exit", done));
  process.kill(-(browser.pid as number), "SIGKILL");
  await gone;
}
