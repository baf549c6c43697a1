import { readOrdinal } from './ordinals';
import { joinQuantities } from './quantities';
import type { Token } from './tokens';

const units: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

/** Words for a number that no other number word joins. */
const singles: Readonly<Record<string, number>> = { twice: 2, thrice: 3 };

const tens: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, place) => [word, (place + 2) * 10]),
);

const scales: Readonly<Record<string, number>> = {
  dozen: 12,
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
/** “18:30”, “6:30”: read as on a dial, since “pm” is often left out. */
const clock = /^(\d{1,2}):(\d{2})$/;
const figureWithScale = /^(\d+(?:\.\d+)?)(k|m|mn|bn|tn)$/;

/** The value of one folded form, in figures or in words; NaN where it is no number. */
export const numberOf = (form: string): number => {
  const first = form.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (figure.test(form)) return Number(form);
    const time = clock.exec(form);
    if (time) return Number(`${Number(time[1]) > 12 ? Number(time[1]) - 12 : time[1]}.${time[2]}`);
    const scaled = figureWithScale.exec(form);
    return scaled ? Number(scaled[1]) * (scales[scaled[2] ?? ''] ?? Number.NaN) : Number.NaN;
  }
  if (Object.hasOwn(units, form)) return units[form] ?? Number.NaN;
  if (Object.hasOwn(tens, form)) return tens[form] ?? Number.NaN;
  if (Object.hasOwn(singles, form)) return singles[form] ?? Number.NaN;
  return Number.NaN;
};

const plain = (value: number): string => String(Number(value.toPrecision(12)));

const scaleOf = (form: string): number =>
  form.length > 2 && Object.hasOwn(scales, form) ? (scales[form] ?? 0) : 0;

const openings = new Set([
  'a',
  'half',
  ...Object.keys(units),
  ...Object.keys(tens),
  ...Object.keys(singles),
]);

/** Most words are no number; this tells so at once. */
const mayOpen = (form: string): boolean => {
  const code = form.charCodeAt(0);
  return (code >= 48 && code <= 57) || openings.has(form);
};

/** How a number opens: its value so far and the words read; a lone “one” is mostly no number (“no one”). */
const readOpening = (
  list: readonly Token[],
  at: number,
): readonly [value: number, words: number] => {
  const form = list[at]?.form ?? '';
  const next = list[at + 1]?.form ?? '';
  if (form === 'half' && next === 'a' && scaleOf(list[at + 2]?.form ?? '') > 0) return [0.5, 2];
  const isShare = form === 'one' && /^per(?:cent)?$/.test(next);
  const hasScale = isShare || scaleOf(next) > 0;
  const halfFollows = form === 'one' && halfAfter(list, at + 1) > 0;
  if (!halfFollows && (form === 'a' || form === 'one' || form === 'zero'))
    return hasScale && form !== 'zero' ? [1, 1] : [Number.NaN, 0];
  return [numberOf(form), 1];
};

/** A number while it is read: “two hundred and five thousand” is 205 of `open`, closed by a scale. */
class Reading {
  private closed = 0;
  private scale = Number.POSITIVE_INFINITY;

  constructor(
    private open: number,
    private readonly inFigures: boolean,
  ) {}

  get value(): number {
    return this.closed + this.open;
  }

  /** Takes one more word, or refuses it. */
  take(form: string): boolean {
    const scale = scaleOf(form);
    if (scale > 0) return this.multiply(scale);
    if (this.inFigures) return false;
    const value = Object.hasOwn(units, form) ? (units[form] ?? 0) : (tens[form] ?? 0);
    const room =
      this.open === 0 ? this.scale : this.open % 100 === 0 ? 100 : this.open % 10 === 0 ? 10 : 0;
    const isTen = this.open > 0 && this.open < 20 && this.open % 100 !== 0;
    if (value === 0 || value >= room || isTen) return false;
    this.open += value;
    return true;
  }

  /** Whether “and” may go on in the number: after a hundred or a thousand in words. */
  get mayGoOn(): boolean {
    return !this.inFigures && (this.open === 0 || (this.open >= 100 && this.open % 100 === 0));
  }

  private multiply(scale: number): boolean {
    if (this.open === 0 && this.scale === 1e3 && scale >= 1e6) return this.multiplyThousands(scale);
    if (this.open === 0 || scale >= this.scale) return false;
    if (scale <= 100) {
      if (this.open >= 100) return false;
      this.open *= scale;
      return true;
    }
    this.closed += this.open * scale;
    this.open = 0;
    this.scale = scale;
    return true;
  }

  /** “A thousand million”. */
  private multiplyThousands(scale: number): boolean {
    this.closed *= scale;
    this.scale = 1;
    return true;
  }
}

/** “Two and a half million”: what stands after the number's first word, or 0. */
const halfAfter = (list: readonly Token[], next: number): number =>
  ['and', 'a'].every((form, step) => list[next + step]?.form === form)
    ? ({ half: 0.5, quarter: 0.25 }[list[next + 2]?.form ?? ''] ?? 0)
    : 0;

const stands = (list: readonly Token[], at: number): boolean =>
  (list[at]?.start ?? 0) - (list[at - 1]?.end ?? 0) === 1;

const readNumber = (list: readonly Token[], at: number): { token: Token; next: number } | null => {
  const first = list[at] as Token;
  if (!mayOpen(first.form)) return null;
  const [opening, words] = readOpening(list, at);
  if (Number.isNaN(opening)) return null;
  let next = at + words;
  const half = opening < 100 ? halfAfter(list, next) : 0;
  if (half > 0) next += 3;
  const reading = new Reading(opening + half, /^\d/.test(first.form) || half > 0);
  for (let token = list[next]; token && stands(list, next); token = list[next]) {
    const after = list[next + 1];
    if (token.form === 'and' && reading.mayGoOn && after && stands(list, next + 1)) {
      if (!reading.take(after.form)) break;
      next += 2;
    } else if (reading.take(token.form)) next += 1;
    else break;
  }
  const end = list[next - 1]?.end ?? first.end;
  return { token: { form: plain(reading.value), start: first.start, end }, next };
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
    joined.push(readOrdinal(list, at));
    at += 1;
  }
  return joinQuantities(joined);
};
