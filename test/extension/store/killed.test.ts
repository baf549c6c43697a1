import { beforeEach, describe, expect, it } from 'vitest';
import { openHolding } from '../../../src/extension/packs/open-holding';
import { openDatabase } from '../../../src/extension/store/database';
import { keepWordings } from '../../../src/extension/store/keep-wordings';
import {
  readHead,
  readPackFile,
  readPackRecord,
  storePack,
} from '../../../src/extension/store/pack-store';
import {
  keepMemoryIndex,
  readMemoryIndex,
  readMemoryState,
} from '../../../src/extension/store/read-memory';
import type { Job } from './background-worker';
import { fetchLexicon, harbourPack, toStored } from './harbour-pack';
import { articleAt, contradictions, emptyDatabase, readKept, wording } from './kept';

beforeEach(emptyDatabase);

/** Does `job` in a thread of its own, which ends at write number `at`; true where it was done before that. */
async function killAt(job: Job, at: number): Promise<boolean> {
  const worker = new Worker(new URL('./background-worker.ts', import.meta.url), { type: 'module' });
  const done = await new Promise<boolean>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data === 'done');
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ job, at });
  });
  worker.terminate();
  return done;
}

/** Which versions of the pack the stores hold, wherever it is told. */
async function storedVersions(): Promise<string[]> {
  const shards = await (await openDatabase()).getAll('shards');
  const [record, head, file] = await Promise.all([
    readPackRecord('harbour'),
    readHead('harbour'),
    readPackFile('harbour'),
  ]);
  const told = [
    record?.contents.version,
    head?.frame.version,
    file && JSON.parse(new TextDecoder().decode(file)).version,
    ...shards.flatMap((records) => /of (one|two) live/.exec(JSON.stringify(records))?.[1] ?? []),
  ];
  return [...new Set(told)];
}

/** Threads start slowly on a busy machine. */
const timeout = 120_000;

const everyPoint = Array.from({ length: 10 }, (_, at) => at + 1);

describe('a background that is killed', () => {
  it('while a pack installs, at each of ten points, leaves the earlier one whole', {
    timeout,
  }, async () => {
    const lexicon = await fetchLexicon();
    const { record, file, prepared } = toStored(harbourPack('one'), lexicon);
    await storePack(record, file, prepared);
    const outcomes = [];
    for (const at of everyPoint) {
      outcomes.push(await killAt('install', at));
      expect(await storedVersions(), `at ${at}`).toEqual(['one']);
      const holding = await openHolding('harbour', lexicon);
      expect(holding?.matcher.size.versions).toBe(250);
    }
    // Some of the points come after the last write of so small a pack.
    expect(outcomes.filter((done) => !done).length).toBeGreaterThanOrEqual(7);
  });

  it('lets the next one install', { timeout }, async () => {
    const lexicon = await fetchLexicon();
    await killAt('install', 3);
    expect(await storedVersions()).toEqual([undefined]);
    const { record, file, prepared } = toStored(harbourPack('two'), lexicon);
    await storePack(record, file, prepared);
    expect(await storedVersions()).toEqual(['two']);
  });

  it('while memory writes, at each of ten points, leaves it as it was', { timeout }, async () => {
    const address = 'https://post.example/old';
    await keepWordings(articleAt(address), [wording(address, 'old words')]);
    const before = await readKept();
    for (const at of everyPoint) {
      expect(await killAt('remember', at)).toBe(false);
      expect(await readKept(), `at ${at}`).toEqual(before);
    }
    expect(await killAt('remember', 1_000)).toBe(true);
    const after = await readKept();
    expect(after.state?.wordings).toBe(13);
    expect(contradictions(after)).toEqual([]);
  });

  it('while it forgets leaves all or nothing of an article', { timeout }, async () => {
    const address = 'https://post.example/old';
    const texts = Array.from({ length: 9 }, (_, at) => `old words number ${at}`);
    await keepWordings(
      articleAt(address),
      texts.map((text) => wording(address, text)),
    );
    const before = await readKept();
    for (const at of everyPoint) {
      expect(await killAt('forget', at)).toBe(false);
      expect(await readKept(), `at ${at}`).toEqual(before);
    }
    expect(await killAt('forget', 1_000)).toBe(true);
    expect((await readKept()).quotes).toEqual([]);
  });

  it('while the index is written leaves the earlier one', { timeout }, async () => {
    const address = 'https://post.example/old';
    await keepWordings(articleAt(address), [wording(address, 'old words')]);
    const { seq } = await readMemoryState();
    const earlier = { seq, format: 1, blob: new Uint8Array(1_000_000).fill(1) };
    await keepMemoryIndex(earlier, seq);
    for (const at of [1, 2]) {
      expect(await killAt('index', at)).toBe(false);
      expect((await readMemoryIndex())?.blob.every((byte) => byte === 1)).toBe(true);
    }
    expect(await killAt('index', 1_000)).toBe(true);
    expect((await readMemoryIndex())?.blob.every((byte) => byte === 2)).toBe(true);
  });
});
