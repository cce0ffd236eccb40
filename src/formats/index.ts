import type { DatasetFormat, DatasetId } from './format';
import { futurelearnFormats } from './futurelearn';

export { parseFileName, slugify } from './file-name';
export type { ColumnFormat, ColumnType, DatasetFormat, DatasetId } from './format';
export { type Recognition, recognise } from './recognise';
export { futurelearnFormats };

const byId = new Map<DatasetId, DatasetFormat>(futurelearnFormats.map((format) => [format.id, format]));

/** The format with this id. */
export function formatOf(id: DatasetId): DatasetFormat {
  const format = byId.get(id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
}
