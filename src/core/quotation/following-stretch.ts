import type { Cue } from './cue';
import type { Item } from './items';
import { dashAfterStretch } from './left-region';
import { Word } from './lexicon';
import { afterCue, farthestColon, type Region } from './reported';
import { skipAdjuncts } from './skip-adjuncts';

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
  const goesOn = /^[—–―-]$/.test(items[dash]?.text ?? '') && items[dash + 1]?.kind === 'stretch';
  return goesOn ? dash + 1 : 0;
}

/** The stretch that a comma or colon after the cue announces, with stretches that follow at once. */
export function followingStretch(
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
    // "said that in Orm, “…”": the clause begins with "that", marks or none.
    if (item.text === ',' && (items[start]?.is ?? 0) & Word.complementiser) return null;
    if (items[i + 1]?.kind === 'stretch' && items[i + 1]?.line === item.line) {
      if (!standsAlone(items, i + 1, text)) return null;
      if (item.text === ',' && weak && i > start + 3 && i !== skipAdjuncts(items, start, end))
        return null;
      return { from: i + 1, to: adjacentStretches(items, i + 1) };
    }
    if (item.text === ':') return null;
  }
  return null;
}
