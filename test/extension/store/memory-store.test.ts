import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  forgetAll,
  forgetArticle,
  forgetOldest,
  forgetSite,
  forgetWording,
} from '../../../src/extension/store/forget-wordings';
import { keepWordings } from '../../../src/extension/store/keep-wordings';
import {
  keepMemoryIndex,
  measureMemory,
  readAll,
  readMemoryIndex,
  readMemoryState,
  readQuotes,
  readQuotesSince,
} from '../../../src/extension/store/read-memory';
import { articleAt, contradictions, emptyDatabase, readKept, wording } from './kept';

beforeEach(emptyDatabase);

const sites = ['post.example', 'star.example'];
const texts = ['never close', 'never shut', 'not close', 'keep it open', 'no harbour, no town'];
const addresses = sites.flatMap((site) => [`https://${site}/1`, `https://${site}/2`]);
const dayOf = (day: number) => `2031-01-${`${day}`.padStart(2, '0')}`;

/** One thing that happens to memory, here and in a model of it: texts by address. */
interface Step {
  readonly what: string;
  run(): Promise<unknown>;
  model(memory: Map<string, Set<string>>): void;
}

const keep = fc
  .record({
    address: fc.constantFrom(...addresses),
    said: fc.array(fc.constantFrom(...texts), { maxLength: 4 }),
    quote: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
    speaker: fc.constantFrom('Mara Linden', 'Linden', 'Tor'),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(
    ({ address, said, quote, speaker, day }): Step => ({
      what: `keep ${said} of ${address} as ${quote}`,
      run: () =>
        keepWordings(
          articleAt(address, dayOf(day)),
          said.map((text) => wording(address, text, quote, speaker)),
        ),
      model: (memory) => {
        if (said.length > 0)
          memory.set(address, new Set([...(memory.get(address) ?? []), ...said]));
      },
    }),
  );

const forgetOne = fc.constantFrom(...addresses).map(
  (address): Step => ({
    what: `forget ${address}`,
    run: () => forgetArticle(address),
    model: (memory) => memory.delete(address),
  }),
);

const forgetThese = fc.constantFrom(...sites).map(
  (site): Step => ({
    what: `forget ${site}`,
    run: () => forgetSite(site),
    model: (memory) => {
      for (const address of addresses) if (address.includes(site)) memory.delete(address);
    },
  }),
);

/** Which quote has the words, the store alone knows. */
const forgetWords = fc
  .record({ address: fc.constantFrom(...addresses), text: fc.constantFrom(...texts) })
  .map(
    ({ address, text }): Step => ({
      what: `forget ${text} of ${address}`,
      run: async () => {
        const { quotes } = await readAll();
        const held = quotes.find(({ versions }) =>
          versions.some((each) => each.article === address && each.text === text),
        );
        await forgetWording(held?.id ?? 99, address, (each) => each === text);
      },
      model: (memory) => {
        memory.get(address)?.delete(text);
        if (memory.get(address)?.size === 0) memory.delete(address);
      },
    }),
  );

const forgetEverything = fc.constant<Step>({
  what: 'forget all',
  run: forgetAll,
  model: (memory) => memory.clear(),
});

const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: keep },
    { weight: 2, arbitrary: forgetWords },
    { weight: 1, arbitrary: forgetOne },
    { weight: 1, arbitrary: forgetThese },
    { weight: 1, arbitrary: forgetEverything },
  ),
  { minLength: 1, maxLength: 14 },
);

async function textsByAddress(): Promise<Record<string, string[]>> {
  const { quotes } = await readKept();
  const all = new Map<string, string[]>();
  for (const { article, text } of quotes.flatMap(({ versions }) => versions))
    all.set(article, [...(all.get(article) ?? []), text].sort());
  return Object.fromEntries(all);
}

