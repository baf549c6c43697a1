import { readFile } from 'node:fs/promises';
import { type Lexicon, readLexicon } from '../core/matching/lexicon';

/** What is known about English words, as the extension bundles it. */
export async function loadLexicon(): Promise<Lexicon> {
  return readLexicon(await readFile(new URL('../../assets/language/en.lexicon', import.meta.url)));
}
