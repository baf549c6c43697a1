import type { Cue } from './cue';
import { findSource } from './find-source';
import { isHeadline } from './is-headline';
import type { Item } from './items';
import { type Lexicon, Word } from './lexicon';
import { chooseVerb, groupStart, isNoCue } from './verb-group';

/**
 * Whether a bare form behind "and" can share the subject of the cue before: "they deny and argue",
 * but not "she demanded that they withdraw and pledge".
 */
function followsBareForm(items: readonly Item[], cues: readonly Cue[], at: number): boolean {
  const last = cues.at(-1);
  const form = last && items[last.at];
  if (!last || !form || form.sentence !== items[at]?.sentence || last.verb.bare === undefined)
    return true;
  return form.base === last.verb.bare;
}

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
    if (isNoCue(items, at, from, verb, lexicon)) continue;
    const to = at + 1 + verb.tail.length;
    const found = findSource(items, at, from, to, cues, lexicon);
    if (found.shared && item.base === verb.bare && !followsBareForm(items, cues, at)) continue;
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
