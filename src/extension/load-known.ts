import { nameSpeakers, type SpeakerNames } from '../core/factbase/name-speakers';
import type { Speaker } from '../core/factbase/pack';
import type { Lexicon } from '../core/matching/lexicon';
import { loadLexicon } from './load-lexicon';
import { loadBundledPacks } from './load-packs';
import { type Holding, holdWhole, openHolding } from './packs/open-holding';
import { lastPackChange } from './packs/packs-changed';
import { readSettings, type Settings } from './settings';
import { listPacks } from './store/pack-store';

/** Everything that matching needs of packs. */
export interface Known {
  readonly lexicon: Lexicon;
  readonly holdings: readonly Holding[];
  readonly speakers: readonly Speaker[];
  readonly names: SpeakerNames;
}

/** Ids of installed packs; none where the store cannot be opened, which must not take the bundled pack away too. */
async function installedIds(): Promise<string[]> {
  try {
    return (await listPacks()).map(({ id }) => id);
  } catch (error) {
    console.error('Crossquote: installed packs cannot be read.', error);
    return [];
  }
}

async function load(switched: Settings['packs']): Promise<Known> {
  const [lexicon, bundled, installed] = await Promise.all([
    loadLexicon(),
    loadBundledPacks(),
    installedIds(),
  ]);
  const isOn = (id: string) => switched[id] !== 'off';
  const whole = bundled.filter(({ id }) => isOn(id)).map((pack) => holdWhole(pack, lexicon));
  const stored = await Promise.all(installed.filter(isOn).map((id) => openHolding(id, lexicon)));
  const holdings = [...whole, ...stored.filter((holding) => holding !== undefined)];
  const speakers = holdings.flatMap((holding) => holding.speakers);
  return { lexicon, holdings, speakers, names: nameSpeakers(speakers) };
}

let loaded: { readonly of: string; readonly known: Promise<Known> } | undefined;

/**
 * What is known, loaded once while the background lives and packs stay the same; a failed load is tried
 * again when next asked. Storage is asked each time whether they have: a page that heard of a change
 * may ask before the background hears of it.
 */
export async function loadKnown(): Promise<Known> {
  const [{ packs }, changed] = await Promise.all([readSettings(), lastPackChange()]);
  const of = JSON.stringify([packs, changed]);
  if (loaded?.of === of) return loaded.known;
  const known = load(packs);
  loaded = { of, known };
  known.catch(() => {
    if (loaded?.known === known) loaded = undefined;
  });
  return known;
}
