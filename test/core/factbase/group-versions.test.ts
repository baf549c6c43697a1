import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CreditedVersion, groupVersions } from '../../../src/core/factbase/group-versions';
import { loadLexicon } from '../matching/load-lexicon';

const lexicon = loadLexicon();

const said = (
  speaker: string,
  article: string,
  text: string,
  prefix?: string,
): CreditedVersion => ({
  speaker,
  version: { article, text, ...(prefix === undefined ? {} : { prefix }) },
});

/** Groups, each one quote; invented but for Ushakov's words of March 2025 in three outlets. */
const groups: readonly (readonly CreditedVersion[])[] = [
  [
    said('ushakov', 'ft', 'nothing other than a temporary breather for Ukrainian troops'),
    said('ushakov', 'guardian', 'nothing more than a short reprieve for Ukrainian forces'),
    said('ushakov', 'hannach', 'nothing other than a temporary break for Ukrainian troops'),
  ],
  [
    said('ushakov', 'ft', 'Nobody needs steps that imitate peaceful actions in this situation,'),
    said(
      'ushakov',
      'guardian',
      'Steps that merely imitate peaceful actions are not needed by anyone in this situation,',
    ),
  ],
  [
    said('venn', 'gull', 'of a closed nature', 'the contacts between the ports would be'),
    said('venn', 'tern', 'of a closed nature', 'agreed that contacts of the ports are'),
  ],
  [said('venn', 'heron', 'of a closed nature', 'the garden behind the abbey is')],
  [said('venn', 'gull', 'We will publish the coalition agreement before the end of the week.')],
  [
    said(
      'venn',
      'gull',
      'We will publish the tax returns of every minister before the end of the month.',
    ),
  ],
  [said('dole', 'tern', 'nothing other than a temporary breather for Ukrainian troops')],
];

const keyed = (found: readonly (readonly CreditedVersion[])[]) =>
  new Set(
    found.map((group) =>
      group
        .map(({ speaker, version }) => `${speaker} ${version.article} ${version.text}`)
        .sort()
        .join('\n'),
    ),
  );

describe('groupVersions', () => {
  it('finds the groups, whatever order the versions come in', () => {
    const all = groups.flat();
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(keyed(groupVersions(order, lexicon))).toEqual(keyed(groups));
      }),
      { numRuns: 15 },
    );
  });

  it('keeps the order in which quotes and versions are met', () => {
    const all = groups.flat();
    expect(groupVersions(all, lexicon)).toEqual(groups);
  });

  it('joins no two statements through a third that holds both', () => {
    const first = said(
      'venn',
      'a',
      'The ferry will sail every morning as long as there is one passenger.',
    );
    const second = said(
      'venn',
      'b',
      'We closed the flood gates at midnight because nobody upstream would answer.',
    );
    const both = said('venn', 'c', `${first.version.text} ${second.version.text}`);
    for (const found of groupVersions([first, both, second], lexicon))
      expect([first, second].filter((one) => found.includes(one)).length).toBeLessThan(2);
  });

  it('leaves two statements of one article apart unless one repeats the other', () => {
    const long = said(
      'venn',
      'a',
      'The ferry will sail every morning as long as there is one passenger.',
    );
    const part = said('venn', 'a', 'The ferry will sail every morning');
    const like = said(
      'venn',
      'a',
      'The ferry is going to leave each morning as long as there is a passenger or two.',
    );
    expect(groupVersions([long, part], lexicon)).toHaveLength(1);
    expect(groupVersions([long, like], lexicon)).toHaveLength(2);
  });

  it('takes the same short words weeks apart for two quotes', () => {
    const days: Record<string, string> = { a: '2025-03-01', b: '2025-03-02', c: '2025-06-01' };
    const versions = ['a', 'b', 'c'].map((article) => said('venn', article, 'deep roots'));
    const publishedOf = (article: string) => days[article];
    expect(groupVersions(versions, lexicon, { publishedOf }).map(({ length }) => length)).toEqual([
      2, 1,
    ]);
  });

  it('groups nothing into nothing', () => expect(groupVersions([], lexicon)).toEqual([]));
});
