import { expect, test } from 'vitest';
import { forgetSince } from '../../../src/extension/memory/forget-since';

const now = Date.parse('2031-06-30T12:00:00Z');
const hour = 3_600_000;

const cases: [what: string, last: number | null, since: string | null][] = [
  ['the first time', null, '2031-06-20T12:00:00.000Z'],
  ['an hour later', now - hour, '2031-06-20T12:00:00.000Z'],
  ['after a week away', now - 7 * 24 * hour, '2031-06-20T12:00:00.000Z'],
  ['after a leap of a year', now - 365 * 24 * hour, null],
  ['after the clock was put back', now + hour, null],
];

test.each(cases)('goes by age %s', (_, last, since) => {
  expect(forgetSince(10, last, now)).toBe(since);
});
