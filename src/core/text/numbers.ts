import type { Token } from './tokens';

const units: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

/** Words for a number that no other number word joins. */
const singles: Readonly<Record<string, number>> = { twice: 2, thrice: 3, dozen: 12 };

const tens: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, place) => [word, (place + 2) * 10]),
);

const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};

const figure = /^\d+(?:\.\d+)?$/;
const figureWithScale = /^(\d+(?:\.\d+)?)(k|m|mn|bn|tn)$/;
const ordinal = /^(\d+)(?:st|nd|rd|th)$/;
const ordinalWords = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The value of one folded form, in figures or in words; NaN where it is no number. */
export const numberOf = (form: string): number => {
  const first = form.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (figure.test(form)) return Number(form);
    const scaled = figureWithScale.exec(form);
    return scaled ? Number(scaled[1]) * (scales[scaled[2] ?? ''] ?? Number.NaN) : Number.NaN;
  }
  if (Object.hasOwn(units, form)) return units[form] ?? Number.NaN;
  if (Object.hasOwn(tens, form)) return tens[form] ?? Number.NaN;
  if (Object.hasOwn(singles, form)) return singles[form] ?? Number.NaN;
  return Number.NaN;
};

/** Whether words may go on in one number: “twenty” + “five”, “two” + “hundred”, “2.5” + “million”. */
const growing = (total: number, last: number, form: string): number => {
  const scale = Object.hasOwn(scales, form) && form.length > 2 ? (scales[form] ?? 0) : 0;
  if (scale > 0) return scale > last || last === total ? total * scale : Number.NaN;
  const value = Object.hasOwn(units, form) ? (units[form] ?? 0) : 0;
  if (last >= 20 && last < 100 && last % 10 === 0 && value > 0 && value < 10) return total + value;
  return Number.NaN;
};

const plain = (value: number): string => String(Number(value.toPrecision(12)));

/** A lone “one” is mostly no number (“no one”, “one of them”); it counts before a scale only. */
const isNumberStart = (list: readonly Token[], at: number): boolean => {
  const form = list[at]?.form ?? '';
  if (form !== 'one' && form !== 'zero') return true;
  return Object.hasOwn(scales, list[at + 1]?.form ?? '');
};

const readNumber = (list: readonly Token[], at: number): { token: Token; next: number } | null => {
  const first = list[at];
  if (!first) return null;
  let total = numberOf(first.form);
  if (Number.isNaN(total) || !isNumberStart(list, at)) return null;
  let last = total;
  let next = at + 1;
  for (let token = list[next]; token; token = list[next]) {
    const inWords = figure.test(first.form) && !Object.hasOwn(scales, token.form);
    const grown = inWords ? Number.NaN : growing(total, last, token.form);
    if (Number.isNaN(grown)) break;
    last = Object.hasOwn(scales, token.form) ? (scales[token.form] ?? 0) : grown - total;
    total = grown;
    next += 1;
  }
  const end = list[next - 1]?.end ?? first.end;
  return { token: { form: plain(total), start: first.start, end }, next };
};

const readOrdinal = (token: Token): Token => {
  const value = ordinal.exec(token.form);
  const word = value ? ordinalWords[Number(value[1]) - 1] : undefined;
  return word ? { ...token, form: word } : token;
};

/** Joins each number's words into one token whose form is its value in figures: “two million”: “2000000”. */
export const joinNumbers = (list: readonly Token[]): Token[] => {
  const joined: Token[] = [];
  let at = 0;
  while (at < list.length) {
    const number = readNumber(list, at);
    if (number) {
      joined.push(number.token);
      at = number.next;
      continue;
    }
    const token = list[at] as Token;
    const next = list[at + 1];
    if (token.form === 'per' && next?.form === 'cent') {
      joined.push({ form: 'percent', start: token.start, end: next.end });
      at += 2;
      continue;
    }
    joined.push(readOrdinal(token));
    at += 1;
  }
  return joined;
};
