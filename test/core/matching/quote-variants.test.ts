import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const sideSchema = z.strictObject({
  text: z.string().trim().min(10).max(600),
  speaker: z.string().min(3).optional(),
});

const pairSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+-\d\d$/),
    topic: z.string().min(3),
    speaker: z.string().min(3),
    split: z.enum(['train', 'test']),
    kind: z.enum([
      'translation',
      'truncation',
      'edited',
      'indirect',
      'passive',
      'reordering',
      'joined',
      'negative',
      'altered',
    ]),
    label: z.enum(['same', 'different', 'altered']),
    change: z.enum(['number', 'negation', 'name', 'modality', 'omission', 'speaker']).optional(),
    detail: z.enum(['antonym', 'unit', 'date', 'condition']).optional(),
    a: sideSchema,
    b: sideSchema,
  })
  .refine(({ label, kind }) => label === labelOf(kind), 'label and kind disagree')
  .refine(({ label, change }) => (label === 'altered') === (change !== undefined), 'change')
  .refine(({ a, b, change }) => a.text !== b.text || change === 'speaker', 'nothing differs')
  .refine(
    ({ a, b, change }) =>
      (change === 'speaker') === (b.speaker !== undefined && a.speaker !== b.speaker),
    'speakers',
  );

function labelOf(kind: string): string {
  if (kind === 'negative') return 'different';
  return kind === 'altered' ? 'altered' : 'same';
}

const lines = readFileSync('test/bench/quote-variants/pairs.jsonl', 'utf8').trim().split('\n');
const readme = readFileSync('test/bench/quote-variants/README.md', 'utf8').replace(/ +/g, ' ');

describe('quote-variants', () => {
  it('has the form its README promises', () => {
    const problems = lines.flatMap((line, i) => {
      const result = pairSchema.safeParse(JSON.parse(line));
      return result.success ? [] : [`line ${i + 1}: ${z.prettifyError(result.error)}`];
    });
    expect(problems).toEqual([]);
  });

  const pairs = lines.map((line) => pairSchema.parse(JSON.parse(line)));

  it('repeats no id and no pair', () => {
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
    const texts = pairs.map(({ a, b, change }) =>
      [a.text, b.text, change].join('\n').toLowerCase(),
    );
    expect(new Set(texts).size).toBe(pairs.length);
  });

  it('keeps topics and speakers within one half', () => {
    const halves = new Map<string, string>();
    const torn = pairs.filter(({ topic, speaker, split }) =>
      [`topic ${topic}`, `speaker ${speaker}`].some((key) => {
        const half = halves.get(key) ?? split;
        halves.set(key, half);
        return half !== split;
      }),
    );
    expect(torn).toEqual([]);
  });

  it('cuts truncations out of their longer side', () => {
    const plain = (text: string) => text.replace(/\W+/g, ' ').toLowerCase();
    const wrong = pairs.filter(
      ({ kind, a, b }) => kind === 'truncation' && !plain(a.text).includes(plain(b.text).trim()),
    );
    expect(wrong).toEqual([]);
  });

  it('counts as its README says', () => {
    expect(readme).toContain(`${pairs.length} pairs`);
    expect(readme).toContain(`${new Set(pairs.map(({ topic }) => topic)).size} topics`);
    expect(readme).toContain(`${new Set(pairs.map(({ speaker }) => speaker)).size} speakers`);
    for (const kind of new Set(pairs.map((pair) => pair.kind))) {
      const [train, test] = ['train', 'test'].map(
        (split) => pairs.filter((pair) => pair.kind === kind && pair.split === split).length,
      );
      expect(readme).toContain(`| \`${kind}\` | ${labelOf(kind)} | ${train} | ${test} |`);
    }
  });
});
