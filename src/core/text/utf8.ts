/** Bytes that a text takes in UTF-8; a lone surrogate counts as the replacement sign. */
export const utf8Length = (text: string): number => {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) length += 1;
    else if (code < 0x800) length += 2;
    else if (isPair(text, at)) {
      length += 4;
      at += 1;
    } else length += 3;
  }
  return length;
};

const isPair = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000;
};

/** Writes a text as UTF-8 from `at` on and returns the place after it. */
export const writeUtf8 = (text: string, bytes: Uint8Array, at: number): number => {
  let to = at;
  for (let from = 0; from < text.length; from++) {
    let code = text.charCodeAt(from);
    if (code < 0x80) {
      bytes[to++] = code;
      continue;
    }
    if (isPair(text, from)) {
      code = text.codePointAt(from) ?? 0xfffd;
      from += 1;
    } else if (code >= 0xd800 && code < 0xe000) code = 0xfffd;
    to = writeCode(code, bytes, to);
  }
  return to;
};

const writeCode = (code: number, bytes: Uint8Array, at: number): number => {
  let to = at;
  if (code < 0x800) bytes[to++] = 0xc0 | (code >> 6);
  else {
    if (code < 0x10000) bytes[to++] = 0xe0 | (code >> 12);
    else {
      bytes[to++] = 0xf0 | (code >> 18);
      bytes[to++] = 0x80 | ((code >> 12) & 63);
    }
    bytes[to++] = 0x80 | ((code >> 6) & 63);
  }
  bytes[to++] = 0x80 | (code & 63);
  return to;
};

/** Longest run of units handed to `String.fromCharCode` at once; engines limit arguments. */
const chunk = 4096;

/** Reads UTF-8 that `writeUtf8` wrote. */
export const readUtf8 = (bytes: Uint8Array, start: number, end: number): string => {
  let text = '';
  let units: number[] = [];
  let at = start;
  while (at < end) {
    const first = bytes[at] as number;
    const size = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    let code = size === 1 ? first : first & (0xff >> (size + 1));
    for (let more = 1; more < size; more++) code = (code << 6) | ((bytes[at + more] ?? 0) & 63);
    at += size;
    if (code < 0x10000) units.push(code);
    else units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
    if (units.length >= chunk) {
      text += String.fromCharCode(...units);
      units = [];
    }
  }
  return text + String.fromCharCode(...units);
};
