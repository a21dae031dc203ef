// Reads public/_headers, the one place where the content security policy is written.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The headers for every path, as [name, value] pairs. */
export function headers(folder) {
  return readFileSync(join(folder, "_headers"), "utf8")
    .split("\n")
    .filter((line) => /^\s+\S/.test(line))
    .map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
}

/** The policy for a `<meta>`: `frame-ancestors` only works in a header. */
export function policyForPages(folder) {
  const [, policy] = headers(folder).find(([name]) => name === "Content-Security-Policy");
  return policy.replace(/;\s*frame-ancestors [^;]*/, "");
}
