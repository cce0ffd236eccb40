import { BlobWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

/** ZIPs hold no time zone and no times before 1980; a fixed time makes the same files the same bytes. */
const WRITTEN_AT = new Date(2000, 0, 1);

/** A ZIP to be filled, whose bytes depend on nothing but its files. */
export function fixedZip(): ZipWriter<Blob> {
  return new ZipWriter(new BlobWriter('application/zip'), {
    lastModDate: WRITTEN_AT,
    extendedTimestamp: false,
    useWebWorkers: false,
  });
}
