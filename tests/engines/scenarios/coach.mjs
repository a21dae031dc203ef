// What a coach does before the things that are tested.

/** From Welcome into a running session with someone new. */
export async function startSession(tab, url, name = "Maya") {
  await tab.goto(url);
  await tab.click("link", "I coach others");
  await tab.title("Your first session");
  await tab.type("First name or initials", name);
  await tab.click("button", "Start session");
  await tab.title("Opening");
}

/** Adds a line and waits until it stands in the list. */
export async function addLine(tab, text) {
  await tab.type("Capture", text);
  await tab.press("Enter");
  await tab.until(`the line “${text}”`, (text) => hands.find("list", "Lines of this phase")?.textContent.includes(text), text);
}

/** Waits until what was done last is on the disk. */
export const saved = (tab) => tab.said("Saved on this device");
