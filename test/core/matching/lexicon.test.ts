import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BrokenLexicon } from '../../../src/core/matching/broken-lexicon';
import { readLexicon, unknownRarity } from '../../../src/core/matching/lexicon';
import { headerFields } from '../../../src/core/matching/lexicon-file';
import { stem } from '../../../src/core/text/stem';

const bytes = new Uint8Array(readFileSync('assets/language/en.lexicon'));
const lexicon = readLexicon(bytes);
const kinship = (a: string, b: string) => lexicon.kinship(stem(a), stem(b));
const opposed = (a: string, b: string) => lexicon.opposed(stem(a), stem(b));
const rivals = (a: string, b: string) => lexicon.rivals(stem(a), stem(b));

/** Words that stand for one another in two papers or two translations. */
const goods = [
  'troops forces',
  'ceasefire truce',
  'step measure',
  'breather reprieve',
  'unfortunately sadly',
  'agreement accord',
  'begin start',
  'attorney lawyer',
  'blaze fire',
  'assess evaluate',
  'halt stop',
  'talks negotiations',
  'decide decision',
  'Russia Russian',
  'Ukraine Kyiv',
  'vote ballot',
  'jobs posts',
  'nevertheless nonetheless',
  'huge enormous',
  'purchase buy',
];

/** Words that look alike to a machine and change what was said. */
const dangers = [
  'temporary permanent',
  'accept reject',
  'support oppose',
  'increase reduce',
  'won lost',
  'always never',
  'more less',
  'guilty innocent',
  'doctor patient',
  'buyers sellers',
  'import export',
  'rich poor',
  'before after',
  'Monday Tuesday',
  'June July',
  'Ukrainian Russian',
  'Moscow Kyiv',
  'French German',
  'three four',
  'million billion',
  'second third',
  'red blue',
  'Democrats Republicans',
  'northern southern',
  'mother father',
  'president minister',
  'kilometres miles',
  'dollars euros',
  'Christian Muslim',
  'week month',
  'hospital school',
];

describe('kinship', () => {
  for (const pair of goods) {
    const [a = '', b = ''] = pair.split(' ');
    it(`joins ${pair}, both ways`, () => {
      expect(kinship(a, b)).toBeGreaterThan(0.4);
      expect(kinship(b, a)).toBe(kinship(a, b));
      expect([...lexicon.kin(stem(a))].map(([kin]) => kin)).toContain(stem(b));
    });
  }

  for (const pair of dangers) {
    const [a = '', b = ''] = pair.split(' ');
    it(`does not join ${pair}`, () => {
      expect(kinship(a, b)).toBe(0);
      expect(opposed(a, b) || rivals(a, b)).toBe(true);
      expect(opposed(a, b)).toBe(opposed(b, a));
      expect(rivals(a, b)).toBe(rivals(b, a));
    });
  }

  it('is whole for a word and itself, known or not', () => {
    expect(kinship('troops', 'troop')).toBe(1);
    expect(kinship('Zaphkiel', 'zaphkiel')).toBe(1);
  });

  it('is none between two unknown words', () => {
    expect(kinship('zzxqua', 'zzxqub')).toBe(0);
    expect([...lexicon.kin('zzxqua')]).toEqual([]);
  });

  it('never holds between opposites, or between rivals', () => {
    const wrong: string[] = [];
    for (let id = 0; id < lexicon.size; id++) {
      lexicon.forEachKin(id, (other) => {
        if (lexicon.opposed(id, other) || lexicon.rivals(id, other)) {
          wrong.push(`${lexicon.stemOf(id)} ${lexicon.stemOf(other)}`);
        }
      });
    }
    expect(wrong).toEqual([]);
  });
});

describe('rivals', () => {
  const friends = ['Russia Russian', 'Moscow Kremlin', 'mom mother', 'twice double', 'may must'];
  for (const pair of friends) {
    const [a = '', b = ''] = pair.split(' ');
    it(`are not ${pair}`, () => expect(rivals(a, b)).toBe(false));
  }

  const classes = [
    ['Wednesday', 'weekday'],
    ['Norwegian', 'nation'],
    ['seven', 'number'],
    ['green', 'colour'],
    ['Tories', 'party'],
    ['ceasefire', null],
    ['zzxqua', null],
  ] as const;
  for (const [word, rivalClass] of classes) {
    it(`have the class of ${word}`, () => {
      expect(lexicon.rivalClass(stem(word))).toBe(rivalClass);
    });
  }
});

describe('rarity', () => {
  it('orders words from the commonest to the rarest', () => {
    const words = ['the', 'said', 'government', 'ceasefire', 'respite', 'zzxqua'];
    const rarities = words.map((word) => lexicon.rarity(stem(word)));
    expect(rarities).toEqual([...rarities].sort((a, b) => a - b));
    expect(new Set(rarities).size).toBe(words.length);
    expect(rarities.at(-1)).toBe(unknownRarity);
  });

  it('is at most that of an unknown word', () => {
    for (let id = 0; id < lexicon.size; id++) {
      if (lexicon.rarity(id) > unknownRarity) expect.fail(lexicon.stemOf(id));
    }
  });
});

describe('ids', () => {
  it('lead to their stem and back', () => {
    for (let id = 0; id < lexicon.size; id++) {
      if (lexicon.idOf(lexicon.stemOf(id)) !== id) expect.fail(lexicon.stemOf(id));
    }
  });

  it('give the same answers as the stems', () => {
    const troops = lexicon.idOf(stem('troops'));
    const forces = lexicon.idOf(stem('forces'));
    expect(lexicon.kinship(troops, forces)).toBe(kinship('troops', 'forces'));
    expect(lexicon.kinship(troops, stem('forces'))).toBe(kinship('troops', 'forces'));
    expect(lexicon.rarity(troops)).toBe(lexicon.rarity(stem('troops')));
  });

  for (const stranger of ['zzxqua', '', 'україна', 'a'.repeat(300)]) {
    it(`are -1 for “${stranger.slice(0, 10)}”`, () => expect(lexicon.idOf(stranger)).toBe(-1));
  }
});

describe('a broken file', () => {
  const damaged = bytes.slice();
  damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] as number) ^ 1;
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['empty', new Uint8Array()],
    ['a stranger', new TextEncoder().encode('{"format":"crossquote-pack"}'.repeat(9))],
    ['cut short', bytes.subarray(0, bytes.length - 1)],
    ['header only', bytes.subarray(0, headerFields.length * 4)],
    ['with a flipped bit', damaged],
  ];
  for (const [name, file] of files) {
    it(`${name} is refused`, () => expect(() => readLexicon(file)).toThrow(BrokenLexicon));
  }

  it('reads from the middle of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(readLexicon(larger.subarray(3)).size).toBe(lexicon.size);
  });
});
