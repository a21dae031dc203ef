// Which words have to be found again: those of every version that was the whole text of a field when the field was left,
// but for the words that somebody had before their eyes and typed something else in their place.

const wordsIn = (text: string): string[] => text.match(/word\d+\./g) ?? [];

/** What the first key met after a field was left. */
export interface First {
  /** The text that stood in the field. */
  seen: string;
  /** It was a draft that was offered back, and in no record. */
  isDraft: boolean;
  /** What the one had seen whose draft it was. */
  before: string[];
}

export class Book {
  readonly owed = new Set<string>();
  /** Every version's word that was ever owed. */
  readonly versions = new Set<string>();
  /** What was done, for whoever looks into a loss. */
  readonly log: string[] = [];

  /** A field is left, and so saved, with `value` in it. What was seen and stands in the record until then goes knowingly. */
  left(value: string, first: First, isStored: (text: string) => boolean): void {
    const words = wordsIn(value);
    const replaced = [first.seen, ...first.before].filter((text, n) => isStored(text) || (n === 0 && first.isDraft));
    this.log.push(`  left “${value}”, seen “${first.seen}”${first.isDraft ? ", a draft" : ""}${replaced.length ? ", replaced knowingly" : ""}`);
    for (const word of replaced.flatMap(wordsIn)) this.owed.delete(word);
    for (const word of words) {
      this.owed.add(word);
      this.versions.add(word);
    }
  }
}
