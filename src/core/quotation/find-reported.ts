import type { Stretch } from '../text/quote-marks';
import type { Cue } from './find-cues';
import { findPhraseReports, opensSourcePhrase } from './find-source-phrases';
import type { Item, Reading } from './items';
import { type Lexicon, Word } from './lexicon';
import { isNameWord, readPhraseRight } from './noun-phrases';

/** Items of one sentence that carry reported words; `to` is exclusive. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** What a cue reports: before it, after it, or around it. */
export interface Reported {
  readonly cue: Cue;
  readonly regions: readonly Region[];
}

/** Longest name of a programme in marks, in letters. */
const longestTitle = 30;

/** Most items between a cue and the comma or colon that announces its quotation. */
const farthestColon = 12;

function sentenceStart(items: readonly Item[], index: number): number {
  let start = index;
  while (start > 0 && items[start - 1]?.sentence === items[index]?.sentence) start -= 1;
  return start;
}

function sentenceEnd(items: readonly Item[], index: number): number {
  let end = index;
  while (end < items.length && items[end]?.sentence === items[index]?.sentence) end += 1;
  return end;
}

const edge = /^[.,;:!?…—–-]$/;

function trim(items: readonly Item[], region: Region): Region | null {
  let { from, to } = region;
  while (from < to && edge.test(items[from]?.text ?? '')) from += 1;
  while (to > from && edge.test(items[to - 1]?.text ?? '')) to -= 1;
  return from < to ? { from, to } : null;
}

/** Index after the words spoken to: "told reporters", "asked him". */
function skipAddressee(items: readonly Item[], at: number): number {
  const first = items[at];
  if (!first || first.kind !== 'word') return at;
  if (first.is & (Word.pronoun | Word.possessive) && !isNoun(items[at + 1])) return at + 1;
  if (['him', 'me', 'us', 'them', 'her', 'everyone'].includes(first.base)) return at + 1;
  const phrase = readPhraseRight(items, at);
  if (!phrase) return at;
  if (isNameWord(first)) {
    let to = at;
    while (to < phrase.to && isNameWord(items[to])) to += 1;
    return to;
  }
  let to = at;
  while (to < phrase.to) {
    const item = items[to];
    // "told reporters Trump would": the name opens the clause.
    if (to > at && isNameWord(item) && (items[to - 1]?.is ?? 0) & Word.group) break;
    to += 1;
  }
  return to;
}

function isNoun(item: Item | undefined): boolean {
  return item?.kind === 'word' && (item.is & (Word.helper | Word.finite | Word.preposition)) === 0;
}

const timeWords = new Set(
  'last this earlier next today yesterday tonight week month year night morning evening afternoon ago weekend'.split(
    ' ',
  ),
);

function isTime(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    ((item.capital &&
      (item.is & Word.notName) !== 0 &&
      item.base.length > 2 &&
      !(item.is & (Word.pronoun | Word.determiner | Word.possessive))) ||
      timeWords.has(item.base))
  );
}

/** Index after adverbs, times and places between a cue and its words: "said on Monday in Kyiv". */
function skipAdjuncts(items: readonly Item[], at: number, end: number): number {
  let i = at;
  while (i < end) {
    const item = items[i];
    if (!item || item.kind !== 'word') break;
    if (item.is & Word.complementiser) break;
    if ((item.is & Word.adverb && !(item.is & Word.determiner)) || isTime(item)) {
      i += 1;
      continue;
    }
    if (!(item.is & Word.preposition) || (item.is & Word.conjunction && item.is & Word.relative))
      break;
    const phrase = readPhraseRight(items, i + 1);
    if (!phrase || phrase.to > end) break;
    i = phrase.to;
  }
  return i;
}

/** Whether words after "," or "and" at `index` leave the reported clause. */
function leavesClause(
  items: readonly Item[],
  index: number,
  cues: ReadonlyMap<number, Cue>,
  lexicon: Lexicon,
): boolean {
  for (let i = index + 1; i < Math.min(index + 5, items.length); i += 1) {
    const item = items[i];
    if (!item || item.sentence !== items[index]?.sentence) return false;
    const cue = cues.get(i);
    if (cue) {
      if (cue.form === 'participle' && cue.shared) return true;
      const governs = reportsClauses(cue) || items[cue.to]?.kind === 'stretch';
      return governs && (cue.shared || (cue.source !== null && cue.opens === index + 1));
    }
    if (i === index + 1 && opensSourcePhrase(items, i, lexicon)) return true;
    if (item.kind !== 'word') return false;
  }
  return false;
}

