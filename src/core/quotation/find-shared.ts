import type { Cue } from './cue';
import type { Item } from './items';
import { type Lexicon, Word } from './lexicon';
import { isNameWord, type Phrase, readPhraseLeft } from './noun-phrases';
import { readPhraseRight } from './read-phrase-right';
import { sentenceSubject } from './sentence-subject';
import { isTime } from './skip-adjuncts';

interface Verb {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Shared {
  readonly source: Phrase | null;
  readonly opens?: number;
  readonly inverted: false;
  readonly shared: boolean;
}

/** Whether a cue stands in the clause that the one before it reports: "said the plan reminds him of". */
function isNested(items: readonly Item[], cue: Cue, outer: Cue | undefined): boolean {
  if (!outer || items[outer.at]?.sentence !== items[cue.at]?.sentence) return false;
  if (cue.shared || cue.opens < outer.to) return false;
  return items
    .slice(outer.to, cue.opens)
    .every(({ text, kind }) => text !== ',' && kind !== 'stretch');
}

/** Who speaks in the clause before: the source of its outermost cue. */
function sourceBefore(items: readonly Item[], at: number, known: readonly Cue[]): Phrase | null {
  let index = known.length - 1;
  for (; index > 0; index -= 1) {
    const cue = known[index];
    if (!cue || !isNested(items, cue, known[index - 1])) break;
  }
  const last = known[index];
  return last && items[last.at]?.sentence === items[at]?.sentence ? last.source : null;
}

/**
 * The noun right before a participle, which is what speaks: "a rival saying". Words on paper are
 * their writer's: "issued a statement saying".
 */
function nounBefore(items: readonly Item[], from: number): Phrase | null {
  const noun = items[from - 1];
  const other = Word.finite | Word.participle | Word.speechNoun;
  if (noun?.kind !== 'word' || isTime(noun) || noun.is & other) return null;
  const phrase = readPhraseLeft(items, from);
  const verb = phrase && items[phrase.from - 1];
  // "emailed staff saying": who is spoken to.
  const spokenTo = verb?.kind === 'word' && verb.base.endsWith('ed') && !isNameWord(noun);
  return spokenTo ? null : phrase;
}

/** The subject behind an opening participle's clause: "Citing “duties at home,” the mayor said". */
function subjectAfter(items: readonly Item[], verb: Verb, lexicon: Lexicon): Phrase | null {
  const { sentence } = items[verb.at] ?? {};
  if (items[verb.from - 1]?.sentence === sentence) return null;
  for (let i = verb.to; items[i]?.sentence === sentence; i += 1) {
    if (items[i]?.text !== ',' && items[i]?.kind !== 'stretch') continue;
    const phrase = readPhraseRight(items, i + 1, lexicon);
    if (phrase) return phrase;
  }
  return null;
}

/** Who a participle, or a verb behind "and", shares with the clause around it. */
export function findShared(
  items: readonly Item[],
  verb: Verb,
  known: readonly Cue[],
  lexicon: Lexicon,
): Shared {
  const participle = ((items[verb.at]?.is ?? 0) & Word.participle) !== 0;
  const own = participle ? nounBefore(items, verb.from) : null;
  if (own) return { source: own, inverted: false, shared: true };
  const source =
    sourceBefore(items, verb.at, known) ??
    sentenceSubject(items, verb.from - 1, lexicon) ??
    (participle ? subjectAfter(items, verb, lexicon) : null);
  return { source, inverted: false, shared: true };
}
