import type { Draft } from './drafts';
import type { Item, Reading } from './items';
import { type Lexicon, Word } from './lexicon';
import { isNameWord } from './noun-phrases';
import type { AttributionRule } from './quotation';

/** A speaker the caller knows of. */
export interface KnownSpeaker {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Resolved {
  readonly speaker: string | null;
  readonly rule: AttributionRule | null;
  readonly confidence: number;
}

function nameRun(items: readonly Item[]): string[] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const item of items) {
    if (isNameWord(item) && !(item.is & (Word.title | Word.role) && run.length === 0)) {
      run.push(item.text.replace(/['’]s$/, ''));
      if (item.clitic === "'s") run = [];
    } else {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs.at(-1) ?? [];
}

/** Full names of the article by their last word. */
function fullNames(readings: readonly Reading[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { items } of readings) {
    for (let i = 0; i < items.length; i += 1) {
      if (!isNameWord(items[i]) || (items[i]?.is ?? 0) & Word.title) continue;
      let to = i;
      while (isNameWord(items[to]) && items[to]?.sentence === items[i]?.sentence && to - i < 4)
        to += 1;
      const run = items.slice(i, to).map((item) => item.text.replace(/['’]s$/, ''));
      const last = run.at(-1);
      if (run.length > 1 && last && !names.has(last)) names.set(last, run.join(' '));
      i = to;
    }
  }
  return names;
}

/** Says who each draft's speaker is. */
export function resolveSpeakers(
  readings: readonly Reading[],
  drafts: readonly Draft[],
  _lexicon: Lexicon,
  _known: readonly KnownSpeaker[],
): Resolved[] {
  const names = fullNames(readings);
  let last: string | null = null;
  return drafts.map((draft): Resolved => {
    const { mention } = draft;
    if (!mention) return { speaker: null, rule: null, confidence: 0 };
    const items = mention.reading.items.slice(mention.phrase.from, mention.phrase.to);
    const run = nameRun(items);
    if (run.length > 0) {
      last = run.length > 1 ? run.join(' ') : (names.get(run[0] ?? '') ?? run.join(' '));
      return {
        speaker: last,
        rule:
          draft.via === 'cue'
            ? 'named'
            : draft.via === 'label'
              ? 'label'
              : (draft.via ?? 'carried'),
        confidence: draft.via === 'cue' ? 0.95 : 0.6,
      };
    }
    return last
      ? { speaker: last, rule: 'pronoun', confidence: 0.6 }
      : { speaker: null, rule: null, confidence: 0 };
  });
}
