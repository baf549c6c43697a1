import type { Cue } from './cue';
import type { Item, Reading } from './items';
import { type Lexicon, Word } from './lexicon';
import type { Region, Reported } from './reported';
import { edgeSign, sentenceRegion, trimRegion } from './sentence-region';

/** "As Linden said, …" reports what follows, "…, as Linden said." what stands before. */
function besideAs(items: readonly Item[], cue: Cue, opens: number): Region | null {
  const sentence = sentenceRegion(items, cue.at);
  const after = Math.max(cue.to, cue.source?.to ?? 0);
  if (opens === sentence.from) {
    const comma = items.findIndex((item, i) => i >= after && item.text === ',');
    if (comma < 0 || comma >= sentence.to) return null;
    return trimRegion(items, { from: comma + 1, to: sentence.to });
  }
  const closes = items.slice(after, sentence.to).every((item) => edgeSign.test(item.text));
  return closes && items[opens - 1]?.text === ','
    ? trimRegion(items, { from: sentence.from, to: opens - 1 })
    : null;
}

/** “A danger” is how Linden described the wall. */
function beforeHow(items: readonly Item[], opens: number): Region | null {
  const asks = ((items[opens]?.is ?? 0) & Word.interrogative) !== 0;
  const helps = ((items[opens - 1]?.is ?? 0) & Word.helper) !== 0;
  const marked = items[opens - 2]?.kind === 'stretch';
  return asks && helps && marked ? { from: opens - 2, to: opens - 1 } : null;
}

/** “…,” with its opening mark lost: the sentence up to the closing one. */
function beforeStrayMark(items: readonly Item[], opens: number): Region | null {
  const stray = /^[”"»]$/.test(items[opens]?.text ?? '');
  const sign = /^[.,!?…]$/.test(items[opens - 1]?.text ?? '');
  if (!stray || !sign) return null;
  return trimRegion(items, { from: sentenceRegion(items, opens - 1).from, to: opens });
}

/** Reports by an attribution that "as" or "is how" ties to its words, or that follows a lost mark. */
export function findTiedReports(
  reading: Reading,
  cues: readonly Cue[],
  lexicon: Lexicon,
): Reported[] {
  const { items } = reading;
  const { asWords } = lexicon.language;
  return cues.flatMap((cue) => {
    if (!cue.source) return [];
    const opens = Math.min(cue.from, cue.source.from) - 1;
    const region =
      (asWords?.has(items[opens]?.base ?? '') ? besideAs(items, cue, opens) : null) ??
      beforeHow(items, opens) ??
      beforeStrayMark(items, opens);
    return region ? [{ cue, regions: [region] }] : [];
  });
}
