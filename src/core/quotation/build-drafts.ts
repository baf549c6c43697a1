import type { Stretch } from '../text/quote-marks';
import type { Draft, Mention } from './drafts';
import { type Cue, sentenceSubject } from './find-cues';
import { draftMarked } from './find-marked';
import { type Region, type Reported, reportsClauses } from './find-reported';
import type { Item, Reading } from './items';
import type { Lexicon } from './lexicon';
import { isNameWord, type Phrase } from './noun-phrases';
import type { Span } from './quotation';

/** A stretch with fewer words that no cue claims is a title or a scare quote. */
const fewestWords = 4;

const wordIn = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

function spanOf(stretch: Stretch): Span {
  return { paragraph: stretch.paragraph, start: stretch.start, end: stretch.end };
}

/** Titles of works, not speech: most longer words begin with a capital. */
function isTitle(words: readonly string[]): boolean {
  const long = words.slice(1).filter((word) => word.length > 3);
  return (
    words.length > 1 &&
    words.length < 12 &&
    long.length > 0 &&
    long.every((word) => /^\p{Lu}/u.test(word))
  );
}

/** Whether a stretch is a title or name: capitals throughout and no sign that ends a sentence. */
function isNamed(text: string, stretch: Stretch): boolean {
  const inside = text.slice(stretch.start, stretch.end);
  return isTitle(inside.match(wordIn) ?? []);
}

/** Whether a stretch can be words somebody said rather than a title or a scare quote. */
export function isSpeech(text: string, stretch: Stretch): boolean {
  const inside = text.slice(stretch.start, stretch.end);
  const words = inside.match(wordIn) ?? [];
  if (words.length === 0) return false;
  const whole = /[.!?…,]$/.test(inside) && /^\P{Ll}/u.test(inside);
  if (isTitle(words) && !/[.!?,]$/.test(inside)) return false;
  return words.length >= fewestWords || whole;
}

interface Built {
  readonly spans: Span[];
  readonly quoted: Span[];
  readonly whole: boolean;
}

/** Turns a region into spans: the stretches alone where nothing else stands in it. */
function buildRegion(reading: Reading, region: Region): Built {
  const items = reading.items.slice(region.from, region.to);
  const stretches = items.flatMap((item) => (item.stretch ? [item.stretch] : []));
  const quoted = stretches.map(spanOf);
  const plain = items.some((item) => item.kind === 'word' || item.kind === 'number');
  if (!plain) return { spans: quoted, quoted, whole: true };
  const first = items[0];
  const last = items.at(-1);
  const start = first?.stretch ? first.stretch.start : (first?.start ?? 0);
  const end = last?.stretch ? last.stretch.end : (last?.end ?? 0);
  const titles = stretches.filter(
    (stretch) => !isTitle(reading.text.slice(stretch.start, stretch.end).match(wordIn) ?? []),
  );
  return {
    spans: [{ paragraph: reading.paragraph, start, end }],
    quoted: titles.map(spanOf),
    whole: false,
  };
}

function cueSpan(reading: Reading, cue: Cue): Span {
  const from = reading.items[cue.at];
  const to = reading.items[Math.max(cue.at, cue.to - 1)];
  return { paragraph: reading.paragraph, start: from?.start ?? 0, end: to?.end ?? 0 };
}

function mentionOf(reading: Reading, cue: Cue): Mention | null {
  return cue.source ? { reading, phrase: cue.source } : null;
}

function buildReported(reading: Reading, reported: Reported): Draft | null {
  const { cue } = reported;
  const built = reported.regions.map((region) => buildRegion(reading, region));
  const spans = built.flatMap((part) => part.spans);
  const quoted = built.flatMap((part) => part.quoted);
  const whole = built.every((part) => part.whole);
  if (spans.length === 0) return null;
  const kind = whole ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect';
  if (kind === 'indirect' && (!reportsClauses(cue) || !cue.source)) return null;
  return {
    kind,
    spans,
    quoted,
    cue: cueSpan(reading, cue),
    reported,
    mention: mentionOf(reading, cue),
    from: null,
    via: cue.source ? 'cue' : null,
  };
}

function covers(draft: Draft, item: Item): boolean {
  const { stretch } = item;
  if (!stretch) return false;
  return (
    draft.quoted.some((span) => span.start === stretch.start) ||
    draft.spans.some(
      (span) =>
        span.paragraph === stretch.paragraph &&
        span.start <= stretch.start &&
        stretch.end <= span.end,
    )
  );
}

/** Where the sentence of the items ends that a draft's words and cue stand in. */
function lastItem(reading: Reading, draft: Draft): number {
  const end = Math.max(draft.cue?.end ?? 0, ...draft.spans.map((span) => span.end));
  let at = 0;
  while (at < reading.items.length && (reading.items[at]?.start ?? 0) < end) at += 1;
  const sentence = reading.items[at - 1]?.sentence;
  while (
    at < reading.items.length &&
    reading.items[at]?.sentence === sentence &&
    reading.items[at]?.kind !== 'stretch'
  )
    at += 1;
  return at;
}

/** A quotation that the stretch at `index` only goes on with: “…,” he said. “…” */
function findBegun(reading: Reading, drafts: readonly Draft[], index: number): Draft | null {
  const last = drafts.at(-1);
  if (!last || last.kind === 'indirect' || last.spans.at(-1)?.paragraph !== reading.paragraph)
    return null;
  const next = lastItem(reading, last);
  return next >= index ? last : null;
}

