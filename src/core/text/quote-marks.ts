import { balances, deepest, Pairing } from './pair-marks';
import { type Mark, scanMarks } from './scan-marks';
import type { Stretch } from './stretch';

/** A plural's apostrophe ("the horses' carrots") rather than a closing mark, since one follows. */
function isPossessive(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (
    !mark ||
    text[mark.at - 1] !== 's' ||
    !/^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))
  )
    return false;
  for (let i = index + 1; i < Math.min(marks.length, index + deepest); i += 1) {
    const next = marks[i];
    if (next?.single) return next.closes && !next.opens;
  }
  return false;
}

/** Inches ("a 12" pipe") rather than a closing mark, since a better one follows. */
function isInches(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (mark?.char !== '"' || !/\d/.test(text[mark.at - 1] ?? '')) return false;
  if (/\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, mark.at - 6), mark.at))) return true;
  const next = marks[index + 1];
  return (
    /^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3)) && next?.char === '"' && !next.opens
  );
}

function place(pairing: Pairing, text: string, marks: readonly Mark[], index: number): void {
  const mark = marks[index];
  if (!mark) return;
  const closable = pairing.canClose(mark);
  if (mark.single && closable && isPossessive(text, marks, index)) return;
  if (isInches(text, marks, index)) return;
  if (mark.closes && closable && !(mark.opens && mark.char === '“')) pairing.close(mark);
  else if (mark.opens) pairing.open(index, false);
  else if (mark.closes && closable) pairing.close(mark);
}

/**
 * The stretches of a paragraph that stand in quote marks, outermost ones in reading order.
 * `goesOn`: the paragraph before left a stretch open. `resumes`: the next one begins with a single
 * opening mark. Linear in the length of the text.
 */
export function findStretches(
  text: string,
  paragraph = 0,
  goesOn = false,
  resumes = false,
): Stretch[] {
  const marks = scanMarks(text);
  if (marks.length === 0) return [];
  const pairing = new Pairing(text, paragraph, marks, balances(marks));
  let from = 0;
  const first = marks[0];
  if (goesOn && first) {
    if (first.opens && text.slice(0, first.at).trim() === '') {
      pairing.open(0, true);
      from = 1;
    } else if (first.closes && !first.opens && !first.single) pairing.continueFrom();
  }
  for (let i = from; i < marks.length; i += 1) place(pairing, text, marks, i);
  pairing.finish(resumes);
  return pairing.found.sort((a, b) => a.start - b.start);
}
