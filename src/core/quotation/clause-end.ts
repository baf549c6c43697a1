import type { Cue } from './cue';
import { hasVerb } from './has-verb';
import type { Item } from './items';
import { leavesAfterComma, leavesClause } from './leaves-clause';
import { Word } from './lexicon';
import { type Clauses, farthestColon, sentenceStart } from './reported';

/** Whether another cue's attribution begins behind the marked words at `marked`, in their sentence. */
function isClaimed({ items, cues }: Clauses, marked: number): boolean {
  const index = marked + 1;
  if (items[index]?.sentence !== items[marked]?.sentence) return false;
  for (let at = index; at < index + farthestColon; at += 1) {
    const cue = cues.get(at);
    if (cue && !cue.shared && cue.opens === index && cue.source) return true;
  }
  return false;
}

/** Whether a comma stands inside the marks: “…,” while. */
export function endsInComma({ stretch }: Item, text: string): boolean {
  return stretch !== null && text[stretch.end - 1] === ',';
}

/** Whether an attribution of other words begins at `index`: "… the line he warned: “…”". */
function announcesAnother({ items, cues }: Clauses, index: number): boolean {
  for (let at = index; at < index + farthestColon; at += 1) {
    const cue = cues.get(at);
    if (!cue || cue.shared || cue.opens !== index || !cue.source) continue;
    return items[cue.to]?.text === ':' && items[cue.to + 1]?.kind === 'stretch';
  }
  return false;
}

const dash = /^[—–―-]$/;

/** Whether a dash between spaces ends the clause, as one of a pair does not: "– so routine that …". */
function breaksAtDash(clauses: Clauses, from: number, index: number, end: number): boolean {
  const { items, text, lexicon } = clauses;
  const item = items[index];
  if (!item || !dash.test(item.text) || text[item.end] !== ' ') return false;
  if (items.slice(index + 1, end).some((other) => dash.test(other.text))) return false;
  if (!items.slice(from, index).some((other) => other.stretch)) return false;
  return hasVerb(items, from, index, lexicon);
}

/** "In declaring that …, the pope", "For one who said …, Linden": a cue within a phrase before the main clause. */
function opensScene(items: readonly Item[], start: number, cue: Cue): boolean {
  const opener = items[start];
  if (!opener || !(opener.is & Word.preposition) || cue.opens <= start) return false;
  if (items.slice(start, cue.at).some((item) => item.text === ',' || item.stretch)) return false;
  const participle = ((items[cue.at]?.is ?? 0) & Word.participle) !== 0 && cue.from === start + 1;
  const source = cue.source && items[cue.source.to - 1];
  return (
    participle ||
    (source !== null &&
      source !== undefined &&
      (source.is & Word.relative) !== 0 &&
      cue.form === 'finite')
  );
}

/** Whether a cue's own clause only leads up to the main one: "When Linden said …, the room fell silent." */
function leadsUp({ items, lexicon }: Clauses, cue: Cue): boolean {
  const { subordinators } = lexicon.language;
  const start = sentenceStart(items, cue.at);
  if (opensScene(items, start, cue)) return true;
  for (let i = start; i < cue.opens; i += 1) {
    const item = items[i];
    if (!item || item.text === ',') return false;
    if (subordinators?.has(item.base)) return true;
    // "But even as Linden said"
    if (!(item.is & (Word.conjunction | Word.adverb))) return false;
  }
  return false;
}

/** Index of the comma that ends a clause with its verb; `end` where none does. */
function endOfLeadUp(clauses: Clauses, from: number, end: number): number {
  const { items, lexicon, text } = clauses;
  for (let i = from + 1; i < end; i += 1) {
    const item = items[i];
    if (item?.text === ',' && hasVerb(items, from, i, lexicon)) return i;
    if (item && endsInComma(item, text)) return i + 1;
  }
  return end;
}

/** "vowed to be “the greatest” | and left": a past form goes on from the cue, not from its infinitive. */
function endsInfinitive({ items, lexicon }: Clauses, from: number, and: number): boolean {
  const next = items[and + 1];
  if (!next || next.capital || !((items[from]?.is ?? 0) & Word.infinitive)) return false;
  return lexicon.language.looksFinite?.(next.base) ?? false;
}

/** "said it was late | before claiming that": the speaker's next words. */
function opensParticiple({ items, cues, lexicon }: Clauses, index: number): boolean {
  const next = cues.get(index + 1);
  if (!next || !((items[index + 1]?.is ?? 0) & Word.participle)) return false;
  return lexicon.language.subordinators?.has(items[index]?.base ?? '') ?? false;
}

/** Index where the reported clause that begins at `from` ends, at most `limit`. */
export function clauseEnd(clauses: Clauses, from: number, limit: number, cue: Cue): number {
  const { items } = clauses;
  const end = leadsUp(clauses, cue) ? endOfLeadUp(clauses, from, limit) : limit;
  for (let i = items[from]?.stretch ? from : from + 1; i < end; i += 1) {
    const item = items[i];
    if (!item) break;
    if (item.kind === 'stretch') {
      if (endsInComma(item, clauses.text) && leavesAfterComma(clauses, from, i)) return i + 1;
      continue;
    }
    if (item.text === ';' || announcesAnother(clauses, i)) return i;
    if (breaksAtDash(clauses, from, i, end)) return i;
    if (
      /^[:—–―-]$/.test(item.text) &&
      items[i + 1]?.kind === 'stretch' &&
      isClaimed(clauses, i + 1)
    )
      return i;
    if (item.text === ',' && leavesAfterComma(clauses, from, i)) return i;
    if (opensParticiple(clauses, i) && items.slice(from, i).some((before) => before.stretch))
      return i;
    if (item.base === 'and' || item.base === 'but') {
      if (leavesClause(clauses, i) || endsInfinitive(clauses, from, i)) return i;
    }
  }
  return end;
}