/** Whether a cue can report without quote marks. */
export function reportsClauses(cue: Cue): boolean {
  const { takes } = cue.verb;
  return takes.has('clause') || takes.has('bare') || takes.has('infinitive');
}

function looksFinite(item: Item | undefined, lexicon: Lexicon): boolean {
  if (!item || item.kind !== 'word' || item.capital) return false;
  if (item.is & Word.helper || item.clitic.startsWith("'")) return true;
  return lexicon.language.looksFinite?.(item.base) ?? false;
}

/** Whether a clause has its verb already, so that what follows a comma may leave it. */
function hasVerb(items: readonly Item[], from: number, to: number, lexicon: Lexicon): boolean {
  return items
    .slice(from + 1, to)
    .some((item) => looksFinite(item, lexicon) || (item.is & Word.finite) !== 0);
}

/** Whether another cue's attribution begins at `index`. */
function isClaimed(index: number, cues: ReadonlyMap<number, Cue>): boolean {
  for (let at = index; at < index + farthestColon; at += 1) {
    const cue = cues.get(at);
    if (cue && !cue.shared && cue.opens === index && cue.source) return true;
  }
  return false;
}

function clauseEnd(
  items: readonly Item[],
  from: number,
  end: number,
  cues: ReadonlyMap<number, Cue>,
  lexicon: Lexicon,
): number {
  for (let i = from + 1; i < end; i += 1) {
    const item = items[i];
    if (!item) break;
    if (item.kind === 'stretch') {
      // A comma may stand inside the marks.
      if (leavesClause(items, i, cues, lexicon)) return i + 1;
      continue;
    }
    if (item.text === ';') return i;
    if (/^[:—–-]$/.test(item.text) && items[i + 1]?.kind === 'stretch' && isClaimed(i + 2, cues))
      return i;
    if (
      item.text === ',' &&
      lexicon.language.clauseBreaks?.has(items[i + 1]?.base ?? '') &&
      hasVerb(items, from, i, lexicon)
    )
      return i;
    if (item.text === ',' || item.base === 'and' || item.base === 'but') {
      if (leavesClause(items, i, cues, lexicon)) return i;
    }
  }
  return end;
}

function afterCue(items: readonly Item[], cue: Cue): number {
  if (cue.inverted && cue.source) return Math.max(cue.to, cue.source.to);
  return cue.to;
}

/** A programme's or paper's name in marks: "said on NBC's “Meet the Press” that". */
function isTitleInside(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const { stretch } = items[at] ?? {};
  if (!stretch || !before || items[at + 1]?.kind === undefined) return false;
  const leads = before.clitic === "'s" || (before.is & Word.preposition) !== 0;
  return leads && stretch.end - stretch.start < longestTitle;
}

/** Where the words after a cue begin; -1 where none do. */
/** Most items between a cue and the "…, that" of a language that sets a comma before it. */
const farthestThat = 8;

/** Index of a complementiser behind a comma: "сказав журналістам, що", "sagte am Montag, dass". */
function thatAfterComma(items: readonly Item[], at: number, end: number, cue: Cue): number {
  if (!cue.verb.takes.has('clause')) return -1;
  for (let i = at; i < Math.min(end - 1, at + farthestThat); i += 1) {
    const item = items[i];
    if (!item || item.kind === 'stretch' || (i > at && item.is & Word.finite)) return -1;
    if (item.text === ',') return (items[i + 1]?.is ?? 0) & Word.complementiser ? i + 1 : -1;
  }
  return -1;
}

