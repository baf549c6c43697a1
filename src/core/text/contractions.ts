/** A part of a contracted word: what it stands for, and how many units of the word it covers. */
export interface ContractedPart {
  readonly form: string;
  readonly length: number;
}

/** Words whose `'s` stands for “is” or “has”; after all others it marks the owner. */
const beforeIs = new Set(
  'it that there here he she what who where when how everything nothing everyone something someone this'.split(
    ' ',
  ),
);

const endings: readonly (readonly [ending: string, form: string])[] = [
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
];

const part = (form: string, length: number): ContractedPart => ({ form, length });

/** A map and no record: every word of every text is looked up here. */
const whole: ReadonlyMap<string, readonly ContractedPart[]> = new Map([
  ["won't", [part('will', 2), part('not', 3)]],
  ["shan't", [part('shall', 3), part('not', 3)]],
  ["can't", [part('can', 3), part('not', 2)]],
  ['cannot', [part('can', 3), part('not', 3)]],
  ["ain't", [part('is', 2), part('not', 3)]],
  ["let's", [part('let', 3), part('us', 2)]],
  ['gonna', [part('going', 3), part('to', 2)]],
  ['wanna', [part('want', 3), part('to', 2)]],
  ['gotta', [part('have', 3), part('to', 2)]],
]);

/**
 * What a folded word with an apostrophe (or a known run-together word) stands for: “don't” is “do” and
 * “not”; a possessive `'s` belongs to its word and vanishes. Null where the word stands for itself.
 */
export const expandContraction = (form: string): readonly ContractedPart[] | null => {
  const known = whole.get(form);
  if (known) return known;
  const mark = form.lastIndexOf("'");
  if (mark < 1) return null;
  if (form.endsWith("n't") && form.length > 3) {
    return [
      { form: form.slice(0, -3), length: form.length - 3 },
      { form: 'not', length: 3 },
    ];
  }
  for (const [ending, stands] of endings) {
    if (!form.endsWith(ending)) continue;
    return [
      { form: form.slice(0, mark), length: mark },
      { form: stands, length: ending.length },
    ];
  }
  return expandOwner(form, mark);
};

const expandOwner = (form: string, mark: number): readonly ContractedPart[] | null => {
  const ending = form.slice(mark + 1);
  if (ending !== 's' && ending !== '') return null;
  const word = form.slice(0, mark);
  if (ending === 's' && beforeIs.has(word)) {
    return [
      { form: word, length: mark },
      { form: 'is', length: 2 },
    ];
  }
  return [{ form: word, length: form.length }];
};
