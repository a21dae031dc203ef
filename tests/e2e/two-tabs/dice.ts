// Drawn numbers that come again with the same seed.

export class Dice {
  constructor(private state: number) {}

  /** From 0 up to, and without, 1. */
  throw(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(count: number): number {
    return Math.floor(this.throw() * count);
  }

  chance(of: number): boolean {
    return this.throw() < of;
  }

  /** One of them, each as often as its weight says. */
  pick<T>(weighted: [T, number][]): T {
    let at = this.throw() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
    return weighted.find(([, weight]) => (at -= weight) < 0)![0];
  }

  /** A time in milliseconds, often about as long as a draft waits for the next key. */
  time(): number {
    return this.chance(0.5) ? 200 + this.below(200) : this.below(700);
  }
}
