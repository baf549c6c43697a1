import { foldForm } from '../text/fold';
import type { Speaker } from './pack';

type Named = Pick<Speaker, 'kind' | 'name'>;

/** Tells whether speakers of several packs are one, so that they are counted and shown as one. */
export interface SpeakerNames {
  /** The same for the same speaker, whichever pack names them, and however packs are ordered. */
  readonly idOf: (speaker: Named) => string;
}

const keyOf = ({ kind }: Named, name: string) =>
  `${kind}/${foldForm(name).trim().replace(/\s+/g, ' ')}`;

/** A surname alone may be anybody's: of a person's aliases only those of several words tell who it is. */
const tellsWho = ({ kind }: Speaker, alias: string) =>
  kind === 'person' ? /\S\s+\S/.test(alias) : alias.length > 3;

/** Joins speakers that share a full name or a telling alias. */
export function nameSpeakers(speakers: Iterable<Speaker>): SpeakerNames {
  /** Each key's way to the one that stands for all: the first of them in order. */
  const leads = new Map<string, string>();
  const leadOf = (key: string): string => {
    const next = leads.get(key);
    return next === undefined || next === key ? key : leadOf(next);
  };
  const join = (a: string, b: string) => {
    const [first, second] = [leadOf(a), leadOf(b)].sort() as [string, string];
    leads.set(second, first);
  };
  for (const speaker of speakers) {
    const own = keyOf(speaker, speaker.name);
    for (const alias of speaker.aliases) {
      if (tellsWho(speaker, alias)) join(own, keyOf(speaker, alias));
    }
  }
  return { idOf: (speaker) => leadOf(keyOf(speaker, speaker.name)) };
}
