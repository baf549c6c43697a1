import { formAt, plain, type Quantity } from './quantity';
import type { Token } from './tokens';

const beforeClock = new Set('at by until till before after since around about from'.split(' '));

const isHour = (hour: number): boolean => hour >= 1 && hour <= 12;

const parts = new Map([
  ['half', 30],
  ['quarter', 15],
]);

/** “Half past seven”, “at ten to five”: the time as clocks show it, 7.30 and 4.50. */
export const readClock = (list: readonly Token[], at: number): Quantity | null => {
  const form = formAt(list, at);
  const minutes = parts.get(form) ?? Number(form || Number.NaN);
  const [side, hour] = [formAt(list, at + 1), Number(formAt(list, at + 2) || Number.NaN)];
  const isTime = isHour(hour) && minutes > 0 && minutes <= 30 && minutes % 5 === 0;
  if (!isTime || (side !== 'past' && (side !== 'to' || form === 'half'))) return null;
  // “Won ten to five” is a score.
  if (!parts.has(form) && !beforeClock.has(formAt(list, at - 1))) return null;
  const shown =
    side === 'past' ? hour + minutes / 100 : (hour === 1 ? 12 : hour - 1) + (60 - minutes) / 100;
  const place = { start: list[at]?.start ?? 0, end: list[at + 2]?.end ?? 0 };
  return { tokens: [{ form: plain(shown), ...place }], length: 3 };
};
