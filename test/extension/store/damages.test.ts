import { beforeEach, describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../src/core/quotation/extract-quotations';
import { loadMemory } from '../../../src/extension/memory/load-memory';
import { openHolding } from '../../../src/extension/packs/open-holding';
import { openDatabase } from '../../../src/extension/store/database';
import { forgetArticle } from '../../../src/extension/store/forget-wordings';
import { keepWordings } from '../../../src/extension/store/keep-wordings';
import { readHead, readPackRecord, storePack } from '../../../src/extension/store/pack-store';
import {
  keepMemoryIndex,
  readMemoryIndex,
  readMemoryState,
} from '../../../src/extension/store/read-memory';
import { fetchLexicon, harbourPack, toStored } from './harbour-pack';
import { articleAt, emptyDatabase, wording } from './kept';

const lexicon = await fetchLexicon();
const one = toStored(harbourPack('one'), lexicon);
const install = () => storePack(one.record, one.file, one.prepared);

beforeEach(emptyDatabase);

/** Words of the pack, as a page may quote them. */
const paragraph =
  '“We will never close the market while 1 people of one live from it,” Mara Linden said.';

async function tellHolding(): Promise<string[] | undefined> {
  const holding = await openHolding('harbour', lexicon);
  if (!holding) return undefined;
  const quotations = extractQuotations([paragraph], { knownSpeakers: holding.speakers });
  const matches = holding.matcher.matchArticle([paragraph], quotations);
  const base = await holding.baseOf(matches);
  return matches.flatMap(
    ({ quote }) => base.quotes.get(quote ?? '')?.record.versions[0]?.text ?? [],
  );
}

const flipped = (bytes: Uint8Array, at: number): Uint8Array => {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 0x40;
  return copy;
};

/** What a damaged disk, or an earlier Crossquote, may have left of an index. */
const damages: [string, (index: Uint8Array) => Uint8Array][] = [
  ['is empty', () => new Uint8Array(0)],
  ['is cut short', (index) => index.slice(0, index.length / 2)],
  ['has a wrong length', (index) => index.slice(0, -3)],
  ['is of other bytes', (index) => index.map((_, at) => at % 251)],
  ['differs at its beginning', (index) => flipped(index, 1)],
  ['differs in its header', (index) => flipped(index, 13)],
  ['differs in its middle', (index) => flipped(index, index.length >> 1)],
  ['differs at its end', (index) => flipped(index, index.length - 1)],
];

describe('an installed pack', () => {
  beforeEach(install);

  it.each(damages)('whose index %s is made anew from its file', async (_, damage) => {
    const whole = await tellHolding();
    expect(whole).toHaveLength(1);
    const db = await openDatabase();
    const head = await readHead('harbour');
    if (!head) throw new Error('no head');
    await db.put('heads', { ...head, index: damage(head.index) }, 'harbour');
    expect(await tellHolding()).toEqual(whole);
    expect((await readHead('harbour'))?.index).toEqual(head.index);
  });

  it('without a head, or with one that an earlier Crossquote prepared, is made anew', async () => {
    const whole = await tellHolding();
    const db = await openDatabase();
    const head = await readHead('harbour');
    if (!head) throw new Error('no head');
    await db.delete('heads', 'harbour');
    expect(await tellHolding()).toEqual(whole);
    await db.put('heads', { ...head, format: 0 }, 'harbour');
    expect(await tellHolding()).toEqual(whole);
  });

  it('that is damaged in its file too says so, and takes no other with it', async () => {
    const db = await openDatabase();
    await db.delete('heads', 'harbour');
    await db.put('files', one.file.slice(0, 1_000), 'harbour');
    expect(await tellHolding()).toBeUndefined();
    expect((await readPackRecord('harbour'))?.fault).toContain('damaged');
    // Installed again, it is in use again.
    await install();
    expect(await tellHolding()).toHaveLength(1);
    expect((await readPackRecord('harbour'))?.fault).toBeNull();
  });

  it('that lost its records is made anew from its file when they are asked for', async () => {
    const whole = await tellHolding();
    const db = await openDatabase();
    const shards = await db.getAllKeys('shards');
    await db.clear('shards');
    expect(await tellHolding()).toEqual(whole);
    expect(await db.getAllKeys('shards')).toEqual(shards);
  });

  it('that lost any one of its shards is made anew, too', async () => {
    const whole = await tellHolding();
    const db = await openDatabase();
    for (const key of await db.getAllKeys('shards')) {
      await db.delete('shards', key);
      expect(await tellHolding(), key[1]).toEqual(whole);
    }
  });

  it('that lost its records and its file tells nothing, rather than half, and says so', async () => {
    const db = await openDatabase();
    await db.clear('shards');
    await db.put('files', one.file.slice(0, 1_000), 'harbour');
    expect(await tellHolding()).toEqual([]);
    expect((await readPackRecord('harbour'))?.fault).toContain('damaged');
  });
});

describe('memory', () => {
  const addresses = ['https://post.example/1', 'https://star.example/1'];
  const said = 'We will never close the old harbour to fishing boats';
  const page = [`“${said},” Mara Linden said.`];

  async function recalled(): Promise<number> {
    const { matcher } = await loadMemory(lexicon);
    return matcher.matchArticle(page, extractQuotations(page, {})).length;
  }

  beforeEach(async () => {
    for (const address of addresses)
      await keepWordings(articleAt(address), [wording(address, said), wording(address, 'No')]);
    const { matcher } = await loadMemory(lexicon);
    const { seq } = await readMemoryState();
    await keepMemoryIndex({ seq, format: 1, blob: matcher.toBlob() }, seq);
  });

  it.each(damages)('whose index %s is indexed anew', async (_, damage) => {
    const whole = await recalled();
    expect(whole).toBeGreaterThan(0);
    const index = await readMemoryIndex();
    if (!index) throw new Error('no index');
    const db = await openDatabase();
    await db.put('memoryIndex', { ...index, blob: damage(index.blob) }, 'index');
    expect(await recalled()).toBe(whole);
  });

  it('has none of an article in its index once that is forgotten and it was opened', async () => {
    const words = async () => new TextDecoder('latin1').decode((await readMemoryIndex())?.blob);
    expect(await words()).toContain('post.example');
    await forgetArticle('https://post.example/1');
    await loadMemory(lexicon);
    expect(await words()).not.toContain('post.example');
    expect(await words()).toContain('star.example');
  });
});
