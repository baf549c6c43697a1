import { clauseEnd } from './clause-end';
import type { Cue } from './cue';
import {
  infinitiveBehindAddressee,
  thatAfterAside,
  thatAfterComma,
  thatAfterOccasion,
  thatAfterScene,
} from './find-that';
import { hasVerb } from './has-verb';
import { isTitleInside } from './is-title-inside';
import type { Item } from './items';
import { type Lexicon, Word } from './lexicon';
import { endOfObject } from './object-end';
import { afterCue, type Clauses, type Region, reportsClauses, trim } from './reported';
import { skipAddressee, skipAdjuncts, thatBehindAddressee } from './skip-adjuncts';

/** Where the words after a cue begin; -1 where none do. */
function rightStart(items: readonly Item[], cue: Cue, end: number, lexicon: Lexicon): number {
  const { takes, addressee } = cue.verb;
  let at = afterCue(items, cue);
  if (at >= end) return -1;
  if (items[at]?.kind === 'stretch') return at;
  const opener = items[at];
  if (opener && opener.is & Word.complementiser && takes.has('clause')) return at;
  const asked = infinitiveBehindAddressee(items, at, end, cue, lexicon);
  if (asked >= 0) return asked;
  if (addressee && !cue.inverted) at = skipAddressee(items, at);
  else if (takes.has('clause')) {
    const that = thatBehindAddressee(items, at);
    if (that >= 0) return that;
  }
  const open = items[at];
  if (!open) return -1;
  if (open.is & Word.complementiser && takes.has('clause')) return at;
  if (open.is & Word.infinitive && !opensName(items[at + 1]))
    return takes.has('infinitive') ? at : -1;
  const { order } = lexicon.language;
  if (order.commaBeforeClause) {
    const that = thatAfterComma(items, at, end, cue);
    if (that >= 0) return that;
    const comma = skipAdjuncts(items, at, end);
    const clause = items[comma + 1];
    if (order.commaBeforeClause === 'bare' && items[comma]?.text === ',' && takes.has('bare'))
      return clause && comma + 1 < end && opensClause(clause) ? comma + 1 : -1;
  }
  if (items[at + 1]?.kind === 'stretch' && (items[at]?.is ?? 0) & Word.preposition) return at + 1;
  let skipped = skipAdjuncts(items, at, end);
  if (isTitleInside(items, skipped)) skipped = skipAdjuncts(items, skipped + 1, end);
  const next = items[skipped];
  if (!next || skipped >= end) return -1;
  if (next.kind === 'stretch') return skipped;
  if (next.is & Word.complementiser && takes.has('clause')) return skipped;
  const occasion = thatAfterOccasion(items, afterCue(items, cue), end, cue, lexicon);
  if (occasion >= 0) return occasion;
  const aside = thatAfterAside(items, skipped, end);
  if (aside >= 0 && takes.has('clause')) return aside;
  if (next.text === ':' || next.text === ',')
    return items[skipped + 1]?.kind === 'stretch'
      ? skipped + 1
      : thatAfterScene(items, skipped, end, cue);
  if (next.is & Word.interrogative && (takes.has('clause') || cue.verb.force === 'ask'))
    return skipped;

  if (next.is & Word.infinitive) return takes.has('infinitive') ? skipped : -1;
  if (cue.inverted) return -1;
  if (takes.has('object') && next.kind === 'word') return skipped;
  if (!takes.has('bare') || !opensClause(next) || isObject(items, skipped, end)) return -1;
  const clause = endOfFirstVerb(items, skipped, end, lexicon);
  return cue.verb.literal && !hasVerb(items, skipped, clause, lexicon) ? -1 : skipped;
}

/** Index where another verb of the same subject begins: "charged four crowns | and left". */
function endOfFirstVerb(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): number {
  for (let i = from; i < end - 1; i += 1) {
    const next = items[i + 1];
    const finite =
      next?.kind === 'word' && !next.capital && lexicon.language.looksFinite?.(next.base);
    if (items[i]?.base === 'and' && finite) return i;
  }
  return end;
}

/** After "to" of a place or person, not of an infinitive. */
function opensName(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.capital || (item.is & (Word.determiner | Word.possessive | Word.pronoun)) !== 0)
  );
}

/** "said it three times", "said so": a pronoun as object, no clause. */
function isObject(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (
    item?.clitic !== '' ||
    !/^(?:it|this|that|so|as|much|more|nothing|something|little)$/.test(item.base)
  )
    return false;
  // "said it “helps” her"
  if ((item.base === 'more' && next?.base === 'than') || next?.kind === 'stretch') return false;
  return (
    !next ||
    at + 1 >= end ||
    next.kind !== 'word' ||
    (next.is & (Word.preposition | Word.adverb | Word.determiner | Word.conjunction)) !== 0
  );
}

function opensClause(item: Item): boolean {
  if (item.kind === 'number') return true;
  if (item.kind !== 'word') return item.text === '$';
  if (item.is & (Word.determiner | Word.possessive | Word.pronoun | Word.group)) return true;
  return (item.is & (Word.preposition | Word.conjunction | Word.helper | Word.participle)) === 0;
}

/** What a cue reports after itself; null where nothing. */
export function rightRegion(clauses: Clauses, cue: Cue, end: number): Region | null {
  const { items, lexicon } = clauses;
  const start = rightStart(items, cue, end, lexicon);
  if (start < 0 || start >= end) return null;
  const source = cue.source && items[cue.source.from];
  if (
    cue.source &&
    source &&
    source.is & Word.relative &&
    items[cue.source.from - 1]?.text === ','
  ) {
    const comma = items.findIndex((item, i) => i > start && i < end && item.text === ',');
    if (comma > 0) return trim(items, { from: start, to: comma });
  }
  if (items[start]?.kind === 'stretch' && !cue.verb.takes.has('clause'))
    return { from: start, to: start + 1 };
  const to = clauseEnd(clauses, start, end, cue);
  const region = trim(items, {
    from: start,
    to: reportsClauses(cue) ? to : endOfObject(clauses, start, to),
  });
  return region && isDetermined(items, region) ? null : region;
}

/** "rejected that claim": "that" opens no clause where a single word follows. */
function isDetermined(items: readonly Item[], { from, to }: Region): boolean {
  return (
    to - from <= 2 &&
    ((items[from]?.is ?? 0) & Word.complementiser) !== 0 &&
    !items[to - 1]?.stretch
  );
}
