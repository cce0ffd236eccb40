/** Neighbours that are moved together, with the mean of where they would begin. */
interface Block {
  readonly mean: number;
  readonly size: number;
}

/**
 * Moves ascending places apart until each is `step` above the one before and none is below zero, by the least sum of squares:
 * pooling neighbours in the wrong order gives it (the pool adjacent violators of R. E. Barlow et al., "Statistical Inference
 * under Order Restrictions", 1972).
 */
export function spread(places: readonly number[], step: number): readonly number[] {
  const blocks: Block[] = [];
  for (const [index, place] of places.entries()) {
    let block: Block = { mean: place - index * step, size: 1 };
    for (let below = blocks.at(-1); below && below.mean > block.mean; below = blocks.at(-1)) {
      const size = below.size + block.size;
      block = { mean: (below.mean * below.size + block.mean * block.size) / size, size };
      blocks.pop();
    }
    blocks.push(block);
  }
  const starts = blocks.flatMap(({ mean, size }) => new Array<number>(size).fill(Math.max(0, mean)));
  return starts.map((start, index) => start + index * step);
}
