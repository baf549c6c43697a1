import type { Cue } from './find-cues';
import type { Region, Reported } from './find-reported';
import type { Item, Reading } from './items';
import type { Lexicon } from './lexicon';

function sentenceBounds(items: readonly Item[], at: number): Region {
  const sentence = items[at]?.sentence;
  let from = at;
  while (from > 0 && items[from - 1]?.sentence === sentence) from -= 1;
  let to = at;
  while (to < items.length && items[to]?.sentence === sentence) to += 1;
  return { from, to };
}

const edge = /^[.,;:!?…—–-]$/;

function trim(items: readonly Item[], region: Region): Region | null {
  let { from, to } = region;
  while (from < to && edge.test(items[from]?.text ?? '')) from += 1;
  while (to > from && edge.test(items[to - 1]?.text ?? '')) to -= 1;
  return from < to ? { from, to } : null;
}

function regionOf(items: readonly Item[], cue: Cue, opens: number): Region | null {
  const sentence = sentenceBounds(items, cue.at);
  const after = Math.max(cue.to, cue.source?.to ?? 0);
  if (opens === sentence.from) {
    const comma = items.findIndex((item, i) => i >= after && item.text === ',');
    if (comma < 0 || comma >= sentence.to) return null;
    return trim(items, { from: comma + 1, to: sentence.to });
  }
  const closes = items.slice(after, sentence.to).every((item) => edge.test(item.text));
  return closes && items[opens - 1]?.text === ','
    ? trim(items, { from: sentence.from, to: opens - 1 })
    : null;
}

/** What "as Linden put it" and its like report: the rest of their sentence. */
export function findAsClauses(
  reading: Reading,
  cues: readonly Cue[],
  lexicon: Lexicon,
): Reported[] {
  const { items } = reading;
  const { asWords } = lexicon.language;
  if (!asWords) return [];
  return cues.flatMap((cue) => {
    const opens = Math.min(cue.from, cue.source?.from ?? cue.from) - 1;
    const region =
      cue.source && asWords.has(items[opens]?.base ?? '') ? regionOf(items, cue, opens) : null;
    return region ? [{ cue, regions: [region] }] : [];
  });
}
