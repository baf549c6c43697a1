import { opensSourcePhrase } from './find-source-phrases';
import { hasVerb } from './has-verb';
import { Word } from './lexicon';
import { type Clauses, farthestJoined, reportsClauses, sentenceEnd } from './reported';
import { skipAdjuncts } from './skip-adjuncts';

/** Whether words after "," or "and" at `index` leave the reported clause. */
export function leavesClause({ items, cues, lexicon }: Clauses, index: number): boolean {
  for (let i = index + 1; i < Math.min(index + 5, items.length); i += 1) {
    const item = items[i];
    if (!item || item.sentence !== items[index]?.sentence) return false;
    const cue = cues.get(i);
    if (cue) {
      if (cue.form === 'participle' && cue.shared) return true;
      const governs =
        reportsClauses(cue) ||
        items[cue.to]?.kind === 'stretch' ||
        (cue.form === 'finite' && cue.verb.takes.has('object'));
      return governs && (cue.shared || (cue.source !== null && cue.opens === index + 1));
    }
    if (i === index + 1 && opensSourcePhrase(items, i, lexicon)) return true;
    if (item.kind !== 'word') return false;
  }
  return false;
}

/** Whether a relative clause holds marked words of the same report: "a turnout, which “will help us”". */
function goesOnQuoting({ items, cues }: Clauses, at: number): boolean {
  if (!((items[at]?.is ?? 0) & Word.relative)) return false;
  const near = items.slice(at, at + farthestJoined + 1);
  const marked = at + near.findIndex((item) => item.kind === 'stretch');
  if (marked < at) return false;
  // "a board, which he called “a cartel”": another report.
  for (let i = at; i < marked; i += 1) {
    const cue = cues.get(i);
    const named = items.slice(cue?.to, marked).every((item) => !(item.is & Word.helper));
    if (cue?.source && cue.source.from > at && named) return false;
  }
  return true;
}

/** "that if the dam fails, | he would warn": a condition whose main clause is still to come. */
function awaitsMain({ items, cues, lexicon }: Clauses, from: number, index: number): boolean {
  const opener = (items[from]?.is ?? 0) & Word.complementiser ? from + 1 : from;
  if (!lexicon.language.subordinators?.has(items[opener]?.base ?? '')) return false;
  for (let at = index + 1; at < index + 6; at += 1) {
    const cue = cues.get(at);
    if (cue) return cue.from < cue.at && ((items[cue.from]?.is ?? 0) & Word.helper) !== 0;
  }
  return false;
}

/** ", a move that could …" behind marked words: what the writer says of them. */
function judgesClause({ items, lexicon }: Clauses, from: number, index: number): boolean {
  const [article, noun, second, third] = items.slice(index + 1, index + 5);
  if (!article || !/^(?:a|an|another|one|part|the)$/.test(article.base) || noun?.kind !== 'word')
    return false;
  // Behind a name it may describe somebody: "Linden, a builder from Orm".
  const tie = items[index - 1]?.capital ? Word.relative : Word.relative | Word.preposition;
  const ties = [second, third].some((item) => item && item.is & tie && item.base !== 'who');
  if (!ties) return false;
  const end = sentenceEnd(items, index);
  if (items.slice(index, end).some((item) => item.stretch)) return false;
  return (
    items.slice(from, index + 1).some((item) => item.stretch) &&
    hasVerb(items, from, index + 1, lexicon)
  );
}

/** “…,” in an interview with the gazette: when or where it was said. */
function tellsOccasion({ items }: Clauses, index: number): boolean {
  const next = items[index + 1];
  if (!next || !/^(?:in|on|at|during)$/.test(next.base)) return false;
  const to = skipAdjuncts(items, index + 1, sentenceEnd(items, index));
  return items.slice(index + 2, to).some((item) => item.is & Word.speechNoun);
}

/** ", but she …" behind marked words: the writer's next clause. */
function turnsAway({ items, lexicon }: Clauses, from: number, index: number): boolean {
  // "…, but that she": another clause of the same report.
  const and = (items[index + 2]?.is ?? 0) & Word.complementiser;
  if (items[index + 1]?.base !== 'but' || and) return false;
  if (!items.slice(from, index + 1).some((item) => item.stretch)) return false;
  const rest = items.slice(index + 2, sentenceEnd(items, index));
  if (rest.some((item) => item.stretch)) return false;
  return hasVerb(items, index + 1, index + 6, lexicon) && hasVerb(items, from, index, lexicon);
}

/** Whether words after the comma at `index` leave a clause that begins at `from`. */
export function leavesAfterComma(clauses: Clauses, from: number, index: number): boolean {
  const { items, lexicon } = clauses;
  const breaks = lexicon.language.clauseBreaks?.has(items[index + 1]?.base ?? '') ?? false;
  // "as well as"
  if (items[index + 2]?.base === 'well') return false;
  if (breaks && hasVerb(items, from, index + 1, lexicon)) return !goesOnQuoting(clauses, index + 1);
  if (awaitsMain(clauses, from, index)) return false;
  if (tellsOccasion(clauses, index) || turnsAway(clauses, from, index)) return true;
  return judgesClause(clauses, from, index) || leavesClause(clauses, index);
}