function rightStart(items: readonly Item[], cue: Cue, end: number, lexicon: Lexicon): number {
  const { takes, addressee } = cue.verb;
  let at = afterCue(items, cue);
  if (at >= end) return -1;
  if (items[at]?.kind === 'stretch') return at;
  const opener = items[at];
  if (opener && opener.is & Word.complementiser && takes.has('clause')) return at;
  if (addressee && !cue.inverted) at = skipAddressee(items, at);
  const open = items[at];
  if (!open) return -1;
  if (open.is & Word.complementiser && takes.has('clause')) return at;
  if (open.is & Word.infinitive && !opensName(items[at + 1]))
    return takes.has('infinitive') ? at : -1;
  const { order } = lexicon.language;
  if (order.commaBeforeClause) {
    const that = thatAfterComma(items, at, end, cue);
    if (that >= 0) return that;
    if (order.commaBeforeClause === 'bare' && open.text === ',' && takes.has('bare'))
      return items[at + 1] && opensClause(items[at + 1] as Item) ? at + 1 : -1;
  }
  if (items[at + 1]?.kind === 'stretch' && (items[at]?.is ?? 0) & Word.preposition) return at + 1;
  let skipped = skipAdjuncts(items, at, end);
  if (isTitleInside(items, skipped)) skipped = skipAdjuncts(items, skipped + 1, end);
  const next = items[skipped];
  if (!next || skipped >= end) return -1;
  if (next.kind === 'stretch') return skipped;
  if (next.is & Word.complementiser && takes.has('clause')) return skipped;
  if (next.text === ':' || next.text === ',')
    return items[skipped + 1]?.kind === 'stretch' ? skipped + 1 : -1;
  if (next.is & Word.interrogative && (takes.has('clause') || cue.verb.force === 'ask'))
    return skipped;

  if (next.is & Word.infinitive) return takes.has('infinitive') ? skipped : -1;
  if (cue.inverted) return -1;
  if (takes.has('object') && next.kind === 'word') return skipped;
  if (!takes.has('bare') || !opensClause(next) || isObject(items, skipped, end)) return -1;
  return cue.verb.literal && !hasVerb(items, skipped, end, lexicon) ? -1 : skipped;
}

/** After "to" of a place or person, not of an infinitive. */
function opensName(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.capital || (item.is & (Word.determiner | Word.possessive | Word.pronoun)) !== 0)
  );
}

/** "said it three times", "said so": a pronoun as object, no clause. */
function isObject(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (
    !item ||
    item.clitic !== '' ||
    !/^(?:it|this|that|so|as|much|more|nothing|something|little)$/.test(item.base)
  )
    return false;
  return (
    !next ||
    at + 1 >= end ||
    next.kind !== 'word' ||
    (next.is & (Word.preposition | Word.adverb | Word.determiner | Word.conjunction)) !== 0
  );
}

function opensClause(item: Item): boolean {
  if (item.kind === 'number') return true;
  if (item.kind !== 'word') return item.text === '$';
  if (item.is & (Word.determiner | Word.possessive | Word.pronoun | Word.group)) return true;
  return (item.is & (Word.preposition | Word.conjunction | Word.helper | Word.participle)) === 0;
}

/** Whether the cue stands aside from the words: "…, she said, …" or "…, she said." */
function standsAside(items: readonly Item[], cue: Cue, end: number): boolean {
  let at = afterCue(items, cue);
  if (cue.verb.addressee) at = skipAddressee(items, at);
  at = skipAdjuncts(items, at, end);
  return at >= end || /^[,.;]$/.test(items[at]?.text ?? '.');
}

/** Where a quotation begins that a colon or dash announces and a cue follows: "The verdict: “No,” he said." */
function afterColon(items: readonly Item[], start: number, end: number): number {
  for (let i = start; i < end - 1; i += 1) {
    if (/^[:—–-]$/.test(items[i]?.text ?? '') && items[i + 1]?.kind === 'stretch') {
      if (items.slice(i + 1, end).every((item) => item.kind === 'stretch' || item.kind === 'sign'))
        return i + 1;
    }
  }
  return start;
}

/** "Yet, “…,” he said": a word that links sentences and is none of the words. */
function isLink(item: Item | undefined): boolean {
  return item?.kind === 'word' && (item.is & (Word.conjunction | Word.adverb)) !== 0;
}

/** Whether a cue may follow at once: no title or scare quote that belongs to the source itself. */
function endsLikeSpeech(stretch: Stretch, text: string): boolean {
  const inside = text.slice(stretch.start, stretch.end);
  return /[.,!?…—–-]$/.test(inside) || inside.split(/\s+/).length >= 4;
}

/** A dash between marks and cue, with or without a comma: «…», — сказала. */
function dashAfterStretch(items: readonly Item[], index: number): boolean {
  if (!/^[—–-]$/.test(items[index]?.text ?? '')) return false;
  const before = items[index - 1];
  return (
    before?.kind === 'stretch' || (before?.text === ',' && items[index - 2]?.kind === 'stretch')
  );
}

