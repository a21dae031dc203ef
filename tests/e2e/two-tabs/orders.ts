// Drawn orders: what two people at two tabs do, and when; and what became of their words.
import type { Browser } from "@playwright/test";
import { started } from "../fixtures";
import { Book } from "./book";
import { Dice } from "./dice";
import type { Field } from "./fields";
import { type Hand, pause } from "./hand";
import { counted, shownOnYourData, type Where, whereAre } from "./kept";
import { type Texts, twoTabs, type Watch } from "./tabs";

/** So many lines of what was done are shown with a loss. */
const LAST = 60;

/** What became of the versions of a field. */
export interface Told {
  versions: number;
  /** Replaced by somebody who had them before their eyes. */
  replaced: number;
  only: Record<Where, number>;
  lost: string[];
}

/** Plays drawn orders on one field, one after the other in the same two tabs. */
export async function playOn(browser: Browser, watched: Watch, texts: Texts, field: Field, orders: number, seed: number): Promise<Told> {
  const [book, lost] = [new Book(), [] as string[]];
  const hands = await twoTabs(browser, watched, texts, field, book);
  let count = 0;
  for (let order = 0; order < orders; order += 1) {
    book.log.push(`order ${order}, drawn with ${seed + order}:`);
    await play(hands, new Dice(seed + order), () => `word${(count += 1)}.`, book.log);
    // What was written is on its way to the other tab and to the durable copy.
    await pause(400);
    for (const [word, place] of await whereAre(hands[0].page, [...book.owed])) {
      if (place !== "nowhere") continue;
      book.owed.delete(word);
      lost.push(`${field.name}: ${word}\n  ${book.log.slice(-LAST).join("\n  ")}`);
    }
  }
  return settle(field, hands, book, lost);
}

/** One drawn order. */
async function play(hands: [Hand, Hand], dice: Dice, next: () => string, log: string[]): Promise<void> {
  const began = Date.now();
  const act = async (what: string, who: number) => {
    const [hand, anew, delay] = [hands[who], dice.chance(0.4), dice.below(60)];
    const words = /fill|type/.test(what) ? next() : "";
    log.push(`${Date.now() - began} ms: ${"AB"[who]} ${what} ${words}${words && !anew ? " behind" : ""}`);
    if (what === "fill") await hand.fill(words, anew);
    else if (what === "type") await hand.type(words, anew, delay);
    else if (what === "type on") await hand.typeOn(words, anew, dice);
    else if (what === "pause") await pause(dice.time());
    else if (what === "leave") await hand.leave();
    else if (what === "reload") await hand.reload();
    else {
      await hand.goAway("#/about");
      await pause(dice.time());
      await hand.come();
    }
  };
  for (let step = 4 + dice.below(7); step > 0; step -= 1) {
    const what = dice.pick([["fill", 3], ["type", 2], ["type on", 2], ["pause", 3], ["leave", 4], ["reload", 0.4], ["go away", 0.6]]);
    await act(what, dice.below(2));
  }
  const first = dice.below(2);
  for (const who of [first, 1 - first]) {
    await act("leave", who);
    await pause(dice.chance(0.5) ? 0 : dice.time());
  }
}

/** Leaves both tabs, and looks for every word that is owed: in storage, and on the screen. */
async function settle(field: Field, [a, b]: [Hand, Hand], book: Book, lost: string[]): Promise<Told> {
  for (const hand of [a, b]) await hand.goAway("#/data");
  await pause(500);
  const owed = [...book.owed];
  const where = await whereAre(a.page, owed);
  const replaced = book.versions.size - owed.length - lost.length;
  const told: Told = { versions: book.versions.size, replaced, only: counted(where.values()), lost };
  await b.page.reload();
  await started(b.page);
  const [stayed, anew] = [await shownOnYourData(a.page), await shownOnYourData(b.page)];
  for (const [word, place] of where) {
    // Of a concern the list says that there are words, and not which.
    const isUnsaid = place === "draft" && field.name.includes("concern");
    const isShown = place === "record" || isUnsaid || (stayed.includes(word) && anew.includes(word));
    if (!isShown) lost.push(`${field.name}: ${word} is kept in ${place}, and not shown in both tabs`);
  }
  await a.page.context().close();
  return told;
}
