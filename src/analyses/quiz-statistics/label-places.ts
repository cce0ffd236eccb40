/** A named dot; in pixels, `y` downwards. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Where a dot's name stands: beside it, and by how many pixels lower. */
export interface Place {
  readonly side: 'left' | 'right';
  readonly shift: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const WIDTH = 42;
const HEIGHT = 13;
/** From a dot's middle to its name, and to its own edge. */
const GAP = 9;
const RADIUS = 6;

const places: readonly Place[] = [0, HEIGHT, -HEIGHT].flatMap((shift) => [
  { side: 'right', shift },
  { side: 'left', shift },
]);

function boxOf({ x, y }: Dot, { side, shift }: Place): Box {
  const left = side === 'right' ? x + GAP : x - GAP - WIDTH;
  return { left, right: left + WIDTH, top: y + shift - HEIGHT / 2, bottom: y + shift + HEIGHT / 2 };
}

function around({ x, y }: Dot): Box {
  return { left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Places the names of dots so that they lie neither on each other nor on a dot, where there is such a place; to the right
 * where that will do.
 * @param width Of the plot: names stay inside it.
 */
export function labelPlaces(named: readonly Dot[], others: readonly Dot[], width: number): readonly Place[] {
  const taken = [...named, ...others].map(around);
  return named.map((dot) => {
    const free = places.find((place) => {
      const box = boxOf(dot, place);
      return box.left >= 0 && box.right <= width && !taken.some((other) => meet(box, other));
    });
    const place = free ?? places[dot.x > width / 2 ? 1 : 0];
    taken.push(boxOf(dot, place));
    return place;
  });
}
