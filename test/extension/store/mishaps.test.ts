import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/extension/store/database';
import { forgetArticle } from '../../../src/extension/store/forget-wordings';
import { keepWordings } from '../../../src/extension/store/keep-wordings';
import { listPacks, readPackRecord, storePack } from '../../../src/extension/store/pack-store';
import { fetchLexicon, harbourPack, toStored } from './harbour-pack';
import { interruptAt, type Mishap } from './interrupt';
import { articleAt, contradictions, emptyDatabase, readKept, wording } from './kept';

const lexicon = await fetchLexicon();
const one = toStored(harbourPack('one'), lexicon);
const two = toStored(harbourPack('two'), lexicon);
const install = ({ record, file, prepared }: typeof one) => storePack(record, file, prepared);

beforeEach(emptyDatabase);

let undo: (() => void) | undefined;
afterEach(() => undo?.());

/** Everything that is stored of packs. */
async function readPacks(): Promise<unknown[]> {
  const db = await openDatabase();
  const names = ['packs', 'files', 'heads', 'shards'] as const;
  return Promise.all(names.map((name) => db.getAll(name)));
}

async function failAt(at: number, mishap: Mishap, work: () => Promise<unknown>): Promise<unknown> {
  undo = interruptAt(at, mishap);
  const error = await work().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  undo();
  return error;
}

const points = Array.from({ length: 10 }, (_, at) => at + 1);
const ends: [Mishap, name: string][] = [
  ['aborted', 'AbortError'],
  ['full', 'QuotaExceededError'],
];

describe.each(ends)('a pack that is installed while the store is %s', (mishap, name) => {
  it('leaves the earlier pack as it was, at each of ten points', async () => {
    await install(one);
    const before = await readPacks();
    for (const at of points) {
      const error = await failAt(at, mishap, () => install(two));
      expect((error as DOMException | undefined)?.name, `at ${at}`).toBe(name);
      expect(await readPacks(), `at ${at}`).toEqual(before);
    }
    await install(two);
    expect((await readPackRecord('harbour'))?.contents.version).toBe('two');
  });
});

describe.each([...ends, ['refused', 'DataError'] as const])(
  'a change of memory that is %s',
  (mishap, name) => {
    it('leaves it as it was, at each of ten points', async () => {
      const address = 'https://post.example/old';
      await keepWordings(articleAt(address), [wording(address, 'old words')]);
      const before = await readKept();
      const texts = Array.from({ length: 9 }, (_, at) => `new words number ${at}`);
      const remember = () =>
        keepWordings(
          articleAt('https://post.example/new'),
          texts.map((text) => wording('https://post.example/new', text)),
        );
      for (const at of points) {
        const error = await failAt(at, mishap, remember);
        expect((error as DOMException | undefined)?.name, `at ${at}`).toBe(name);
        expect(await readKept(), `at ${at}`).toEqual(before);
      }
      await remember();
      expect(contradictions(await readKept())).toEqual([]);
    });

    it('forgets all of an article or nothing', async () => {
      const address = 'https://post.example/old';
      const texts = ['old words', 'older words', 'oldest words'];
      await keepWordings(
        articleAt(address),
        texts.map((text) => wording(address, text)),
      );
      const before = await readKept();
      for (const at of [1, 2, 3, 4, 5]) {
        const error = await failAt(at, mishap, () => forgetArticle(address));
        expect((error as DOMException | undefined)?.name, `at ${at}`).toBe(name);
        expect(await readKept(), `at ${at}`).toEqual(before);
      }
    });
  },
);

describe('the database', () => {
  it('is made where there is none, and opened again where it was taken away', async () => {
    await install(two);
    await deleteDB('crossquote');
    expect(await listPacks()).toEqual([]);
    await install(one);
    expect(await listPacks()).toHaveLength(1);
  });

  it('of a newer Crossquote is left alone, and used again once it is gone', async () => {
    await openDatabase();
    const newer = await openDB('crossquote', 99);
    await expect(listPacks()).rejects.toThrow();
    newer.close();
    await deleteDB('crossquote');
    await install(one);
    expect(await listPacks()).toHaveLength(1);
  });
});
