// What every browser test watches, whatever it is about: requests to elsewhere, policy violations, console errors.
import type { BrowserContext } from "@playwright/test";

/** What was counted in one test; the totals of the run are printed at its end (totals.ts). */
export interface Counts {
  requests: number;
  offOrigin: string[];
  policyViolations: string[];
  consoleErrors: string[];
  axeScans: number;
  axeViolations: string[];
}

export function noCounts(): Counts {
  return { requests: 0, offOrigin: [], policyViolations: [], consoleErrors: [], axeScans: 0, axeViolations: [] };
}

/**
 * Watches a context from now on, its service worker and later windows included.
 *
 * Addresses of this machine are home: the dist servers of the run have a port each.
 * @param tolerated console errors that the test brings about itself
 */
export async function watch(context: BrowserContext, counts: Counts, tolerated: RegExp | null): Promise<void> {
  context.on("request", (request) => {
    const url = new URL(request.url());
    counts.requests += 1;
    const home = url.hostname === "localhost" || ["data:", "blob:", "about:"].includes(url.protocol);
    if (!home) counts.offOrigin.push(request.url());
  });

  const complain = (text: string) => {
    if (!tolerated?.test(text)) counts.consoleErrors.push(text);
  };
  context.on("console", (message) => {
    if (message.type() === "error") complain(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (event) => complain(`uncaught: ${event.error()}`));

  await context.exposeBinding("__policyViolation", (_source, text: string) => {
    counts.policyViolations.push(text);
  });
  await context.addInitScript(() => {
    window.addEventListener("securitypolicyviolation", (event) => {
      const report = (window as unknown as { __policyViolation: (text: string) => void }).__policyViolation;
      report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
}

/** In every page of a context: each press says that it comes a second after the one before. */
export async function keepPressesApart(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let at = 0;
    for (const press of ["click", "keydown"]) {
      // On the event itself, so that it holds under a clock that the test has set, too.
      window.addEventListener(press, (event) => Object.defineProperty(event, "timeStamp", { value: (at += 1000) }), true);
    }
  });
}
