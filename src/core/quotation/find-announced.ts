import type { Cue } from './cue';
import type { Draft, Mention } from './drafts';
import { findCues } from './find-cues';
import type { Item, Reading } from './items';
import { type Lexicon, Word } from './lexicon';
import { isNameWord, type Phrase, readPhraseLeft } from './noun-phrases';
import { sentenceSubject } from './sentence-subject';

/** Who speaks words that no cue claims, and by what that was found. */
export type Found = Pick<Draft, 'mention' | 'from' | 'via'> & { readonly cue?: Draft['cue'] };

/** Whether a phrase holds a name or a pronoun. */
export function named(reading: Reading, phrase: Phrase | null): phrase is Phrase {
  if (!phrase) return false;
  const items = reading.items.slice(phrase.from, phrase.to);
  return items.some(isNameWord) || items.some((item) => item.is & Word.pronoun);
}

/** The name that a phrase ends with: "came from | Otto Brandvik". */
function nameAtEnd(items: readonly Item[], { from, to }: Phrase): Phrase {
  let start = to - 1;
  while (start > from && isNameWord(items[start - 1])) start -= 1;
  return { from: start, to };
}

/** Who a colon at `colon` announces: the name right before it, or the sentence's subject. */
export function announcer(reading: Reading, colon: number, lexicon: Lexicon): Phrase | null {
  const near = readPhraseLeft(reading.items, colon);
  const subject = sentenceSubject(reading.items, colon, lexicon);
  if (near && !named(reading, subject) && isNameWord(reading.items[near.to - 1]))
    return nameAtEnd(reading.items, near);
  return subject ?? near;
}

/** A cue at the end of the paragraph before, with a colon: "Brandvik, who led the search, said:" */
export function announcedBefore(before: Reading, lexicon: Lexicon): Found | null {
  const colon = before.items.length - 1;
  if (before.items[colon]?.text !== ':') return null;
  const sentence = before.items[colon]?.sentence;
  const cue = findCues(before.items, lexicon)
    .filter((entry: Cue) => entry.source && before.items[entry.at]?.sentence === sentence)
    .at(-1);
  const verb = cue && before.items[cue.at];
  if (cue?.source && verb) {
    const mention: Mention = { reading: before, phrase: cue.source };
    return {
      mention,
      from: null,
      via: 'cue',
      cue: { paragraph: before.paragraph, start: verb.start, end: verb.end },
    };
  }
  const phrase = announcer(before, colon, lexicon);
  return phrase && { mention: { reading: before, phrase }, from: null, via: 'label' };
}
