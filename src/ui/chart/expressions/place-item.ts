/** An item of a mark, as its channels are set on it. */
export interface SpatialItem {
  readonly datum: unknown;
  [channel: string]: unknown;
}

const axes = [
  { start: 'x', end: 'x2', centre: 'xc', size: 'width' },
  { start: 'y', end: 'y2', centre: 'yc', size: 'height' },
] as const;

const numberIn = (item: SpatialItem, name: string) => Number(item[name] ?? 0);

/**
 * Turns an item's ends and centres into its place and size, as Vega does after setting its channels.
 * @param swap Whether an end before its start changes places with it.
 */
export function placeItem(item: SpatialItem, channels: object, swap: boolean): void {
  for (const { start, end, centre, size } of axes) {
    if (end in channels) {
      if (start in channels) {
        if (swap && numberIn(item, start) > numberIn(item, end)) {
          [item[start], item[end]] = [item[end], item[start]];
        }
        item[size] = numberIn(item, end) - numberIn(item, start);
      } else {
        item[start] = numberIn(item, end) - numberIn(item, size);
      }
    }
    if (centre in channels) item[start] = numberIn(item, centre) - numberIn(item, size) / 2;
  }
}
