// Two tabs write the same text in every order that was found to matter. Each text is kept: in the record, in a draft, or
// set aside. O is the tab that began, A the other one.
const ROUNDS = 5;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const fill = (tab, text) => tab.run((text) => {
  const field = hands.find("textbox", "About…");
  hands.move(field, true);
  hands.write(field, text);
}, text);
const leave = (tab) => tab.run(() => hands.move(hands.find("textbox", "About…"), false));

/** Types on without a pause longer than a tenth of a second, until told to stop; ends with exactly `text`. */
const typeOn = (tab, text) => tab.run((text) => {
  const field = hands.find("textbox", "About…");
  hands.move(field, true);
  [window.typing, window.typed] = [true, false];
  let n = 0;
  (async () => {
    while (window.typing || n % text.length !== 0) {
      n += 1;
      hands.write(field, text.slice(0, ((n - 1) % text.length) + 1));
      await new Promise((done) => setTimeout(done, 60));
    }
    window.typed = true;
  })();
}, text);
const stopTyping = async (tab) => {
  await tab.run(() => void (window.typing = false));
  await tab.until("the typing to end", () => window.typed);
};

/** Whether the words are in the keeping of the page, at the latest when a busy machine has done what waits. */
async function comes(tab, text) {
  for (let n = 0; n < 25; n += 1) {
    if ((await tab.kept(text)) > 0) return true;
    await pause(200);
  }
  return false;
}

const ORDERS = {
  "O types without a pause, A writes and leaves, O leaves": async (o, a, [ours, theirs]) => {
    await typeOn(o, ours);
    await pause(700);
    await fill(a, theirs);
    await leave(a);
    await pause(400);
    await stopTyping(o);
    await leave(o);
  },
  "O fills, A fills and leaves at once, O leaves a second later": async (o, a, [ours, theirs]) => {
    await fill(o, ours);
    await fill(a, theirs);
    await leave(a);
    await pause(1000);
    await leave(o);
  },
  "both fill, O leaves, A leaves at once": async (o, a, [ours, theirs]) => {
    await fill(o, ours);
    await fill(a, theirs);
    await leave(o);
    await leave(a);
  },
  "O fills and rests, A fills and leaves, O leaves": async (o, a, [ours, theirs]) => {
    await fill(o, ours);
    await pause(600);
    await fill(a, theirs);
    await leave(a);
    await pause(600);
    await leave(o);
  },
};

export default {
  name: "Two tabs, both write",
  async run({ open, url, note }) {
    const { tab: o, newTab } = await open();
    await o.goto(`${url}#/clients`);
    await o.type("First name or initials", "Ana");
    await o.press("Enter");
    await o.click("link", "Ana…");
    await o.title("Ana");
    const a = await newTab();
    await a.goto(`${url}${await o.hash()}`);
    await a.title("Ana");

    for (const tab of [o, a]) await tab.until("the field", () => Boolean(hands.find("textbox", "About…")));

    let [round, of, kept] = [0, 0, 0];
    for (const [order, play] of Object.entries(ORDERS)) {
      const lost = [];
      for (let n = 1; n <= ROUNDS; n += 1) {
        round += 1;
        const words = ["O", "A"].map((who) => `${who} in round ${round}.`);
        await play(o, a, words);
        await pause(900);
        if (n === ROUNDS) await o.reload();
        // The next round writes over what stands now, which is an edit like any other.
        for (const text of words) if (!(await comes(o, text))) lost.push(text);
        of += words.length;
      }
      kept += 2 * ROUNDS - lost.length;
      if (lost.length > 0) note(`${lost.length} of ${2 * ROUNDS} lost when ${order}: ${lost.join(" ")}`);
      await o.until("the field", () => Boolean(hands.find("textbox", "About…")));
    }
    return { done: kept, of, what: `texts kept, in ${Object.keys(ORDERS).length} orders` };
  },
};
