import { createFactBase, type FactBase } from '../core/factbase/fact-base';
import { createMatcher, type Matcher } from '../core/matching/create-matcher';
import { readLexicon } from '../core/matching/lexicon';
import { fetchOwn, loadPacks } from './load-packs';

/** Everything that matching needs. */
export interface Known {
  readonly base: FactBase;
  readonly matcher: Matcher;
}

const lexiconFile = '/language/en.lexicon';

async function load(): Promise<Known> {
  const [lexicon, packs] = await Promise.all([
    fetchOwn(lexiconFile).then((file) => file.arrayBuffer()),
    loadPacks(),
  ]);
  const matcher = createMatcher(packs, readLexicon(new Uint8Array(lexicon)));
  return { base: createFactBase(packs), matcher };
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
