/** A typed array that grows while rows arrive. */
class Growing<A extends Float64Array | Uint32Array | Uint8Array> {
  private array: A;
  private length = 0;

  constructor(private readonly make: (length: number) => A) {
    this.array = make(1024);
  }

  push(value: number): void {
    if (this.length === this.array.length) {
      const larger = this.make(Math.ceil(this.length * 1.6));
      larger.set(this.array);
      this.array = larger;
    }
    this.array[this.length++] = value;
  }

  finish(): A {
    return this.array.slice(0, this.length) as A;
  }
}

/** Growing columns of numbers, of codes and of small whole numbers. */
export const float64 = () => new Growing((length) => new Float64Array(length));
export const uint32 = () => new Growing((length) => new Uint32Array(length));
export const uint8 = () => new Growing((length) => new Uint8Array(length));
