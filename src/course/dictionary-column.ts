/** A dictionary-encoded column of strings as Arquero reads columns. Missing is null. */
export class DictionaryStrings implements Iterable<string | null> {
  constructor(
    readonly codes: Uint32Array,
    readonly values: readonly string[],
  ) {}

  get length(): number {
    return this.codes.length;
  }

  at(row: number): string | null {
    return this.values[this.codes[row]] || null;
  }

  *[Symbol.iterator](): Iterator<string | null> {
    for (let row = 0; row < this.codes.length; row++) yield this.at(row);
  }
}
