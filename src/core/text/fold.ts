/** A text made comparable, and the way back: `offsets[i]` is where unit `i` comes from; one more entry holds the text's length. */
export interface Folded {
  readonly text: string;
  readonly offsets: Uint32Array;
}

/** Signs that compatibility decomposition leaves apart although readers take them for one. */
const alike: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
};

const marks = /\p{M}/gu;
/** Soft hyphens, zero-width signs and byte-order marks: they are never seen. */
const unseen = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/;

const foldSign = (sign: string): string => {
  if (unseen.test(sign)) return '';
  const lower = sign.toLowerCase();
  const known = alike[lower];
  if (known !== undefined) return known;
  return lower.normalize('NFKD').replace(marks, '');
};

/** Folds a word or sign without keeping offsets; see `fold`. */
export const foldForm = (text: string): string => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 126 || code === 96 || code < 32) {
      let out = '';
      for (const sign of text) out += foldSign(sign);
      return out;
    }
  }
  return text.toLowerCase();
};

/**
 * Lower case, no accents, plain quote marks and dashes, single-unit spaces, nothing unseen: so that two
 * outlets' typography does not make one text two. Every unit knows the UTF-16 offset it comes from.
 */
export const fold = (text: string): Folded => {
  const offsets: number[] = [];
  let folded = '';
  let at = 0;
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    const plain = code >= 32 && code < 127 && code !== 96 ? sign.toLowerCase() : foldSign(sign);
    for (let unit = 0; unit < plain.length; unit++) offsets.push(at);
    folded += plain;
    at += sign.length;
  }
  offsets.push(text.length);
  return { text: folded, offsets: Uint32Array.from(offsets) };
};
