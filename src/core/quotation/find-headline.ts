import type { Draft } from './drafts';
import type { Item, Reading } from './items';
import { spanOf } from './judge-stretch';
import { isOutletWord } from './languages/outlets';
import { Word } from './lexicon';
import { isNameWord } from './noun-phrases';
import { readPhraseRight } from './read-phrase-right';

/** Most words of the source that signs a headline: "– deputy transport minister". */
const longestSource = 4;

/** Fewest words that a headline reports. */
const fewestWords = 3;

/** Most words of the name that a headline opens with: "Deputy Minister Ann Lee: …". */
const longestLabel = 4;

/** Paragraphs looked at for the name that a headline opens with. */
const nearest = 12;

/** Whether the article itself names whom the label names: no "Exclusive:", no "Live blog:". */
function isNamedBelow(label: Item, readings: readonly Reading[]): boolean {
  return readings
    .slice(1, 1 + nearest)
    .some(({ items }) => items.some((item) => item.base === label.base && isNameWord(item)));
}

/** A headline that opens with its speaker: "Linden: Bridge Is ‘Not for Sale’". */
function findLabelled(reading: Reading, readings: readonly Reading[]): Draft | null {
  const { items, paragraph } = reading;
  const colon = items.findIndex((item) => item.text === ':');
  const label = items[colon - 1];
  if (colon < 1 || colon > longestLabel || !label || label.clitic !== '') return null;
  if (!items.slice(0, colon).every(isNameWord)) return null;
  if (isOutletWord(label.base) || !isNamedBelow(label, readings)) return null;
  const end = items.findIndex((item) => item.text === ';');
  const words = items.slice(colon + 1, end < 0 ? items.length : end);
  const first = words[0];
  const last = words.findLast((item) => item.kind !== 'sign');
  const quoted = words.flatMap((item) => (item.stretch ? [spanOf(item.stretch)] : []));
  const plain = words.filter((item) => item.kind === 'word').length;
  if (!first || !last || first.kind === 'sign' || plain === 0) return null;
  if (quoted.length === 0 && plain < fewestWords) return null;
  return {
    kind: quoted.length > 0 ? 'mixed' : 'indirect',
    spans: [
      {
        paragraph,
        start: first.stretch?.start ?? first.start,
        end: last.stretch?.end ?? last.end,
      },
    ],
    quoted,
    cue: null,
    reported: null,
    mention: { reading, phrase: { from: 0, to: colon } },
    from: null,
    via: 'label',
  };
}

/** A headline whose source opens or signs it: "Bridge will open in spring – minister". */
export function findHeadline(reading: Reading, readings: readonly Reading[]): Draft | null {
  return reading.paragraph === 0 ? (findLabelled(reading, readings) ?? findSigned(reading)) : null;
}

/** "Bridge will open in spring – minister" */
function findSigned(reading: Reading): Draft | null {
  const { items, text, paragraph } = reading;
  if (reading.stretches.length > 0) return null;
  const dash = items.findLastIndex((item) => /^[—–―-]$/.test(item.text));
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
