// Processes that a run started, known by a mark in their environment, which children inherit: a browser's helpers leave
// the process group, so the group alone does not end them.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";

const MARK = "CAIRN_ENGINES_MARK";
const marks = new Set();

/** A mark of its own, as a variable of the environment, for what somebody else starts. */
export function marked() {
  const mark = randomUUID();
  marks.add(mark);
  return { mark, env: { [MARK]: mark } };
}

/** Starts `command` with a mark of its own. @returns {{ child, mark: string, ended: Promise<void> }} */
export function start(command, args, { env = {}, stdio = "ignore" } = {}) {
  const { mark, env: own } = marked();
  const child = spawn(command, args, { env: { ...process.env, ...env, ...own }, stdio, detached: true });
  const ended = new Promise((done) => child.once("close", () => done()).once("error", () => done()));
  return { child, mark, ended };
}

/** Ends whatever this run has started. */
export const killAll = () => Promise.all([...marks].map(kill));

/** Ends every process with this mark by SIGKILL, also those that begin meanwhile; resolves when none is left. */
export async function kill(mark) {
  for (;;) {
    const pids = processesOf(mark);
    if (pids.length === 0) return void marks.delete(mark);
    for (const pid of pids) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It has ended by itself.
      }
    }
    await new Promise((done) => setTimeout(done, 20));
  }
}

function processesOf(mark) {
  const wanted = `${MARK}=${mark}`;
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        // What has ended and is not yet collected has an empty environment.
        return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0").includes(wanted);
      } catch {
        return false;
      }
    })
    .map(Number);
}
