import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Column } from '../../../src/core/matching/match';
import { groupWordings } from '../../../src/ui/collation/group-wordings';
import { lineUpVersions } from '../../../src/ui/collation/line-up-versions';
import { pageText, source, version } from '../../gallery/collate';

const outlet = source('Specimen Times');

/** `page|reading of 1|reading of 2 …`, a slot a string; `_` where the row has not begun or has ended. */
const draw = (collations: readonly string[]) =>
  lineUpVersions(
    pageText(collations[0] ?? ''),
    collations.map((collation) => version(outlet, collation)),
  ).map(({ page, readings }) => [page, ...readings.map((r) => r?.text)].map((t) => t ?? '_'));

it.each([
  {
    name: 'agreed words stay together and differences apart',
    collations: ['nothing [more|other] than a [short reprieve|temporary breather]'],
    slots: ['nothing|nothing', 'more|other', 'than a|than a', 'short reprieve|temporary breather'],
  },
  {
    name: 'a difference of one version is a slot for all',
    collations: ['a [short|brief] pause', 'a short [pause|rest]'],
    slots: ['a|a|a', 'short|brief|short', 'pause|pause|rest'],
  },
  {
    name: 'a long difference takes in the short ones beneath it',
    collations: ['a [short pause|rest]', 'a [short|brief] pause'],
    slots: ['a|a|a', 'short pause|rest|brief pause'],
  },
  {
    name: 'words left out in the middle leave a gap',
    collations: ['it is [not|:negation] over'],
    slots: ['it is|it is', 'not|', 'over|over'],
  },
  {
    name: 'words added in the middle leave a gap on the page',
    collations: ['it is [|not:negation] over'],
    slots: ['it is|it is', '|not', 'over|over'],
  },
  {
    name: 'a version that begins later or ends sooner has no words there',
    collations: ['[we say|:omission] a pause [for all|:omission]'],
    slots: ['we say|_', 'a pause|a pause', 'for all|_'],
  },
  {
    name: 'a version that goes on beyond the page',
    collations: ['[|they said:addition] a pause [|for all:addition]'],
    slots: ['_|they said', 'a pause|a pause', '_|for all'],
  },
])('$name', ({ collations, slots }) => {
  expect(draw(collations).map((slot) => slot.join('|'))).toEqual(slots);
});

it('holds a version against the page as a whole where its columns are of another text', () => {
  const columns: Column[] = [{ page: 'other', version: 'words', equal: false }];
  const slots = lineUpVersions('a short pause', [{ text: 'a rest', columns }]);
  expect(slots.map(({ page, readings }) => [page, readings[0]?.text])).toEqual([
    ['a short pause', 'a rest'],
  ]);
});

const word = fc.constantFrom('one', 'two', 'three', 'four', 'five', 'six');
const words = fc.array(word, { maxLength: 3 }).map((list) => list.join(' '));

/** Columns of a version against given page words, in any way of cutting them. */
const columnsOf = (page: readonly string[]) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 12, maxLength: 12 }),
      fc.array(fc.option(words), { minLength: 12, maxLength: 12 }),
      fc.array(fc.option(words.filter(Boolean)), { minLength: 12, maxLength: 12 }),
    )
    .map(([lengths, changes, insertions]) => {
      const columns: Column[] = [];
      let at = 0;
      for (let i = 0; at < page.length; i++) {
        const cell = page.slice(at, at + (lengths[i % 12] ?? 1)).join(' ');
        at += lengths[i % 12] ?? 1;
        const changed = changes[i % 12] ?? null;
        const inserted = insertions[i % 12] ?? null;
        if (inserted !== null) columns.push({ page: '', version: inserted, equal: false });
        columns.push({ page: cell, version: changed ?? cell, equal: changed === null });
      }
      return columns;
    });

const cases = fc.array(word, { minLength: 1, maxLength: 10 }).chain((page) =>
  fc.record({
    page: fc.constant(page.join(' ')),
    versions: fc.array(columnsOf(page), { minLength: 1, maxLength: 4 }),
  }),
);

const join = (cells: readonly (string | null | undefined)[]) => cells.filter(Boolean).join(' ');

it('loses and moves no word of any row', () => {
  fc.assert(
    fc.property(cases, ({ page, versions }) => {
      const given = versions.map((columns) => ({
        text: join(columns.map((column) => column.version)),
        columns,
      }));
      const slots = lineUpVersions(page, given);
      expect(join(slots.map((slot) => slot.page))).toBe(page);
      given.forEach(({ text }, i) => {
        expect(join(slots.map(({ readings }) => readings[i]?.text))).toBe(text);
      });
    }),
  );
});

it('makes one wording of the same words, whatever their case and punctuation', () => {
  const versions = ['a [short|brief] pause', 'a [short|Brief,] pause', 'a [short|long] pause'].map(
    (collation, i) => version(source(`Outlet ${i}`), collation),
  );
  const wordings = groupWordings(versions, lineUpVersions('a short pause', versions));
  expect(wordings.map((each) => each.versions.map((v) => v.source.outlet))).toEqual([
    ['Outlet 0', 'Outlet 1'],
    ['Outlet 2'],
  ]);
});
