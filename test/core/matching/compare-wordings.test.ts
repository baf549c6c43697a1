import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWordings } from '../../../src/core/matching/compare-wordings';
import { type DifferenceKind, materialKinds } from '../../../src/core/matching/match';
import { loadLexicon } from './load-lexicon';

const lexicon = loadLexicon();

/** Wordings of one statement, of which none changes the meaning. */
const plainRewordings: readonly (readonly [a: string, b: string])[] = [
  // Words of Yuri Ushakov in the Financial Times, The Guardian (rewritten) and a back-translation, March 2025.
  [
    'nothing other than a temporary breather for Ukrainian troops',
    'nothing more than a short reprieve for Ukrainian forces',
  ],
  [
    'nothing other than a temporary breather for Ukrainian troops',
    'nothing other than a temporary break for Ukrainian troops',
  ],
  [
    'Nobody needs steps that imitate peaceful actions in this situation,',
    'Steps that merely imitate peaceful actions are not needed by anyone in this situation,',
  ],
  [
    'Nobody needs steps that imitate peaceful actions in this situation,',
    'No one needs steps that imitate peaceful actions in this situation',
  ],
  // Invented.
  [
    'We do not have a deal with the United States on two million dollars.',
    'We don’t have a deal with the U.S. on $2 million',
  ],
  [
    'The harbour programme was cancelled by the organisers last autumn.',
    'The harbor program was canceled by the organizers last autumn.',
  ],
  [
    'The council built the bridge in three years without a single strike.',
    'The bridge was built by the council in three years without a single strike.',
  ],
  [
    'When the river rises, we will open the gates and not before.',
    'We will open the gates when the river rises and not before.',
  ],
  [
    'The ferry will be back in service in a week, the harbour office says.',
    'The ferry will be back in service in 1 week, the harbour office says.',
  ],
  [
    'The ferry lay in the dock for half a century and carried nobody for two decades.',
    'The ferry lay in the dock for fifty years and carried no one for twenty years.',
  ],
  [
    'Half of the houses in the lower town have been without water since the cease-fire ended.',
    '50 per cent of the houses in the lower town have been without water since the ceasefire ended.',
  ],
  [
    'The bakers take no joy in the closing of the old mill.',
    'The closing of the old mill gives the bakers no joy.',
  ],
  [
    'The lighthouse will not be open to visitors until the end of May.',
    'The lighthouse will only be open to visitors from the end of May.',
  ],
  [
    'Nobody leaves this harbour hungry, not even the tax collector.',
    'No one leaves this harbour hungry, the tax collector included.',
  ],
  [
    'The keeper has looked after the lock for two and a half years.',
    'The keeper has looked after the lock for two years and a half.',
  ],
  [
    'The new sea wall by the mill was to cost the harbour sixty thousand crowns, not forty.',
    'The new sea wall by the mill was to cost the harbour 60,000 crowns, not 40,000.',
  ],
  ['The keeper has caught one in thirty years.', 'The keeper has caught one in three decades.'],
  [
    'We simply did not look where the harbour master told us to look.',
    'We simply failed to look where the harbour master told us to look.',
  ],
  [
    'President Zelensky promised the miners of Pavlograd a new hospital.',
    'President Zelenskyy promised the miners of Pavlohrad a new hospital.',
  ],
];

/** One thing changed; `a` is the original. */
const altered: readonly (readonly [kind: DifferenceKind, a: string, b: string])[] = [
  [
    'number',
    'We support a 30-day ceasefire along the whole front.',
    'We support a 60-day ceasefire along the whole front.',
  ],
  [
    'number',
    'The ferry will be back in service in a week, the harbour office says.',
    'The ferry will be back in service in three weeks, the harbour office says.',
  ],
  [
    'number',
    'The flood took four hundred houses in the lower town.',
    'The flood took 40 houses in the lower town.',
  ],
  [
    'number',
    'Every day of the strike costs the harbour 1.2 million.',
    'Every day of the strike costs the harbour 12 million.',
  ],
  [
    'number',
    'At least two hundred homes by the river were flooded.',
    'No fewer than five hundred homes by the river were flooded.',
  ],
  [
    'number',
    'The pipe runs for sixty miles under the river.',
    'The pipe runs for sixty kilometres under the river.',
  ],
  [
    'number',
    'Half of the houses in the lower town have no water.',
    'A tenth of the houses in the lower town have no water.',
  ],
  [
    'number',
    'More than forty barges were caught by the ice this morning.',
    'This morning the ice caught more than ninety barges.',
  ],
  [
    'number',
    'The bell that cost eighty crowns has cracked already.',
    'The 30-crown bell has cracked already.',
  ],
  [
    'name',
    'The market will open its gates again on Tuesday.',
    'On Friday the market will open its gates again.',
  ],
  [
    'name',
    'The Norwegian captain freed the barge from the ice.',
    'The barge was freed from the ice by the Danish captain.',
  ],
  [
    'negation',
    'The harbour office has widened the channel by the mill this summer.',
    'This summer the channel by the mill has been narrowed by the harbour office.',
  ],
  [
    'negation',
    'Some boats will leave the harbour before the storm is over.',
    'No boats will leave the harbour before the storm is over.',
  ],
  [
    'negation',
    'The dam held, and no house was lost in the valley.',
    'The dam did not hold, and houses were lost in the valley.',
  ],
  [
    'negation',
    'The fishermen voted for the new harbour wall by a show of hands.',
    'The fishermen voted against the new harbour wall by a show of hands.',
  ],
  [
    'negation',
    'The council still supports the plan for the mill.',
    'The council no longer supports the plan for the mill.',
  ],
  [
    'modality',
    'This is the oldest boat that was ever found in the valley.',
    'This may be the oldest boat that was ever found in the valley.',
  ],
  [
    'negation',
    'Last winter was the coldest that the harbour has known.',
    'Last winter was the hottest that the harbour has known.',
  ],
  [
    'negation',
    'Not one coin of the gifts is spent on the office.',
    'Every coin of the gifts is spent on the office.',
  ],
  [
    'modality',
    'We will open the new ferry line in the spring.',
    'We would like to open the new ferry line in the spring.',
  ],
  [
    'modality',
    'The insurers have to pay for the burnt-down barn this year.',
    'The insurers may pay for the burnt-down barn this year.',
  ],
  [
    'negation',
    'We will accept a temporary ceasefire in the valley.',
    'We will not accept a temporary ceasefire in the valley.',
  ],
  [
    'negation',
    'The mayor accepted the plan for the new market hall.',
    'The mayor rejected the plan for the new market hall.',
  ],
  [
    'name',
    'Ukrainian troops must leave the bridge by Sunday evening.',
    'Russian troops must leave the bridge by Sunday evening.',
  ],
  [
    'name',
    'The trains will run again to the coast on Monday.',
    'The trains will run again to the coast on Thursday.',
  ],
  [
    'modality',
    'They will sign the harbour treaty next week in Lisbon.',
    'They may sign the harbour treaty next week in Lisbon.',
  ],
  [
    'modality',
    'The insurers must pay for the burnt-down barn this year.',
    'The insurers could pay for the burnt-down barn this year.',
  ],
  [
    'omission',
    'We will buy all the branches provided that the regulator agrees.',
    'We will buy all the branches.',
  ],
  [
    'addition',
    'The dam will hold through the winter storms.',
    'The dam will hold through the winter storms, if the rain stops.',
  ],
  [
    'wording',
    'The ministers agreed on a short break before the vote.',
    'The ministers agreed on a brief pause before the vote.',
  ],
];

