import { clauseEnd, endsInComma } from './clause-end';
import type { Cue } from './cue';
import type { Draft } from './drafts';
import { looksFinite } from './has-verb';
import type { Item, Reading } from './items';
import type { CueVerb } from './languages/language';
import { type Lexicon, Word } from './lexicon';
import { isNameWord, type Phrase } from './noun-phrases';
import { readClauses } from './read-clauses';
import { readPhraseRight } from './read-phrase-right';
import { spanRegion } from './region-span';
import { type Region, sentenceEnd, sentenceStart, trim } from './reported';
import { isInfinitive } from './skip-adjuncts';

/** Most items between such a noun and its clause: "his suggestion at a debate that". */
const farthestClause = 8;

/** Most items between whoever a noun belongs to and the noun: "Linden's first public claim". */
const farthestOwner = 4;

/** What such a noun or verb does for the bounds of its clause. */
export const asVerb: CueVerb = {
  finite: [],
  participles: [],
  perfect: [],
  tail: [],
  takes: new Set(['clause']),
  force: 'assert',
  addressee: false,
};

/** Item where a noun's clause begins: "claim that", "promise to"; -1 where it has none. */
function clauseOf(items: readonly Item[], at: number, index: number): number {
  const verbal = Word.finite | Word.helper;
  const marked = (items[at + 1]?.is ?? 0) & Word.infinitive && items[at + 2]?.stretch;
  if (marked || isInfinitive(items, at + 1)) return at + 1;
  for (let i = at + 1; i <= Math.min(index, at + farthestClause); i += 1) {
    const item = items[i];
    if (!item || item.kind === 'stretch' || item.is & Word.helper) return -1;
    // "the claim that was made" has no clause of its own.
    if (item.is & Word.complementiser && !((items[i + 1]?.is ?? 0) & verbal)) return i;
    if (item.is & (Word.finite | Word.infinitive | Word.relative)) return -1;
  }
  return -1;
}

/** Whose noun it is: "Linden's claim", "the claim by Linden"; null where nobody is named. */
function ownerOf(items: readonly Item[], at: number): Phrase | null {
  if (items[at + 1]?.base === 'by') return readPhraseRight(items, at + 2);
  for (let i = at - 1; i >= Math.max(0, at - farthestOwner); i -= 1) {
    const item = items[i];
    if (item?.kind !== 'word' || item.is & (Word.preposition | Word.finite)) return null;
    if (item.is & Word.possessive) return { from: i, to: i + 1 };
    if (item.clitic !== "'s" && item.clitic !== "'") continue;
    let from = i;
    while (isNameWord(items[from - 1])) from -= 1;
    return { from, to: i + 1 };
  }
  return null;
}

/** The clause from `from`, which a verb behind its marked words leaves: "her claim that it “was safe” proved". */
function regionOf(reading: Reading, cue: Cue, from: number, lexicon: Lexicon): Region | null {
  const { items } = reading;
  const end = clauseEnd(readClauses(reading, lexicon), from, sentenceEnd(items, from), cue);
  const left = items.findIndex(
    (item, i) =>
      i > from &&
      i < end &&
      item.stretch &&
      (looksFinite(items[i + 1], lexicon) || endsInComma(item, reading.text)),
  );
  return trim(items, { from, to: left < 0 ? end : left + 1 });
}

/** A quotation for words in marks in the clause of a noun: "Linden's claim that the dam “will hold”". */
export function findNounReport(reading: Reading, index: number, lexicon: Lexicon): Draft | null {
  const { items } = reading;
  for (let at = index - 1; at >= sentenceStart(items, index); at -= 1) {
    const noun = items[at];
    if (!noun || noun.kind === 'stretch' || noun.text === ';') return null;
    if (!lexicon.language.reportNouns?.has(noun.base)) continue;
    const from = clauseOf(items, at, index);
    if (from < 0) continue;
    const source = ownerOf(items, at);
    const place = { at, from: at, to: at + 1, opens: at, source, verb: asVerb };
    const cue: Cue = { ...place, form: 'finite', inverted: false, shared: false, negated: false };
    const region = regionOf(reading, cue, from, lexicon);
    if (!region || region.to <= index) return null;
    const { span, quoted } = spanRegion(reading, region);
    const mention = source && { reading, phrase: source };
    const said = { paragraph: reading.paragraph, start: noun.start, end: noun.end };
    const kept = { spans: [span], quoted, cue: said, mention };
    return { ...kept, kind: 'mixed', reported: null, from: null, via: 'marked' };
  }
  return null;
}
