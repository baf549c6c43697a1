import browser from 'webextension-polyfill';
import { createFactBase, type FactBase } from '../core/factbase/fact-base';
import { readPack } from '../core/factbase/read-pack';
import { createMatcher, type Matcher } from '../core/matching/create-matcher';
import { readLexicon } from '../core/matching/lexicon';

/** Everything that matching needs. */
export interface Known {
  readonly base: FactBase;
  readonly matcher: Matcher;
}

const bundled = ['/packs/ceasefire-2025.json'];
const lexiconFile = '/language/en.lexicon';

/** Reads a file of the extension's own. */
const fetchOwn = (path: string) => fetch(browser.runtime.getURL(path));

async function load(): Promise<Known> {
  const [lexiconBytes, ...texts] = await Promise.all([
    fetchOwn(lexiconFile).then((file) => file.arrayBuffer()),
    ...bundled.map((path) => fetchOwn(path).then((file) => file.text())),
  ]);
  const packs = texts.map((text) => {
    const read = readPack(text);
    if (!read.ok) throw new Error(`bundled pack: ${JSON.stringify(read.problems[0])}`);
    return read.pack;
  });
  const lexicon = readLexicon(new Uint8Array(lexiconBytes));
  return { base: createFactBase(packs), matcher: createMatcher(packs, lexicon) };
}

let known: Promise<Known> | undefined;

/** What is known, loaded once while the background lives; a failed load is tried again when next asked. */
export function loadKnown(): Promise<Known> {
  known ??= load().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}
