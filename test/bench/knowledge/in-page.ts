import { describeMatch } from '../../../src/core/factbase/describe-match';
import type { ReadArticle } from '../../../src/core/factbase/memory';
import { packContents } from '../../../src/core/factbase/pack-contents';
import { prepareHolding } from '../../../src/core/factbase/prepare-holding';
import { type Lexicon, readLexicon } from '../../../src/core/matching/lexicon';
import { extractQuotations } from '../../../src/core/quotation/extract-quotations';
import { loadMemory } from '../../../src/extension/memory/load-memory';
import { openHolding } from '../../../src/extension/packs/open-holding';
import { readPackBytes } from '../../../src/extension/packs/read-pack-bytes';
import { openDatabase } from '../../../src/extension/store/database';
import { storePack } from '../../../src/extension/store/pack-store';

/** Milliseconds by step. */
type Times = Record<string, number>;

async function fetchBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(path)).arrayBuffer());
}

const loadLexicon = async (): Promise<Lexicon> =>
  readLexicon(await fetchBytes('/assets/language/en.lexicon'));

/** Quotations that the pages of a day's reading leave behind, on the average. */
const quotesPerArticle = 10;

/** Writes `texts` as the memory of as many readings, straight into the stores. */
async function fillMemory(texts: readonly string[]): Promise<void> {
  const db = await openDatabase();
  const chunk = 5_000;
  for (let from = 0; from < texts.length; from += chunk) {
    const change = db.transaction(['quotes', 'articles'], 'readwrite', { durability: 'relaxed' });
    const writes: Promise<unknown>[] = [];
    for (let at = from; at < Math.min(texts.length, from + chunk); at++) {
      const address = `https://outlet.example/${Math.floor(at / quotesPerArticle)}`;
      const version = { article: address, text: texts[at] ?? '', kind: 'direct', paragraph: 1 };
      const quote = { id: at + 1, seq: at + 1, names: ['Mara Lindqvist'], addresses: [address] };
      writes.push(
        change.objectStore('quotes').put({ ...quote, versions: [{ ...version, kind: 'direct' }] }),
      );
      if (at % quotesPerArticle > 0) continue;
      const article: ReadArticle = {
        ...{ address, site: 'outlet.example', outlet: 'Outlet', title: `Report ${at}` },
        ...{ published: '2030-01-01', readAt: '2030-01-02T00:00:00Z', bytes: 5_000 },
      };
      writes.push(change.objectStore('articles').put(article));
    }
    await Promise.all([...writes, change.done]);
  }
  const state = { bytes: 1, wordings: texts.length, forgotten: 0, gone: [] };
  await db.put('memory', { ...state, seq: texts.length, nextId: texts.length + 1 }, 'state');
}

/** Milliseconds from one mark to the next. */
class Watch {
  readonly times: Times = {};
  private last = performance.now();

  lap(step: string): void {
    const now = performance.now();
    this.times[step] = now - this.last;
    this.last = now;
  }
}

const page = { published: '2030-01-03', isOwn: () => false };

/** From nothing to the first answered paragraph, as a background that has just woken goes. */
async function openMemory(paragraph: string): Promise<Times> {
  const watch = new Watch();
  const lexicon = await loadLexicon();
  watch.lap('lexicon');
  const memory = await loadMemory(lexicon);
  watch.lap('memory');
  const quotations = extractQuotations([paragraph], {});
  const matches = memory.matcher.matchArticle([paragraph], quotations);
  watch.lap('match');
  const base = await memory.baseOf(matches);
  const told = matches.map((match) => describeMatch(match, [paragraph], base, page));
  watch.lap('tell');
  return { ...watch.times, matches: told.length };
}

/** From a file to a pack that can be asked. */
async function install(path: string): Promise<Times> {
  const [lexicon, file] = await Promise.all([loadLexicon(), fetchBytes(path)]);
  const watch = new Watch();
  const reading = readPackBytes(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  watch.lap('check');
  const prepared = prepareHolding(reading.pack, lexicon);
  watch.lap('index');
  const { id } = reading.pack;
  const record = { id, contents: packContents(reading.pack), bytes: file.byteLength };
  const none = { subscription: null, fault: null };
  await storePack({ ...record, ...none, installedAt: '2030-01-01' }, file, prepared);
  watch.lap('store');
  return { ...watch.times, 'index bytes': prepared.head.index.byteLength };
}

/** From nothing to the first answered paragraph of an installed pack. */
async function openPack(id: string, paragraph: string): Promise<Times> {
  const watch = new Watch();
  const lexicon = await loadLexicon();
  watch.lap('lexicon');
  const holding = await openHolding(id, lexicon);
  if (!holding) throw new Error(`no pack “${id}”`);
  watch.lap('pack');
  const quotations = extractQuotations([paragraph], { knownSpeakers: holding.speakers });
  const matches = holding.matcher.matchArticle([paragraph], quotations);
  watch.lap('match');
  const base = await holding.baseOf(matches);
  const told = matches.map((match) => describeMatch(match, [paragraph], base, page));
  watch.lap('tell');
  return { ...watch.times, matches: told.length };
}

export const bench = { fillMemory, openMemory, install, openPack };
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
