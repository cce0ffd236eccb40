import { type LineEnd, type RowReader, rowReader } from './csv-rows';
import type { Layout } from './layout';
import { TableBuilder } from './table-builder';
import type { TablePart } from './table-part';

/** Reads a stretch of a file's rows, the text of which arrives in pieces, into typed columns. */
export class PartReader {
  private readonly builder: TableBuilder;
  private readonly reader: RowReader;

  /** @param newline The line end; null where it is to be found out. */
  constructor({ recognition, width, delimiter }: Layout, newline: LineEnd | null) {
    const builder = new TableBuilder(recognition, width);
    this.builder = builder;
    this.reader = rowReader(
      delimiter,
      {
        expect: (rows) => builder.expect(rows),
        row: (fields, line, place) => builder.add(fields, line, place),
        broken: (line) => builder.addBroken(line),
      },
      newline,
    );
  }

  get rowsRead(): number {
    return this.builder.rowsRead;
  }

  /** Throws Malformed where rows cannot be told apart. */
  push(text: string): void {
    this.reader.push(text);
  }

  /** What was read where the file goes on behind it; null where it ends amid a row. */
  finishAmid(): TablePart | null {
    return this.reader.midRow ? null : this.builder.finish(this.reader.lines);
  }

  /** What was read where the file ends here. */
  finish(): TablePart {
    this.reader.end();
    return this.builder.finish(this.reader.lines);
  }
}
