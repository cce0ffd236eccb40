import type { HostileCase } from './case';
import { hostileCells } from './cells';
import { hostileHeaders } from './headers';
import { hostileRows } from './rows';
import { hostileValues } from './values';
import { hostileZips } from './zips';

/** Everything hostile that may be dropped, made by code. */
export const corpus: readonly HostileCase[] = [
  ...hostileHeaders,
  ...hostileCells,
  ...hostileRows,
  ...hostileValues,
  ...hostileZips,
];
