// Somebody at a tab, who types into one field and leaves it in one way or another.
import type { Locator, Page } from "@playwright/test";
import { started } from "../fixtures";
import { go } from "../places";
import type { Book } from "./book";
import type { Dice } from "./dice";
import { boxOf, type Field, reach } from "./fields";

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

interface FirstKey {
  seen: string;
  /** It was a draft that was offered back, and in no record. */
  isOffered: boolean;
}

type Watched = typeof globalThis & { __first: FirstKey | null };

/** In the page, before it starts: what the first key meets since the field was left last. */
export function noteFirstKeys(): void {
  const watched = globalThis as Watched;
  watched.__first = null;
  const note = ({ target }: Event) => {
    if (watched.__first) return;
    const seen = (target as HTMLInputElement).value.trim();
    const isIn = (kind: string) => Object.entries(localStorage).some(([key, text]) => key.startsWith(`cairn:${kind}:`) && text.includes(seen));
    watched.__first = { seen, isOffered: isIn("d") && !isIn("r") };
  };
  document.addEventListener("beforeinput", note, true);
}

export class Hand {
  other!: Hand;
  /** Ends the typing that goes on in the background. */
  private stop: (() => Promise<void>) | null = null;

  constructor(
    readonly page: Page,
    private readonly field: Field,
    private readonly place: string,
    private readonly book: Book,
  ) {}

  private get box(): Locator {
    return boxOf(this.page, this.field);
  }

  /** Goes where the field is. */
  come(): Promise<Locator> {
    return reach(this.page, this.field, this.place);
  }

  /** Stops typing, and stays in the field. */
  async rest(): Promise<void> {
    await this.stop?.();
    this.stop = null;
  }

  /** Whether the words are in view in the field. */
  async shows(words: string): Promise<boolean> {
    return (await (await this.come()).inputValue()).includes(words);
  }

  /** Puts words in at once, behind what stands there or in its place. */
  async fill(words: string, anew: boolean): Promise<void> {
    await this.rest();
    const box = await this.come();
    await box.fill(anew ? words : `${await box.inputValue()} ${words}`.trim());
  }

  /** Types key by key. */
  async type(words: string, anew: boolean, delay: number): Promise<void> {
    await this.rest();
    await this.caret(anew);
    await this.page.keyboard.type(anew ? words : ` ${words}`, { delay });
  }

  /** Types key by key, and on and on until this tab does something else. */
  async typeOn(words: string, anew: boolean, dice: Dice): Promise<void> {
    await this.rest();
    await this.caret(anew);
    let goesOn = true;
    const typing = (async () => {
      await this.page.keyboard.type(anew ? words : ` ${words}`, { delay: 40 });
      while (goesOn) {
        await this.page.keyboard.press("aeiou"[dice.below(5)]);
        await pause(40 + dice.below(100));
      }
    })();
    this.stop = () => {
      goesOn = false;
      return typing;
    };
  }

  private async caret(anew: boolean): Promise<void> {
    const box = await this.come();
    await box.focus();
    await this.page.keyboard.press(anew ? "Control+a" : "Control+End");
  }

  /** Leaves the field for another thing on the page. */
  async leave(): Promise<void> {
    if (await this.goes()) await this.box.blur();
  }

  async reload(): Promise<void> {
    await this.goes();
    await this.page.reload();
    await started(this.page);
  }

  /** Goes elsewhere in the app. */
  async goAway(place: string): Promise<void> {
    await this.goes();
    await go(this.page, place);
  }

  /** Notes what is left in the field, just before it is. Says whether the field is there. */
  private async goes(): Promise<boolean> {
    await this.rest();
    if (!(await this.box.isVisible())) return false;
    const { value, first, records } = await this.box.evaluate((box: HTMLTextAreaElement) => {
      const watched = globalThis as Watched;
      const first = watched.__first;
      watched.__first = null;
      const records = Object.entries(localStorage).filter(([key]) => key.startsWith("cairn:r:"));
      return { value: box.value.trim(), first, records: records.map(([, text]) => text) };
    });
    if (!first) return true;
    const theirs = first.isOffered ? await this.other.page.evaluate(() => (globalThis as Watched).__first) : null;
    const isStored = (text: string) => text !== "" && records.some((record) => record.includes(JSON.stringify(text)));
    this.book.left(value, { seen: first.seen, isDraft: first.isOffered, before: theirs ? [theirs.seen] : [] }, isStored);
    return true;
  }
}