const others: readonly (readonly [a: string, b: string])[] = [
  [
    'The shells will last until the middle of August.',
    'Nobody in this town has ever heard of such a plan.',
  ],
  [
    'We will raise the pension age in three small steps.',
    'I have never been to the opera in my whole life.',
  ],
  [
    'Make no mistake: the harbour will be rebuilt.',
    'Make no mistake: the strike goes on until Friday.',
  ],
];

describe('compareWordings', () => {
  for (const [a, b] of plainRewordings) {
    it(`knows “${a.slice(0, 40)}…” in other words and invents no change`, () => {
      const { verdict, differences } = compareWordings({ text: a }, { text: b }, lexicon);
      expect(verdict).toBe('same');
      expect(differences.filter(({ kind }) => materialKinds.has(kind))).toEqual([]);
    });
  }

  it('takes an amount in other units for no other number', () => {
    const kinds = (a: string, b: string) =>
      compareWordings({ text: a }, { text: b }, lexicon).differences.map(({ kind }) => kind);
    const told = (amount: string) => `The new pipe brings the hill villages water over ${amount}.`;
    expect(kinds(told('62 miles'), told('100 kilometres'))).toEqual(['wording']);
    expect(kinds(told('62 miles'), told('62 kilometres'))).toEqual(['number']);
    expect(kinds(told('a month'), told('30 days'))).toEqual(['wording']);
  });

  for (const [kind, a, b] of altered) {
    it(`finds the ${kind} in “${b.slice(0, 50)}…”`, () => {
      const { verdict, differences } = compareWordings({ text: a }, { text: b }, lexicon);
      expect(verdict).not.toBe('different');
      expect(differences.map((difference) => difference.kind)).toContain(kind);
    });
  }

  for (const [a, b] of others) {
    it(`takes “${a.slice(0, 40)}…” for another statement`, () => {
      expect(compareWordings({ text: a }, { text: b }, lexicon).verdict).toBe('different');
    });
  }

  it('ranks a true rewording above an opposite, and that above another statement', () => {
    const score = (b: string) =>
      compareWordings(
        { text: 'We will accept a temporary ceasefire in the valley.' },
        { text: b },
        lexicon,
      ).score;
    const same = score('We will accept a short-lived truce in the valley.');
    const opposite = score('We will not accept a temporary ceasefire in the valley.');
    const other = score('The valley has accepted more refugees than the coast.');
    expect(opposite).toBeGreaterThan(other);
    expect(same).toBeGreaterThan(other);
  });

  it('tells who else is credited', () => {
    const text = 'The bridge will stand for another hundred years.';
    const { differences } = compareWordings(
      { text, speaker: 'Orla Venn' },
      { text, speaker: 'Casimir Dole' },
      lexicon,
    );
    expect(differences).toEqual([{ kind: 'speaker', page: 'Orla Venn', version: 'Casimir Dole' }]);
  });

  it('gives both wordings back, column by column', () => {
    const word = fc.constantFrom(
      'we',
      'will',
      'not',
      '30-day',
      'truce,',
      'don’t',
      'U.S.',
      '“peace”',
      '—',
      'two',
      'million',
      'of',
      'Kyiv’s',
      'army.',
      'United',
      'States',
      '…',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
    const joined = (cells: readonly string[]) => cells.filter((cell) => cell !== '').join(' ');
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { columns } = compareWordings({ text: a }, { text: b }, lexicon);
        expect(joined(columns.map(({ page }) => page))).toBe(a);
        expect(joined(columns.map(({ version }) => version))).toBe(b);
      }),
    );
  });

  it('finds no difference between a text and itself', () => {
    const word = fc.constantFrom(
      'we',
      'never',
      'accept',
      'three',
      'Monday',
      'ships',
      'must',
      'sail',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 20 }), (words) => {
        const text = words.join(' ');
        expect(compareWordings({ text }, { text }, lexicon).differences).toEqual([]);
      }),
    );
  });
});
