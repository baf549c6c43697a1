import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSpeakers } from '../../../src/core/factbase/name-speakers';
import type { Speaker } from '../../../src/core/factbase/pack';

const speaker = (
  name: string,
  aliases: readonly string[] = [],
  kind: Speaker['kind'] = 'person',
) => ({
  ...{ id: name, kind, name, aliases: [...aliases], roles: [] },
});

/** Invented speakers of two packs, and whether they are one. */
const pairs: [what: string, Speaker, Speaker, same: boolean][] = [
  ['the same name', speaker('Mara Linden'), speaker('Mara  LINDEN'), true],
  ['a full alias', speaker('Mara Linden', ['Mara O. Linden']), speaker('Mara O. Linden'), true],
  [
    'a shared full alias',
    speaker('Mara Linden', ['Mara Olsen Linden']),
    speaker('M. Linden', ['Mara Olsen Linden']),
    true,
  ],
  ['a surname alone', speaker('Mara Linden', ['Linden']), speaker('Tor Linden', ['Linden']), false],
  ['a body and a person', speaker('Linden'), speaker('Linden', [], 'body'), false],
  [
    'a body’s short name',
    speaker('Harbour Authority', ['Authority'], 'body'),
    speaker('Authority', [], 'body'),
    true,
  ],
  [
    'initials of a body',
    speaker('Harbour Authority', ['HA'], 'body'),
    speaker('Highway Agency', ['HA'], 'body'),
    false,
  ],
];

const names = fc.constantFrom(
  'Ada Berg',
  'A. Berg',
  'Ada C. Berg',
  'Tor Berg',
  'Berg',
  'Tor',
  'Ada',
);
const speakers = fc.array(
  fc
    .tuple(names, fc.array(names, { maxLength: 3 }), fc.constantFrom('person', 'body'))
    .map(([name, aliases, kind]) => speaker(name, aliases, kind as Speaker['kind'])),
  { maxLength: 7 },
);

describe('speakers of several packs', () => {
  it.each(pairs)('are one, or not: %s', (_, a, b, same) => {
    const { idOf } = nameSpeakers([a, b]);
    expect(idOf(a) === idOf(b)).toBe(same);
  });

  it('have the same id in whatever order the packs stand', () => {
    const shuffled = speakers.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, turned]) => {
        const [one, other] = [nameSpeakers(all), nameSpeakers(turned)];
        for (const each of all) expect(other.idOf(each)).toBe(one.idOf(each));
      }),
      { numRuns: 1_000 },
    );
  });

  it('that share a full name or telling alias are one, and so are those joined by others', () => {
    fc.assert(
      fc.property(speakers, (all) => {
        const { idOf } = nameSpeakers(all);
        const tells = (each: Speaker) => [
          each.name,
          ...each.aliases.filter((alias) =>
            each.kind === 'person' ? alias.includes(' ') : alias.length > 3,
          ),
        ];
        for (const a of all)
          for (const b of all)
            if (a.kind === b.kind && tells(a).some((name) => tells(b).includes(name)))
              expect(idOf(a)).toBe(idOf(b));
      }),
    );
  });

  it('that no pack has heard of have an id of their own', () => {
    const { idOf } = nameSpeakers([]);
    expect(idOf(speaker('Mara Linden'))).toBe(idOf(speaker('mara linden')));
    expect(idOf(speaker('Mara Linden'))).not.toBe(idOf(speaker('Tor Linden')));
  });
});
