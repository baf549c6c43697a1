import { readFileSync } from 'node:fs';
import { type Lexicon, readLexicon } from '../../../src/core/matching/lexicon';

/** The bundled lexicon. */
export const loadLexicon = (): Lexicon =>
  readLexicon(
    new Uint8Array(readFileSync(new URL('../../../assets/language/en.lexicon', import.meta.url))),
  );
