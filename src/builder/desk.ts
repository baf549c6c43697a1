import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { type Fault, tellFault } from './read/fault';

/** What a command reads from and writes to. */
export interface Streams {
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: Writable;
  readonly errors: Writable;
}

/** Faults told one by one; a file that is wrong throughout must not bury the first of them. */
const mostFaultsTold = 100;

/** Where a command lays down its answers and its complaints. */
export class Desk {
  private faults = 0;

  constructor(readonly streams: Streams) {}

  /** Writes one line of the answer, and waits while the reader is slow. */
  answer(line: string): Promise<void> {
    return this.write(`${line}\n`);
  }

  /** Writes a piece of an answer that has lines of its own. */
  async write(piece: string): Promise<void> {
    const { output } = this.streams;
    if (!output.write(piece) && !output.destroyed) await once(output, 'drain');
  }

  /** Tells something that is no answer. */
  tell(line: string): void {
    this.streams.errors.write(`${line}\n`);
  }

  complain(faults: readonly Fault[]): void {
    for (const fault of faults) {
      if (++this.faults <= mostFaultsTold) this.tell(tellFault(fault));
    }
  }

  /** The exit code: 1 where anything was wrong with the input. */
  close(): number {
    const untold = this.faults - mostFaultsTold;
    if (untold > 0) this.tell(`… and ${untold} more`);
    return this.faults > 0 ? 1 : 0;
  }
}