/** “A.” “B,” he said: one stretch right after the other on one line. */
function isAdjacentStretch(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const before = items[index - 1];
  return item?.kind === 'stretch' && before?.kind === 'stretch' && before.line === item.line;
}

function leftRegion(items: readonly Item[], cue: Cue, floor: number, text: string): Region | null {
  if (cue.shared || !cue.source) return null;
  const { opens } = cue;
  const before = items[opens - 1];
  if (!before) return null;
  if (
    before.kind !== 'stretch' &&
    !dashAfterStretch(items, opens - 1) &&
    (before.text !== ',' || before.sentence !== items[cue.at]?.sentence)
  )
    return null;
  if (before.stretch && !endsLikeSpeech(before.stretch, text)) return null;
  let start = sentenceStart(items, opens - 1);
  while (start > floor && isAdjacentStretch(items, start)) start -= 1;
  start = afterColon(items, Math.max(start, floor), opens);
  if (items[start + 1]?.text === ',' && items[start + 2]?.stretch && isLink(items[start]))
    start += 2;
  else if (items[start + 1]?.stretch && (items[start]?.is ?? 0) & Word.conjunction) start += 1;
  return trim(items, { from: start, to: opens });
}

/** Words after the cue that continue what stands before it: "Otherwise, she said, countries may …". */
function continuation(
  items: readonly Item[],
  cue: Cue,
  end: number,
  cues: ReadonlyMap<number, Cue>,
  lexicon: Lexicon,
): Region | null {
  if (cue.inverted) return null;
  let at = afterCue(items, cue);
  if (cue.verb.addressee) at = skipAddressee(items, at);
  at = skipAdjuncts(items, at, end);
  if (items[at]?.text !== ',') return null;
  const next = items[at + 1];
  if (!next || next.sentence !== items[cue.at]?.sentence) return null;
  if (leavesClause(items, at, cues, lexicon)) return null;
  if (next.kind === 'word' && next.is & (Word.participle | Word.relative | Word.conjunction))
    return null;
  if (next.kind === 'word' && next.base.endsWith('ing')) return null;
  return trim(items, { from: at + 1, to: clauseEnd(items, at + 1, end, cues, lexicon) });
}

/** Words after which a comma or colon announces no quotation of this cue. */
const breaksOff =
  Word.complementiser |
  Word.pronoun |
  Word.helper |
  Word.finite |
  Word.participle |
  Word.interrogative;

/** Whether a stretch stands for itself and is no part of the clause around it. */
function standsAlone(items: readonly Item[], index: number, text: string): boolean {
  const { stretch } = items[index] ?? {};
  const after = items[index + 1];
  if (!stretch) return false;
  if (!after || after.sentence !== items[index]?.sentence || after.kind !== 'word') return true;
  return /[.,!?…—-]$/.test(text.slice(stretch.start, stretch.end));
}

function adjacentStretches(items: readonly Item[], from: number): number {
  let to = from + 1;
  while (items[to]?.kind === 'stretch' && items[to]?.line === items[from]?.line) to += 1;
  return to;
}

/** Index of the words that go on behind a second dash: «…, — сказав він, — …»; 0 where none do. */
function resumesAt(items: readonly Item[], at: number): number {
  const dash = items[at]?.text === ',' ? at + 1 : at;
  const goesOn = /^[—–-]$/.test(items[dash]?.text ?? '') && items[dash + 1]?.kind === 'stretch';
  return goesOn ? dash + 1 : 0;
}

/** The stretch that a comma or colon after the cue announces, with stretches that follow at once. */
function followingStretch(
  items: readonly Item[],
  cue: Cue,
  end: number,
  text: string,
): Region | null {
  const start = afterCue(items, cue);
  const weak = !cue.verb.takes.has('clause');
  const dashed = dashAfterStretch(items, cue.opens - 1);
  for (let i = start; i < Math.min(end, start + farthestColon); i += 1) {
    const item = items[i];
    if (!item || item.kind === 'stretch' || (i > start && item.is & breaksOff)) return null;
    const resumes = dashed && resumesAt(items, i);
    if (resumes) return { from: resumes, to: adjacentStretches(items, resumes) };
    if (item.text !== ':' && item.text !== ',') continue;
    if (items[i + 1]?.kind === 'stretch' && items[i + 1]?.line === item.line) {
      if (
        item.text === ',' &&
        (!standsAlone(items, i + 1, text) ||
          (weak && i > start + 3 && i !== skipAdjuncts(items, start, end)))
      )
        return null;
      return { from: i + 1, to: adjacentStretches(items, i + 1) };
    }
    if (item.text === ':') return null;
  }
  return null;
}