describe('what is remembered', () => {
  it('holds what was kept and not forgotten, and never contradicts itself', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        await emptyDatabase();
        const model = new Map<string, Set<string>>();
        for (const step of all) {
          await step.run();
          step.model(model);
          expect(contradictions(await readKept()), step.what).toEqual([]);
        }
        const expected = [...model].map(([address, said]) => [address, [...said].sort()]);
        expect(await textsByAddress()).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 60 },
    );
  });

  it('gives no number twice, so that nothing new is taken for something old', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        await emptyDatabase();
        const gone = new Set<number>();
        let present: number[] = [];
        let last = 0;
        for (const step of all) {
          await step.run();
          const { quotes, state } = await readKept();
          const now = quotes.map(({ id }) => id);
          for (const id of present) if (!now.includes(id)) gone.add(id);
          expect(now.filter((id) => gone.has(id))).toEqual([]);
          expect(state?.seq ?? 0).toBeGreaterThanOrEqual(last);
          present = now;
          last = state?.seq ?? 0;
        }
      }),
      { numRuns: 30 },
    );
  });

  it('tells what has changed since any moment', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, async (before, after) => {
        await emptyDatabase();
        for (const step of before) await step.run();
        const { seq } = await readMemoryState();
        const then = new Map((await readKept()).quotes.map((quote) => [quote.id, quote]));
        for (const step of after) await step.run();
        const now = new Map((await readKept()).quotes.map((quote) => [quote.id, quote]));
        const { gone } = await readMemoryState();
        const told = new Set((await readQuotesSince(seq)).map(({ id }) => id));
        for (const [id, quote] of now)
          expect(told.has(id)).toBe(JSON.stringify(quote) !== JSON.stringify(then.get(id)));
        // An index that holds one of these has to be told, unless all of it was dropped.
        const dropped = (await readMemoryIndex()) === undefined;
        for (const id of then.keys())
          if (!now.has(id)) expect(dropped || gone.some((each) => each.id === id)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('goes by age, then the oldest first, until little enough is left', async () => {
    for (const [at, address] of addresses.entries())
      await keepWordings(articleAt(address, dayOf(at + 1)), [wording(address, 'never close')]);
    const { bytes } = await measureMemory();
    expect(await forgetOldest(dayOf(1), Number.POSITIVE_INFINITY)).toBe(false);
    expect(await forgetOldest(dayOf(2), Number.POSITIVE_INFINITY)).toBe(true);
    expect(Object.keys(await textsByAddress())).toEqual(addresses.slice(1).sort());
    expect(await forgetOldest(dayOf(1), bytes / 2)).toBe(true);
    expect(Object.keys(await textsByAddress())).toEqual(addresses.slice(2).sort());
    expect(await forgetOldest(dayOf(1), bytes / 2)).toBe(false);
  });

  it('keeps a quote for its other articles, with the words of those alone', async () => {
    const [one = '', other = ''] = addresses;
    const [quote] = await keepWordings(articleAt(one), [wording(one, 'never close')]);
    await keepWordings(articleAt(other), [wording(other, 'never shut', quote?.id ?? null)]);
    await forgetArticle(one);
    const [left] = await readQuotes([quote?.id ?? 0]);
    expect(left?.versions.map(({ text }) => text)).toEqual(['never shut']);
    expect(left?.addresses).toEqual([other]);
  });

  it('leaves no trace of an article that has nothing worth keeping', async () => {
    await keepWordings(articleAt(addresses[0] ?? ''), []);
    expect((await readKept()).articles).toEqual([]);
  });
});

describe('the index of what is remembered', () => {
  const index = (seq: number) => ({ seq, format: 1, blob: new Uint8Array([1, 2, 3]) });
  const [address = ''] = addresses;

  it('is not kept by whoever opened it before something was forgotten', async () => {
    await keepWordings(articleAt(address), [wording(address, 'never close')]);
    const { seq: opened } = await readMemoryState();
    await forgetArticle(address);
    await keepMemoryIndex(index(opened), opened);
    expect(await readMemoryIndex()).toBeUndefined();
    const { seq } = await readMemoryState();
    await keepMemoryIndex(index(seq), seq);
    expect(await readMemoryIndex()).toEqual(index(seq));
    expect((await readMemoryState()).gone).toEqual([]);
  });

  it('goes with everything', async () => {
    await keepWordings(articleAt(address), [wording(address, 'never close')]);
    const { seq } = await readMemoryState();
    await keepMemoryIndex(index(seq), seq);
    await forgetAll();
    expect(await readMemoryIndex()).toBeUndefined();
    await keepMemoryIndex(index(seq), seq);
    expect(await readMemoryIndex()).toBeUndefined();
  });
});
