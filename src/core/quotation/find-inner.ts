import type { Stretch } from '../text/stretch';
import { buildDrafts } from './build-drafts';
import type { Draft } from './drafts';
import { findCues } from './find-cues';
import { findReported } from './find-reported';
import type { Reading } from './items';
import type { Lexicon } from './lexicon';
import { isNameWord } from './noun-phrases';
import { readParagraph } from './read-paragraph';

/** The words inside a stretch, read like a paragraph; offsets stay those of the whole one. */
function readInside(reading: Reading, outer: Stretch, lexicon: Lexicon): Reading {
  const { paragraph, text } = reading;
  const by = outer.start;
  const moved = outer.inner.map((stretch) => ({
    ...stretch,
    start: stretch.start - by,
    end: stretch.end - by,
    outerStart: stretch.outerStart - by,
    outerEnd: stretch.outerEnd - by,
  }));
  const inside = readParagraph(text.slice(by, outer.end), paragraph, moved, lexicon);
  const original = new Map(moved.map((stretch, i) => [stretch, outer.inner[i]]));
  const items = inside.items.map((item) => ({
    ...item,
    start: item.start + by,
    end: item.end + by,
    stretch: (item.stretch && original.get(item.stretch as (typeof moved)[number])) ?? null,
  }));
  return { paragraph, text, items, stretches: outer.inner, headline: false };
}

/** Only a name tells more than the outer speaker does: “he” within marks is seldom anyone named. */
function isNamed(draft: Draft): boolean {
  const { mention } = draft;
  if (!mention || draft.kind !== 'direct' || draft.via !== 'cue') return false;
  return mention.reading.items.slice(mention.phrase.from, mention.phrase.to).some(isNameWord);
}

function holds(outer: Draft, stretch: Stretch): boolean {
  return outer.quoted.some(
    ({ paragraph, start, end }) =>
      paragraph === stretch.paragraph && start <= stretch.start && stretch.end <= end,
  );
}

/**
 * Quotations inside the marks of another, where a cue of their own names their speaker:
 * “Then Orsk said, ‘We will never sell.’” The outer drafts are those of the same paragraph.
 */
export function findInner(reading: Reading, drafts: readonly Draft[], lexicon: Lexicon): Draft[] {
  return reading.stretches.flatMap((stretch) => {
    if (stretch.inner.length === 0) return [];
    if (!drafts.some((draft) => holds(draft, stretch))) return [];
    const inside = readInside(reading, stretch, lexicon);
    const found: Draft[] = [];
    const cues = findCues(inside.items, lexicon);
    buildDrafts(inside, findReported(inside, cues, lexicon), found, lexicon);
    return found.filter(isNamed);
  });
}
