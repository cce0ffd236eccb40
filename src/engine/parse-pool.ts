import { proxy, type Remote, wrap } from 'comlink';
import { type RangeReaders, RangeReadersLost } from '@/ingest/read-in-ranges';
import type { RangeContent, RangeOptions, RangeRequest } from '@/ingest/read-range';
import type { PartParser } from './part-parser';

type Parser = Remote<PartParser>;

/** The engine's side of its parse workers. Each reads one stretch at a time; the next stretch goes to the first that is free. */
export class ParsePool implements RangeReaders {
  readonly count: number;
  readonly smallest = 2 << 20;
  private readonly free: Parser[];
  private readonly waiting: ((parser: Parser) => void)[] = [];
  private lastId = 0;
  private readonly lost: Promise<never>;
  private reject: (error: RangeReadersLost) => void = () => undefined;

  /** @param ports One to each worker. */
  constructor(ports: readonly MessagePort[]) {
    this.free = ports.map((port) => wrap<PartParser>(port));
    this.count = ports.length;
    this.lost = new Promise((_, reject) => {
      this.reject = reject;
    });
    this.lost.catch(() => undefined);
  }

  /** A stretch that is no longer wanted is not awaited: its worker may be too busy to hear of it, and is free only then. */
  async read(request: RangeRequest, options: RangeOptions): Promise<RangeContent> {
    const { signal } = options;
    signal?.throwIfAborted();
    let abandon = () => {};
    const abandoned = new Promise<never>((_, reject) => {
      abandon = () => reject(signal?.reason);
    });
    signal?.addEventListener('abort', abandon);
    const reading = this.next().then((parser) => this.readBy(parser, request, options));
    reading.catch(() => undefined);
    try {
      return await Promise.race([reading, this.lost, abandoned]);
    } finally {
      signal?.removeEventListener('abort', abandon);
    }
  }

  private async readBy(
    parser: Parser,
    request: RangeRequest,
    { signal, onProgress }: RangeOptions,
  ): Promise<RangeContent> {
    this.lastId += 1;
    const id = this.lastId;
    const stop = () => void parser.stop(id);
    try {
      signal?.throwIfAborted();
      signal?.addEventListener('abort', stop);
      const report = proxy(onProgress ?? (() => undefined));
      const content = await parser.read(id, request, report);
      signal?.throwIfAborted();
      if (content) return content;
      throw new RangeReadersLost('a stretch was stopped by nobody');
    } finally {
      signal?.removeEventListener('abort', stop);
      this.release(parser);
    }
  }

  /** Whoever waits for a worker that has died, or will, need wait no longer. */
  giveUp(): void {
    this.reject(new RangeReadersLost('a parse worker has died'));
  }

  private next(): Promise<Parser> {
    const parser = this.free.pop();
    return parser ? Promise.resolve(parser) : new Promise((resolve) => this.waiting.push(resolve));
  }

  private release(parser: Parser): void {
    const next = this.waiting.shift();
    if (next) next(parser);
    else this.free.push(parser);
  }
}
