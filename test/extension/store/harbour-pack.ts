import type { Pack } from '../../../src/core/factbase/pack';
import { packContents } from '../../../src/core/factbase/pack-contents';
import { prepareHolding } from '../../../src/core/factbase/prepare-holding';
import { writePack } from '../../../src/core/factbase/write-pack';
import { type Lexicon, readLexicon } from '../../../src/core/matching/lexicon';
import type { PackRecord } from '../../../src/extension/store/database';

/** The words' table that the extension brings. */
export async function fetchLexicon(): Promise<Lexicon> {
  const file = await fetch('/assets/language/en.lexicon');
  return readLexicon(new Uint8Array(await file.arrayBuffer()));
}

const subjects = ['harbour', 'market', 'bridge', 'library', 'tunnel', 'station', 'theatre', 'mill'];

/** A pack of an invented mayor's words, `quotes` of them; each version of the pack names itself in every record. */
export const harbourPack = (version: string, quotes = 250): Pack => ({
  ...{ format: 'crossquote-pack', formatVersion: 1, id: 'harbour', title: `Harbour ${version}` },
  ...{ language: 'en', licence: 'CC0-1.0', version, built: '2031-02-01' },
  outlets: [{ id: 'post', name: `The Morning Post ${version}` }],
  articles: [{ id: 'post-1', outlet: 'post', title: `Harbour ${version}` }],
  speakers: [{ id: 'linden', kind: 'person', name: 'Mara Linden', aliases: [], roles: [] }],
  issues: [],
  positions: [],
  quotes: Array.from({ length: quotes }, (_, at) => ({
    ...{ id: `q${at}`, speaker: 'linden', positions: [] },
    versions: [
      {
        article: 'post-1',
        text: `We will never close the ${subjects[at % subjects.length]} while ${at} people of ${version} live from it`,
        kind: 'direct' as const,
        paragraph: at,
      },
    ],
  })),
});

/** A pack as it is stored. */
export function toStored(pack: Pack, lexicon: Lexicon) {
  const file = new TextEncoder().encode(writePack(pack));
  const record: PackRecord = {
    id: pack.id,
    contents: packContents(pack),
    bytes: file.byteLength,
    installedAt: '2031-02-02T00:00:00.000Z',
    subscription: null,
    fault: null,
  };
  return { record, file, prepared: prepareHolding(pack, lexicon) };
}
