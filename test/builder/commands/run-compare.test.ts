import { describe, expect, it } from 'vitest';
import { runInProcess } from '../run-in-process';

const pair = (id: string, a: string, b: string) =>
  JSON.stringify({ id, a: { text: a, speaker: 'Ada Quill' }, b: { text: b } });

describe('compare', () => {
  it('answers each line in order, in the promised shape', async () => {
    const lines = [
      pair(
        'one',
        'We will build the old stone bridge again',
        'We will build the old stone bridge again',
      ),
      pair(
        'two',
        'We will not build the old stone bridge again',
        'We will build the old stone bridge again',
      ),
      pair(
        'three',
        'The library opens on Sunday afternoons',
        'Taxes on imported cheese fell sharply',
      ),
    ];
    const { code, output, errors } = await runInProcess(['compare', '--json'], lines.join('\n'));
    expect([code, errors]).toEqual([0, '']);
    const answers = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(Object.keys(answers[0])).toEqual(['id', 'verdict', 'score', 'differences']);
    expect(answers[0]).toMatchObject({ verdict: 'same', differences: [] });
    expect(answers[1].differences).toContainEqual({ kind: 'negation', a: 'not', b: '' });
    expect(answers[2].verdict).toBe('different');
  });

  it.each([
    ['{"id":"x","a":{"text":"t"}}', 'standard input:1: b: missing: expected object'],
    [
      '\n{"id":"x","a":{"text":1},"b":{"text":"t"}}',
      'standard input:2: a.text: expected string, received number',
    ],
    ['{"a":', 'standard input:1:6: the end where a value should be'],
    ['[]', 'standard input:1: expected object, received array'],
  ])('tells what is wrong with %j', async (input, message) => {
    const { code, output, errors } = await runInProcess(['compare', '--json'], input);
    expect([code, output, errors]).toEqual([1, '', `${message}\n`]);
  });

  it('names a file that is not there', async () => {
    const { code, errors } = await runInProcess(['compare', '--json', '/no/such.jsonl']);
    expect([code, errors]).toEqual([1, '/no/such.jsonl: no such file\n']);
  });
});
