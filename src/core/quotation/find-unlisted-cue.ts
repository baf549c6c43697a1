import type { Draft } from './drafts';
import type { Item, Reading } from './items';
import { type Lexicon, Word } from './lexicon';
import type { Phrase } from './noun-phrases';
import { readPhraseRight } from './read-phrase-right';

/** Most items from the marked words to a verb that closes a long apposition. */
const farthestVerb = 24;

function isVerb(item: Item | undefined, lexicon: Lexicon): item is Item {
  if (item?.kind !== 'word' || item.capital || item.is & (Word.helper | Word.preposition))
    return false;
  return (item.is & Word.finite) !== 0 || (lexicon.language.looksFinite?.(item.base) ?? false);
}

/** The subject right behind the marked words: a name, a pronoun or a description. */
function subjectAfter(items: readonly Item[], index: number, lexicon: Lexicon): Phrase | null {
  const first = items[index + 1];
  if (!first?.capital && !((first?.is ?? 0) & (Word.pronoun | Word.determiner))) return null;
  const phrase = readPhraseRight(items, index + 1, lexicon);
  return phrase ?? (first?.capital ? { from: index + 1, to: index + 2 } : null);
}

/** Item of the verb that the subject has: at once, or behind an apposition. */
function verbOf(items: readonly Item[], subject: Phrase, lexicon: Lexicon): number {
  let at = subject.to;
  while ((items[at]?.is ?? 0) & Word.adverb) at += 1;
  if (isVerb(items[at], lexicon)) return at;
  if (items[subject.to]?.text !== ',') return -1;
  for (at = subject.to + 1; at < Math.min(items.length, subject.to + farthestVerb); at += 1) {
    const item = items[at];
    if (item?.sentence !== items[subject.from]?.sentence || item?.kind === 'stretch') return -1;
    const relative = ((items[at - 1]?.is ?? 0) & Word.relative) !== 0;
    if (!relative && item && lexicon.cues.has(item.base) && isVerb(item, lexicon)) return at;
  }
  return -1;
}

/**
 * Who spoke words in marks that end with a comma or question mark and that a subject and its verb
 * follow, whatever the verb: “It will not open,” she surmised.
 */
export function findUnlistedCue(
  reading: Reading,
  index: number,
  lexicon: Lexicon,
): Pick<Draft, 'mention' | 'from' | 'via' | 'cue'> | null {
  const { items, text, paragraph } = reading;
  const { stretch, sentence } = items[index] ?? {};
  if (!stretch || !lexicon.language.looksFinite) return null;
  if (!/[,?!]/.test(text[stretch.end - 1] ?? '') || items[index + 1]?.sentence !== sentence)
    return null;
  const subject = subjectAfter(items, index, lexicon);
  const verb = subject ? items[verbOf(items, subject, lexicon)] : undefined;
  if (!subject || !verb) return null;
  return {
    mention: { reading, phrase: subject },
    from: null,
    via: 'cue',
    cue: { paragraph, start: verb.start, end: verb.end },
  };
}
