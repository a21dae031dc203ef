// A screen that nobody sees, for a browser that has no headless mode.
import { kill, start } from "./processes.mjs";

/** Starts Xvfb on a free display. @returns {Promise<{ name: string, close: () => Promise<void> }>} */
export async function openDisplay() {
  const args = ["-displayfd", "3", "-screen", "0", "1360x900x24", "-nolisten", "tcp"];
  const { child, mark, ended } = start("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await Promise.race([
    new Promise((done) => child.stdio[3].once("data", (data) => done(String(data).trim()))),
    ended.then(() => Promise.reject(new Error("Xvfb did not start"))),
  ]);
  return { name: `:${number}`, close: () => kill(mark) };
}
