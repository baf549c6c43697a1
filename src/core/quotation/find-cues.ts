import type { Cue } from './cue';
import { findSource } from './find-source';
import { isHeadline } from './is-headline';
import type { Item } from './items';
import { type Lexicon, Word } from './lexicon';
import { chooseVerb, groupStart, isNoCue } from './verb-group';

/** The reporting verbs of a paragraph in order, each with its source where one was found. */
export function findCues(items: readonly Item[], lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  const headline = isHeadline(items);
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!item || !(item.is & (Word.finite | Word.participle | Word.perfect))) continue;
    const verb = chooseVerb(items, at, lexicon);
    if (!verb) continue;
    if (
      item.capital &&
      !headline &&
      items[at - 1]?.sentence === item.sentence &&
      items[at - 1]?.kind === 'word'
    )
      continue;
    const from = groupStart(items, at, lexicon);
    if (isNoCue(items, at, from, verb)) continue;
    const to = at + 1 + verb.tail.length;
    const found = findSource(items, at, from, to, cues, lexicon);
    const participle = (item.is & Word.participle) !== 0 && found.shared;
    cues.push({
      at,
      from,
      to,
      verb,
      form: participle ? 'participle' : 'finite',
      ...found,
      opens: found.opens ?? (found.inverted || found.shared ? from : (found.source?.from ?? from)),
      negated: items
        .slice(from, at)
        .some((word) => word.is & Word.negation || word.clitic === "n't"),
    });
  }
  return cues;
}
