import { type Lexicon, readLexicon } from '../core/matching/lexicon';
import { fetchOwn } from './load-packs';

const lexiconFile = '/language/en.lexicon';

/** The words' table that every index is made and asked with. */
export async function loadLexicon(): Promise<Lexicon> {
  const file = await (await fetchOwn(lexiconFile)).arrayBuffer();
  return readLexicon(new Uint8Array(file));
}
