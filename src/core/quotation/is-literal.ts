import type { Item, Reading } from './items';
import { isNamed } from './judge-stretch';
import { Word } from './lexicon';
import type { Reported } from './reported';

/** A work's title right behind the verb: "sang “The Lanterns of Vell”", "wrote “Salt Roads”". */
function hasTitle({ items, text }: Reading, { cue, regions }: Reported): boolean {
  const first = items[cue.to];
  if (regions[0]?.from !== cue.to || !first?.stretch) return false;
  return isNamed(text, first.stretch) && !/[.!?,]/.test(text[first.stretch.end - 1] ?? '');
}

/**
 * Whether the form at `at` is a passive that qualifies the sentence's first words, so that nobody
 * speaks: "the tower, dubbed “the needle of the east” since it opened".
 */
export function isReducedPassive(items: readonly Item[], at: number): boolean {
  const verb = items[at];
  if (items[at - 1]?.text !== ',' || items[at + 1]?.kind !== 'stretch' || !verb) return false;
  if (verb.is & Word.participle || !verb.base.endsWith('ed')) return false;
  return !items
    .slice(0, at - 1)
    .some((item) => item.sentence === verb.sentence && item.text === ',');
}

function isNickname({ items }: Reading, { cue }: Reported): boolean {
  const { takes } = cue.verb;
  return takes.has('object') && !takes.has('clause') && isReducedPassive(items, cue.at);
}

/** "Declined to comment": nothing was said. */
function saysNothing({ items }: Reading, { cue, regions }: Reported): boolean {
  const [region] = regions;
  if (cue.verb.force !== 'refuse' || !region || regions.length > 1) return false;
  return region.to - region.from === 2 && ((items[region.from]?.is ?? 0) & Word.infinitive) !== 0;
}

/** Whether a verb that can report does not do so here. */
export function isLiteral(reading: Reading, reported: Reported): boolean {
  return (
    (hasTitle(reading, reported) && !reading.headline) ||
    isNickname(reading, reported) ||
    saysNothing(reading, reported)
  );
}
