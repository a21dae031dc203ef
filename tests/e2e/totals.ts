// Prints, at the end of a run, what all its tests together counted, each figure with its N.
import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { type Counts, noCounts } from "./watch";

export default class Totals implements Reporter {
  private readonly totals = noCounts();
  private tests = 0;

  onTestEnd(test: TestCase, result: TestResult): void {
    // The harness's own tests plant faults; they belong to nobody's totals.
    if (test.expectedStatus !== "passed") return;
    const body = result.attachments.find(({ name }) => name === "counts")?.body;
    if (!body) return;
    const counts: Counts = JSON.parse(body.toString());
    this.tests += 1;
    this.totals.requests += counts.requests;
    this.totals.axeScans += counts.axeScans;
    this.totals.offOrigin.push(...counts.offOrigin);
    this.totals.policyViolations.push(...counts.policyViolations);
    this.totals.consoleErrors.push(...counts.consoleErrors);
    this.totals.axeViolations.push(...counts.axeViolations);
  }

  onEnd(result: FullResult): void {
    const t = this.totals;
    console.log(
      `end to end: ${result.status}; in ${this.tests} tests: requests ${t.requests}, off-origin ${t.offOrigin.length}; ` +
        `policy violations ${t.policyViolations.length}; ` +
        `axe violations ${t.axeViolations.length} in ${t.axeScans} scans; console errors ${t.consoleErrors.length}`,
    );
  }
}
