import type { Draft } from './drafts';
import { announcedBefore, announcer, type Found, named } from './find-announced';
import { findAuthor } from './find-author';
import type { Reading } from './items';
import type { Lexicon } from './lexicon';
import { readPhraseRight } from './read-phrase-right';
import { sentenceSubject } from './sentence-subject';
import { followsSignature, signer } from './signatures';

/** Whether only the sentence of a draft's words and cue stands between it and the item at `index`. */
function isNext(reading: Reading, draft: Draft, index: number): boolean {
  const end = Math.max(draft.cue?.end ?? 0, draft.spans.at(-1)?.end ?? 0, draft.spans[0]?.end ?? 0);
  let at = index;
  while (at > 0 && (reading.items[at - 1]?.start ?? 0) >= end) at -= 1;
  return at === index || reading.items[at - 1]?.sentence === reading.items[index - 1]?.sentence;
}

/** A quotation that the stretch at `index` only goes on with: “…,” he said. “…” */
export function findBegun(reading: Reading, drafts: readonly Draft[], index: number): Draft | null {
  let begun: Draft | null = null;
  for (let i = drafts.length - 1; i >= 0; i -= 1) {
    const draft = drafts[i];
    if (!draft || draft.spans.at(-1)?.paragraph !== reading.paragraph) break;
    // A report in the same sentence may stand between: "…, he said, claiming that …. “…”"
    if (draft.kind === 'indirect') continue;
    if (!isNext(reading, draft, index)) break;
    if (draft.kind === 'direct') return draft;
    begun ??= draft;
  }
  return begun;
}

/** Whether a stretch is a sentence of its own, or announced or signed. */
export function opensByItself(reading: Reading, index: number): boolean {
  const item = reading.items[index];
  const before = reading.items[index - 1];
  const after = reading.items[index + 1];
  const begins =
    !before ||
    before.sentence !== item?.sentence ||
    /^[:—–―]$/.test(before.text) ||
    followsSignature(reading.items, index);
  const ends =
    signer(reading.items, index) !== null ||
    !after ||
    after.sentence !== item?.sentence ||
    after.kind === 'stretch' ||
    // The stop may stand behind the marks: «…».
    (/^[.!?…]$/.test(after.text) && reading.items[index + 2]?.sentence !== item?.sentence);
  return begins && ends;
}

/** The name that signs the words in the paragraph below: "- Mara Linden." */
function signedBelow(readings: readonly Reading[], reading: Reading, index: number): Found | null {
  const below = readings[reading.paragraph + 1];
  if (!below || !/^[—–―-]$/.test(below.items[0]?.text ?? '')) return null;
  if (!reading.items.slice(index + 1).every((item) => item.kind === 'sign')) return null;
  const phrase = readPhraseRight(below.items, 1);
  return named(below, phrase)
    ? { mention: { reading: below, phrase }, from: null, via: 'label' }
    : null;
}

const nobody: Found = { mention: null, from: null, via: null };

/** The subject of the sentence that ends before `limit`. */
function nearby(reading: Reading, limit: number, lexicon: Lexicon): Found | null {
  const phrase = limit > 0 ? sentenceSubject(reading.items, limit, lexicon) : null;
  return named(reading, phrase)
    ? { mention: { reading, phrase }, from: null, via: 'nearby' }
    : null;
}

/** The subject of the sentence after the words: “It will not open.” Mara Linden folded the letter. */
function following(reading: Reading, index: number, lexicon: Lexicon): Found | null {
  const first = reading.items[index + 1];
  if (!first || first.kind === 'stretch') return null;
  let end = index + 1;
  while (reading.items[end + 1]?.sentence === first.sentence) end += 1;
  return nearby(reading, end, lexicon);
}

function authored(reading: Reading): Found | null {
  const phrase = findAuthor(reading);
  return phrase && { mention: { reading, phrase }, from: null, via: 'nearby' };
}

/** Whether the paragraph before ends in a quoted question, which somebody else may answer. */
function mayAnswer(
  readings: readonly Reading[],
  reading: Reading,
  drafts: readonly Draft[],
): boolean {
  const span = drafts.at(-1)?.spans.at(-1);
  if (!span || span.paragraph !== reading.paragraph - 1) return false;
  return readings[span.paragraph]?.text[span.end - 1] === '?';
}

/**
 * The quotation of the paragraph before, whose speaker goes on where a paragraph holds nothing but
 * marked words (training data: 26 of 31 do; of all others 2 of 15). Behind a question, somebody else
 * may answer.
 */
function carriedOn(
  readings: readonly Reading[],
  reading: Reading,
  drafts: readonly Draft[],
): Found | null {
  const last = drafts.at(-1);
  const span = last?.spans.at(-1);
  if (!last?.mention || span?.paragraph !== reading.paragraph - 1) return null;
  if (!reading.items.every(({ kind }) => kind === 'stretch' || kind === 'sign')) return null;
  if (mayAnswer(readings, reading, drafts)) return null;
  return { mention: last.mention, from: last, via: 'carried' };
}

/** Who an unclaimed stretch goes back to: a label, the subject before it, or the quotation before it. */
export function findMention(
  readings: readonly Reading[],
  reading: Reading,
  index: number,
  drafts: readonly Draft[],
  lexicon: Lexicon,
): Found {
  const { items } = reading;
  const signed = signer(items, index);
  if (signed) return { mention: { reading, phrase: signed }, from: null, via: 'label' };
  const below = signedBelow(readings, reading, index);
  if (below) return below;
  const before = items[index - 1];
  if (before?.text === ':') {
    const phrase = announcer(reading, index - 1, lexicon);
    if (phrase) return { mention: { reading, phrase }, from: null, via: 'label' };
  }
  if (before) {
    const found = nearby(reading, index - 1, lexicon);
    if (found) return found;
  }
  const earlier = readings[reading.paragraph - 1];
  const announced = !before && earlier ? announcedBefore(earlier, lexicon) : null;
  if (announced) return announced;
  const carried = carriedOn(readings, reading, drafts);
  if (before || carried || mayAnswer(readings, reading, drafts)) return carried ?? nobody;
  const told =
    earlier && reading.paragraph > 1 ? nearby(earlier, earlier.items.length - 1, lexicon) : null;
  const after = readings[reading.paragraph + 1];
  return (
    told ??
    (earlier && nearby(earlier, earlier.items.length - 1, lexicon)) ??
    following(reading, index, lexicon) ??
    (after && (authored(after) ?? following(after, -1, lexicon))) ??
    nobody
  );
}