function rightRegion(
  items: readonly Item[],
  cue: Cue,
  end: number,
  cues: ReadonlyMap<number, Cue>,
  lexicon: Lexicon,
): Region | null {
  const start = rightStart(items, cue, end, lexicon);
  if (start < 0 || start >= end) return null;
  const source = cue.source && items[cue.source.from];
  if (
    cue.source &&
    source &&
    source.is & Word.relative &&
    items[cue.source.from - 1]?.text === ','
  ) {
    const comma = items.findIndex((item, i) => i > start && i < end && item.text === ',');
    if (comma > 0) return trim(items, { from: start, to: comma });
  }
  if (items[start]?.kind === 'stretch' && !cue.verb.takes.has('clause'))
    return { from: start, to: start + 1 };
  const to = clauseEnd(items, start, end, cues, lexicon);
  return trim(items, {
    from: start,
    to: reportsClauses(cue) ? to : endOfObject(items, start, to, lexicon),
  });
}

/** A plain object ends with the words in marks, or at a comma: "called him a “clown” on air". */
function endOfObject(items: readonly Item[], from: number, to: number, lexicon: Lexicon): number {
  for (let i = from; i < to; i += 1) {
    const item = items[i];
    const next = items[i + 1];
    const joined = next?.base === 'and' || next?.base === 'or';
    if (item?.kind === 'stretch' && !joined) return i + 1;
    if (i > from && item?.text === ',') return i;
    const and = item?.base === 'and' || item?.base === 'but';
    if (and && (looksFinite(next, lexicon) || (next && next.is & Word.pronoun))) return i;
  }
  return to;
}

/** Whether the stretch before a cue is a sentence of its own that the cue says nothing of. */
function isFinished(items: readonly Item[], left: Region, text: string): boolean {
  const { stretch } = items[left.to - 1] ?? {};
  return (
    stretch !== null &&
    stretch !== undefined &&
    /[.…]$/.test(text.slice(stretch.start, stretch.end))
  );
}

function regionsOf(
  reading: Reading,
  cue: Cue,
  floor: number,
  cues: ReadonlyMap<number, Cue>,
  lexicon: Lexicon,
): Region[] {
  const { items, text } = reading;
  const end = sentenceEnd(items, cue.at);
  const after = followingStretch(items, cue, end, text);
  const left = leftRegion(items, cue, floor, text);
  const right = (): Region[] => {
    const found = after ?? rightRegion(items, cue, end, cues, lexicon);
    return found ? [found] : [];
  };
  if (!left) return right();
  if (items[left.to - 1]?.kind === 'stretch') {
    if (isFinished(items, left, text) && (after || !standsAside(items, cue, end))) return right();
    return after ? [left, after] : [left];
  }
  const linked = items
    .slice(left.from, left.to)
    .every((item) => isLink(item) || item.kind === 'sign');
  if (after && linked) return [after];
  const inner = after ? items[after.from]?.stretch : null;
  const goesOn = inner && /^\p{Ll}/u.test(text.slice(inner.start, inner.start + 1));
  if (after && !goesOn) return [after];
  if (!standsAside(items, cue, end)) return right();
  const more = continuation(items, cue, end, cues, lexicon);
  return more ? [left, more] : [left];
}

/** What each cue of a paragraph reports. */
export function findReported(reading: Reading, cues: readonly Cue[], lexicon: Lexicon): Reported[] {
  const byItem = new Map(cues.map((cue) => [cue.at, cue]));
  const result: Reported[] = [];
  let floor = 0;
  for (const cue of cues) {
    const regions = regionsOf(reading, cue, floor, byItem, lexicon);
    if (regions.length === 0) continue;
    result.push({ cue, regions });
    floor = Math.max(afterCue(reading.items, cue), regions.at(-1)?.to ?? 0);
  }
  return [...result, ...findPhraseReports(reading, lexicon)];
}
