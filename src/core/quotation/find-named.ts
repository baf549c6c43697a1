import type { Cue } from './cue';
import type { Item } from './items';
import { Word } from './lexicon';
import { afterCue, type Region } from './reported';

/** The word that stands for what is named: "what he called", "one she describes as"; -1 where none does. */
function namedBefore(items: readonly Item[], cue: Cue): number {
  const at = cue.opens - 1;
  const item = items[at];
  if (item?.sentence !== items[cue.at]?.sentence || item?.kind !== 'word') return -1;
  return item.is & (Word.relative | Word.interrogative) || item.base === 'one' ? at : -1;
}

/**
 * What a naming verb names by words in marks that follow at once. The named thing then stands
 * before: "what he called “a farce”". Where nothing does, the form is a passive and nobody
 * speaks: "a play called “The Ferry”".
 */
export function findNamed(items: readonly Item[], cue: Cue, found: Region): readonly Region[] {
  const after = afterCue(items, cue);
  if (!cue.verb.takes.has('name')) return [found];
  const named = namedBefore(items, cue);
  if (items[found.from]?.kind !== 'stretch' && items[named]?.base !== 'what') return [found];
  if (named >= 0) return [{ from: named, to: named + 1 }, found];
  return found.from === after && cue.form === 'finite' && isOwned(items, cue) ? [] : [found];
}

/** Whether only the subject, and no object, can be what is named. */
function isOwned(items: readonly Item[], cue: Cue): boolean {
  const source = cue.source && items[cue.source.to - 1];
  return (
    source !== null && source !== undefined && cue.from === cue.at && !(source.is & Word.pronoun)
  );
}
