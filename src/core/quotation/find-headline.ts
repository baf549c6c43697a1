import type { Draft } from './drafts';
import type { Reading } from './items';
import { isOutletWord } from './languages/outlets';
import { Word } from './lexicon';
import { readPhraseRight } from './read-phrase-right';

/** Most words of the source that signs a headline: "– deputy transport minister". */
const longestSource = 4;

/** Fewest words that a headline reports. */
const fewestWords = 3;

/** A headline without marks that its source signs: "Bridge will open in spring – minister". */
export function findHeadline(reading: Reading): Draft | null {
  const { items, text, paragraph } = reading;
  if (paragraph !== 0 || reading.stretches.length > 0) return null;
  const dash = items.findLastIndex((item) => /^[—–-]$/.test(item.text));
  const from = dash + 1;
  const first = items[0];
  const last = items[dash - 1];
  const head = items.at(-1);
  if (dash < fewestWords || !first || !last || !head || items.length - from > longestSource)
    return null;
  if (text[items[dash]?.end ?? 0] !== ' ' || text[(items[dash]?.start ?? 0) - 1] !== ' ')
    return null;
  const phrase = readPhraseRight(items, from);
  if (phrase?.to !== items.length || items.slice(from).some((item) => isOutletWord(item.base)))
    return null;
  if (!(head.is & (Word.role | Word.group | Word.body)) || head.capital) return null;
  return {
    kind: 'indirect',
    spans: [{ paragraph, start: first.start, end: last.end }],
    quoted: [],
    cue: null,
    reported: null,
    mention: { reading, phrase },
    from: null,
    via: 'label',
  };
}
