import type { Draft } from './drafts';
import type { Reading } from './items';

/** Fewest words in marks that are taken for speech where no cue can tell. */
const fewestWords = 4;

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Every longer stretch in marks: all that can be told of a text in a language that is not known. */
export function draftMarks(readings: readonly Reading[]): Draft[] {
  const drafts: Draft[] = [];
  for (const { paragraph, text, stretches } of readings) {
    for (const { start, end, continues } of stretches) {
      const span = { paragraph, start, end };
      const last = drafts.at(-1);
      if (continues && last) {
        last.spans.push(span);
        last.quoted.push(span);
        continue;
      }
      if ((text.slice(start, end).match(word) ?? []).length < fewestWords) continue;
      drafts.push({
        kind: 'direct',
        spans: [span],
        quoted: [span],
        cue: null,
        reported: null,
        mention: null,
        from: null,
        via: null,
      });
    }
  }
  return drafts;
}
