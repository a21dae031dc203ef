// Which words have to be found again: those of every version that was the whole text of a field when the field was left,
// but for the words that somebody had before their eyes and typed something else in their place.

export const wordsIn = (text: string): string[] => text.match(/word\d+\./g) ?? [];

/** What the first key met after a field was left. */
export interface First {
  /** The text that stood in the field. */
  seen: string;
  /** That text was nobody's record: a draft that was offered back, or what this tab had typed before. */
  isDraft: boolean;
  /** What the one had seen whose draft it was. */
  before: string[];
}

export class Book {
  readonly owed = new Set<string>();
  /** Every version's word that was ever owed. */
  readonly versions = new Set<string>();
  /** For a word, the texts in whose place it was typed. */
  private readonly over = new Map<string, Set<string>>();

  /** A field is left with `value` in it. */
  left(value: string, first: First | null): void {
    const words = wordsIn(value);
    if (first) {
      const dropped = wordsIn(first.seen).filter((word) => !words.includes(word));
      const met = [first.seen, ...first.before, ...dropped.flatMap((word) => [...(this.over.get(word) ?? [])])];
      for (const word of words) this.over.set(word, new Set([...(this.over.get(word) ?? []), ...met]));
      if (first.isDraft) this.forgive(dropped);
    }
    for (const word of words) {
      this.owed.add(word);
      this.versions.add(word);
    }
  }

  /** What is left is saved: of the texts it was typed over, the one that stands in the record goes knowingly. */
  saved(value: string, isStored: (text: string) => boolean): void {
    const words = wordsIn(value);
    const met = new Set(words.flatMap((word) => [...(this.over.get(word) ?? [])]));
    for (const text of met) if (isStored(text)) this.forgive(wordsIn(text).filter((word) => !words.includes(word)));
  }

  private forgive(words: string[]): void {
    for (const word of words) this.owed.delete(word);
  }
}
