import type { Cue } from './cue';
import type { Item, Reading } from './items';
import type { CueVerb } from './languages/language';
import { Word } from './lexicon';
import { type Phrase, readPhraseLeft } from './noun-phrases';
import { readPhraseRight } from './read-phrase-right';
import type { Region, Reported } from './reported';

const quotes: ReadonlySet<string> = new Set(['quoted', 'quotes', 'cited', 'cites']);
const saying: ReadonlySet<string> = new Set(['saying', 'telling', 'writing']);

/** Most items of the name that is quoted: "quoted the deputy mayor of Orm, Mara Linden, as saying". */
const longestSource = 12;

const verb: CueVerb = {
  finite: [],
  participles: [],
  perfect: [],
  tail: [],
  takes: new Set(['quote', 'clause', 'bare']),
  force: 'assert',
  addressee: false,
};

interface Found {
  readonly source: Phrase;
  /** First item of the whole attribution, and the item of "saying". */
  readonly opens: number;
  readonly at: number;
}

function sayingAfter(items: readonly Item[], from: number, limit: number): number {
  for (let i = from; i < Math.min(items.length - 1, from + limit); i += 1) {
    const item = items[i];
    if (!item || item.kind === 'stretch' || item.sentence !== items[from]?.sentence) return -1;
    if (item.base === 'as' && saying.has(items[i + 1]?.base ?? '')) return i + 1;
  }
  return -1;
}

/** "Interfax quoted Castellan as saying", "Linden was quoted by Interfax as saying". */
function findAt(items: readonly Item[], index: number): Found | null {
  const at = sayingAfter(items, index + 1, longestSource);
  if (at < 0) return null;
  let helper = index;
  while (helper > 0 && (items[helper - 1]?.is ?? 0) & (Word.helper | Word.passive | Word.adverb))
    helper -= 1;
  const subject = readPhraseLeft(items, helper);
  if (!subject) return null;
  const passive = items.slice(helper, index).some((item) => item.is & Word.passive);
  const source = passive ? subject : readPhraseRight(items, index + 1);
  return source && { source, opens: subject.from, at };
}

function regionOf(items: readonly Item[], found: Found): Region | null {
  const before = items[found.opens - 1];
  const comma = before?.text === ',' ? found.opens - 2 : found.opens - 1;
  if (items[comma]?.kind === 'stretch') return { from: comma, to: comma + 1 };
  const next = items[found.at + 1];
  const stretch = next && /^[:,]$/.test(next.text) ? found.at + 2 : found.at + 1;
  return items[stretch]?.kind === 'stretch' ? { from: stretch, to: stretch + 1 } : null;
}

/** Quotations that somebody is quoted with: the source is who spoke, not who quotes. */
export function findQuotedAs(reading: Reading): Reported[] {
  const { items } = reading;
  const result: Reported[] = [];
  for (let index = 1; index < items.length; index += 1) {
    if (!quotes.has(items[index]?.base ?? '')) continue;
    const found = findAt(items, index);
    const region = found && regionOf(items, found);
    if (!found || !region) continue;
    const { source, opens, at } = found;
    const place = { at, from: at, to: at + 1, opens, source };
    const cue: Cue = {
      ...place,
      verb,
      form: 'finite',
      inverted: false,
      shared: false,
      negated: false,
    };
    result.push({ cue, regions: [region] });
  }
  return result;
}
