import { StringDecoder } from 'node:string_decoder';

/** One line of a stream, without its line break. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null where the line is longer than may be: it was read past, not kept. */
  readonly text: string | null;
}

/**
 * The longest line kept, in UTF-16 code units: the text of a long book is under 4 million, and a
 * stream without line breaks must not fill memory.
 */
export const longestLine = 16 * 1024 * 1024;

/** Gathers pieces of a line, and gives up on one that is too long. */
class Gatherer {
  private pieces: string[] = [];
  private length = 0;

  get empty(): boolean {
    return this.length === 0;
  }

  add(piece: string): void {
    this.length += piece.length;
    if (this.length > longestLine) this.pieces = [];
    else this.pieces.push(piece);
  }

  take(): string | null {
    const text = this.length > longestLine ? null : this.pieces.join('');
    this.pieces = [];
    this.length = 0;
    return text;
  }
}

/** The lines of UTF-8 text, one at a time, whatever its size; a byte-order mark is dropped. */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  const gatherer = new Gatherer();
  let number = 0;
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
    let start = number === 0 && gatherer.empty && text.charCodeAt(0) === 0xfeff ? 1 : 0;
    for (let end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
      gatherer.add(text.slice(start, end));
      yield { number: ++number, text: gatherer.take()?.replace(/\r$/, '') ?? null };
      start = end + 1;
    }
    gatherer.add(text.slice(start));
  }
  gatherer.add(decoder.end());
  if (!gatherer.empty) yield { number: ++number, text: gatherer.take() };
}
