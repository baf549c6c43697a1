import type { JsonFault } from './find-json-fault';

/** What a JSON text may hold before it is parsed. */
export interface JsonLimits {
  readonly depth: number;
  /** Values and names together, as counted by the marks that divide them. */
  readonly values: number;
}

const quote = 0x22;
const backslash = 0x5c;

/** Offset of the quote that closes the string opened just before `start`; the text's end where none does. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start);
  while (at >= 0) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === backslash) slashes++;
    if (slashes % 2 === 0) return at;
    at = text.indexOf('"', at + 1);
  }
  return text.length;
}

/**
 * The first place where a text is nested deeper or holds more than it may, without parsing it: a
 * parser would have built millions of objects by then.
 */
export function findJsonExcess(text: string, limits: JsonLimits): JsonFault | null {
  let depth = 0;
  let values = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) {
      i = closingQuote(text, i + 1);
      continue;
    }
    // { and [ open, } and ] close: they differ from one another by bit 0x20 alone.
    const bracket = code & ~0x20;
    if (bracket === 0x5b) depth++;
    else if (bracket === 0x5d) depth--;
    else if (code !== 0x2c) continue;
    values++;
    if (depth > limits.depth) return { offset: i, message: `nested deeper than ${limits.depth}` };
    if (values > limits.values) return { offset: i, message: `more than ${limits.values} values` };
  }
  return null;
}