function opensByItself(reading: Reading, index: number): boolean {
  const item = reading.items[index];
  const before = reading.items[index - 1];
  const after = reading.items[index + 1];
  const begins = !before || before.sentence !== item?.sentence || /^[:—–]$/.test(before.text);
  const ends =
    signer(reading.items, index) !== null ||
    !after ||
    after.sentence !== item?.sentence ||
    after.kind === 'stretch' ||
    // The stop may stand behind the marks: «…».
    (/^[.!?…]$/.test(after.text) && reading.items[index + 2]?.sentence !== item?.sentence);
  return begins && ends;
}

/** The name after a dash that signs the words: “No peace yet” – Zelenskyy. */
function signer(items: readonly Item[], index: number): Phrase | null {
  if (!/^[—–-]$/.test(items[index + 1]?.text ?? '')) return null;
  let to = index + 2;
  while (isNameWord(items[to]) && items[to]?.line === items[index]?.line) to += 1;
  const ends = !items[to] || items[to]?.line !== items[index]?.line || items[to]?.text === '.';
  return to > index + 2 && ends ? { from: index + 2, to } : null;
}

/** Who an unclaimed stretch goes back to: the subject before it, or the quotation before it. */
function findMention(
  reading: Reading,
  index: number,
  drafts: readonly Draft[],
  lexicon: Lexicon,
): Pick<Draft, 'mention' | 'from' | 'via'> {
  const before = reading.items[index - 1];
  const last = drafts.at(-1);
  const signed = signer(reading.items, index);
  if (signed) return { mention: { reading, phrase: signed }, from: null, via: 'label' };
  if (before) {
    const phrase = sentenceSubject(reading.items, index - 1, lexicon);
    if (before.text === ':' && phrase)
      return { mention: { reading, phrase }, from: null, via: 'label' };
    if (phrase && reading.items.slice(phrase.from, phrase.to).some(isNameWord))
      return { mention: { reading, phrase }, from: null, via: 'nearby' };
  }
  return last?.mention
    ? { mention: last.mention, from: last, via: 'carried' }
    : { mention: null, from: null, via: null };
}

/** Whether a cue within the draft's words governs the marked ones: "described it as a tactic he mocked: “…”" */
function isTakenInside(draft: Draft, drafts: readonly Draft[]): boolean {
  const span = draft.spans[0];
  return drafts.some(
    ({ kind, cue, quoted }) =>
      kind === 'direct' &&
      cue &&
      span &&
      span.start <= cue.start &&
      cue.end <= span.end &&
      draft.quoted.every(({ start }) => quoted.some((own) => own.start === start)),
  );
}

/** Leaves out what is reported within another report: "He said he had told Waltz that …" is one. */
function dropNested(drafts: readonly Draft[]): Draft[] {
  const weak = drafts.filter(
    (draft) =>
      draft.reported && !reportsClauses(draft.reported.cue) && isTakenInside(draft, drafts),
  );
  const kept = drafts.filter((draft) => !weak.includes(draft));
  return kept.filter(({ cue, ...draft }) => {
    if (!cue) return true;
    return !kept.some(
      (outer) =>
        outer.cue !== cue &&
        outer.kind !== 'direct' &&
        outer.spans.some((span) => span.start <= cue.start && cue.end <= span.end) &&
        draft.quoted.every(({ start }) => outer.quoted.some((own) => own.start === start)),
    );
  });
}

/** All quotations of one paragraph, added to `drafts` in reading order. */
export function buildDrafts(
  reading: Reading,
  reported: readonly Reported[],
  drafts: Draft[],
  lexicon: Lexicon,
): void {
  const own = dropNested(reported.flatMap((entry) => buildReported(reading, entry) ?? []));
  const startOf = (draft: Draft): number => draft.spans[0]?.start ?? 0;
  const queue = own.sort((a, b) => startOf(a) - startOf(b));
  for (let index = 0; index < reading.items.length; index += 1) {
    const item = reading.items[index];
    if (!item) continue;
    while (queue[0] && startOf(queue[0]) <= item.start + 1) {
      const draft = queue.shift();
      if (draft) drafts.push(draft);
    }
    const { stretch } = item;
    if (
      !stretch ||
      drafts.some((draft) => draft.spans[0]?.paragraph === reading.paragraph && covers(draft, item))
    )
      continue;
    if (queue.some((draft) => covers(draft, item))) continue;
    const last = drafts.at(-1);
    if (stretch.continues && last && last.kind !== 'indirect') {
      last.spans.push(spanOf(stretch));
      last.quoted.push(spanOf(stretch));
      continue;
    }
    const speech = isSpeech(reading.text, stretch);
    if (!speech || !opensByItself(reading, index)) {
      const marked = isNamed(reading.text, stretch) ? null : draftMarked(reading, index, lexicon);
      if (marked) drafts.push(marked);
      continue;
    }
    const begun = findBegun(reading, drafts, index);
    if (begun) {
      begun.spans.push(spanOf(stretch));
      begun.quoted.push(spanOf(stretch));
      continue;
    }
    const span = spanOf(stretch);
    drafts.push({
      kind: 'direct',
      spans: [span],
      quoted: [span],
      cue: null,
      reported: null,
      ...findMention(reading, index, drafts, lexicon),
    });
  }
  drafts.push(...queue);
}
