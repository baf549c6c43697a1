/** Where a text stops being JSON. */
export interface JsonFault {
  /** UTF-16 offset of the first character that does not fit. */
  readonly offset: number;
  readonly message: string;
}

type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'next' | 'end';

const expectedWords: Record<Expected, string> = {
  value: 'a value',
  'first value': 'a value or "]"',
  key: 'a name in double quotes',
  'first key': 'a name in double quotes or "}"',
  colon: '":"',
  next: '"," or the closing bracket',
  end: 'nothing more',
};

const quote = 0x22;
const backslash = 0x5c;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** End of what `pattern` finds exactly at `start`, or -1. */
function endAt(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** End of the string whose opening quote stands at `start`, or the fault in it. */
function endOfString(text: string, start: number): number | JsonFault {
  let i = start + 1;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === quote) return i + 1;
    if (code < 0x20) return { offset: i, message: 'a line break or control character in a string' };
    if (code !== backslash) {
      i++;
      continue;
    }
    const end = endAt(escaped, text, i);
    if (end < 0) return { offset: i, message: 'not an escape that JSON knows' };
    i = end;
  }
  return { offset: start, message: 'a string that never ends' };
}

function endOfBlank(text: string, start: number): number {
  let i = start;
  while (i < text.length && ' \t\n\r'.includes(text.charAt(i))) i++;
  return i;
}

/** Reads on, token by token, without recursion, so that depth cannot exhaust the stack. */
class Walk {
  private readonly open: ('{' | '[')[] = [];
  private expected: Expected = 'value';
  private at = 0;

  constructor(private readonly text: string) {}

  findFault(): JsonFault | null {
    for (;;) {
      this.at = endOfBlank(this.text, this.at);
      if (this.at >= this.text.length) return this.expected === 'end' ? null : this.unexpected();
      const fault = this.step(this.text.charAt(this.at));
      if (fault !== null) return fault;
    }
  }

  private unexpected(): JsonFault {
    const found =
      this.at < this.text.length ? `${JSON.stringify(this.text.charAt(this.at))}` : 'the end';
    return { offset: this.at, message: `${found} where ${expectedWords[this.expected]} should be` };
  }

  private step(char: string): JsonFault | null {
    if (this.expected === 'colon') return char === ':' ? this.take('value') : this.unexpected();
    if (this.expected === 'next') return this.stepNext(char);
    if (this.expected === 'key' || this.expected === 'first key') return this.stepKey(char);
    if (this.expected === 'end') return this.unexpected();
    return this.stepValue(char);
  }

  private stepNext(char: string): JsonFault | null {
    const bracket = this.open[this.open.length - 1];
    if (char === ',') return this.take(bracket === '{' ? 'key' : 'value');
    return this.close(char);
  }

  private stepKey(char: string): JsonFault | null {
    if (char === '"') return this.takeString('colon');
    return this.expected === 'first key' ? this.close(char) : this.unexpected();
  }

  private stepValue(char: string): JsonFault | null {
    if (char === '{' || char === '[') {
      this.open.push(char);
      return this.take(char === '{' ? 'first key' : 'first value');
    }
    if (char === '"') return this.takeString(this.afterValue());
    const end = Math.max(endAt(number, this.text, this.at), endAt(word, this.text, this.at));
    if (end >= 0) {
      this.at = end;
      this.expected = this.afterValue();
      return null;
    }
    return this.expected === 'first value' ? this.close(char) : this.unexpected();
  }

  private close(char: string): JsonFault | null {
    const bracket = this.open[this.open.length - 1];
    if (char !== (bracket === '{' ? '}' : ']')) return this.unexpected();
    this.open.pop();
    return this.take(this.afterValue());
  }

  private afterValue(): Expected {
    return this.open.length > 0 ? 'next' : 'end';
  }

  private take(next: Expected): null {
    this.at++;
    this.expected = next;
    return null;
  }

  private takeString(next: Expected): JsonFault | null {
    const end = endOfString(this.text, this.at);
    if (typeof end !== 'number') return end;
    this.at = end;
    this.expected = next;
    return null;
  }
}

/**
 * The first place where a text breaks JSON's grammar (RFC 8259), or null where it keeps it.
 * For what `JSON.parse` has refused: its own messages differ from browser to browser, and some
 * name no place.
 */
export function findJsonFault(text: string): JsonFault | null {
  return new Walk(text).findFault();
}
