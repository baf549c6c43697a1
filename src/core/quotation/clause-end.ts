import type { Cue } from './cue';
import { opensSourcePhrase } from './find-source-phrases';
import type { Item } from './items';
import { type Lexicon, Word } from './lexicon';
import { type Clauses, farthestColon, reportsClauses } from './reported';

/** Whether words after "," or "and" at `index` leave the reported clause. */
export function leavesClause({ items, cues, lexicon }: Clauses, index: number): boolean {
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

function looksFinite(item: Item | undefined, lexicon: Lexicon): boolean {
  if (item?.kind !== 'word' || item.capital) return false;
  if (item.is & Word.helper || item.clitic.startsWith("'")) return true;
  return lexicon.language.looksFinite?.(item.base) ?? false;
}

/** Whether a clause has its verb already, so that what follows a comma may leave it. */
export function hasVerb(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
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

/** Whether a comma stands inside the marks: “…,” while. */
function endsInComma({ stretch }: Item, text: string): boolean {
  return stretch !== null && text[stretch.end - 1] === ',';
}

/** Whether words after the comma at `index` leave a clause that begins at `from`. */
function leavesAfterComma(clauses: Clauses, from: number, index: number): boolean {
  const { items, lexicon } = clauses;
  const breaks = lexicon.language.clauseBreaks?.has(items[index + 1]?.base ?? '') ?? false;
  if (breaks && hasVerb(items, from, index + 1, lexicon)) return true;
  return leavesClause(clauses, index);
}

/** Index where the reported clause that begins at `from` ends, at most `end`. */
export function clauseEnd(clauses: Clauses, from: number, end: number): number {
  const { items, cues } = clauses;
  for (let i = from + 1; i < end; i += 1) {
    const item = items[i];
    if (!item) break;
    if (item.kind === 'stretch') {
      if (endsInComma(item, clauses.text) && leavesAfterComma(clauses, from, i)) return i + 1;
      continue;
    }
    if (item.text === ';') return i;
    if (/^[:—–―-]$/.test(item.text) && items[i + 1]?.kind === 'stretch' && isClaimed(i + 2, cues))
      return i;
    if (item.text === ',' && leavesAfterComma(clauses, from, i)) return i;
    if (item.base === 'and' || item.base === 'but') {
      if (leavesClause(clauses, i)) return i;
    }
  }
  return end;
}

/** A plain object ends with the words in marks, or at a comma: "called him a “clown” on air". */
export function endOfObject(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
): number {
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
