import { type Lexicon, Word } from './lexicon';
import type { Person } from './people';

/** "Lincoln Day Dinner", "San Diego": names that no title or role goes with. */
function isThing({ words, shown }: Person, last: string, { language }: Lexicon): boolean {
  if (shown || words.length < 2) return false;
  const first = words[0]?.toLowerCase() ?? '';
  return language.thingEndings?.has(last) || language.thingOpenings?.has(first) || false;
}

/** Whether "he" or "she" can mean this one: shown to be a person, or named like one. */
export function isPersonal(person: Person, lexicon: Lexicon): boolean {
  const last = person.words.at(-1)?.toLowerCase() ?? '';
  if ((lexicon.kinds.get(last) ?? 0) & (Word.body | Word.notName | Word.group)) return false;
  if (isThing(person, last, lexicon)) return false;
  if (person.shown || person.gender) return true;
  return person.words.length > 1 && person.words.length < 4 && person.placed === 0;
}
