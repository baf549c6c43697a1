import { foldSpelling } from '../../core/text/fold-spelling';
import { stem } from '../../core/text/stem';
import type { StemRelations } from './relate-stems';
import { reviewedOpposites } from './reviewed-lists';

/** The key of an unordered pair of stems. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * A meaning further down a word's list than this is not what the press means by it; WordNet's
 * opposites hold for meanings (“man”, as a chess piece), ours for words.
 */
const commonMeaning = 6;

/** Pairs of opposite stems: WordNet's, the reviewed list's, and those made by a negating prefix. */
export function findOpposed(relations: StemRelations, known: ReadonlySet<string>): Set<string> {
  const opposed = new Set<string>();
  const add = (a: string, b: string) => {
    if (a !== b && known.has(a) && known.has(b)) opposed.add(pairKey(a, b));
  };
  relations.forEachOpposed((a, b) => {
    if (a.rank + b.rank <= commonMeaning) add(a.stem, b.stem);
  });
  for (const line of reviewedOpposites) {
    const [left = [], right = []] = line.split('|').map(readStems);
    for (const a of left) for (const b of right) add(a, b);
  }
  for (const pair of [...opposed]) {
    const [a = '', b = ''] = pair.split(' ');
    for (const ending of ['er', 'est']) {
      for (const left of compared(a, ending))
        for (const right of compared(b, ending)) add(left, right);
    }
  }
  for (const word of known) {
    for (const prefix of negatingPrefixes) {
      if (word.length - prefix.length >= shortestRest && relations.partsOf(word).size > 0) {
        if (relations.partsOf(prefix + word).size > 0) add(word, prefix + word);
      }
    }
  }
  return opposed;
}

/** How an adjective's stem may be compared: “colder”, “hotter”, “easier”. */
function compared(word: string, ending: string): string[] {
  const forms = [
    word + ending,
    word + word.slice(-1) + ending,
    `${word.replace(/i$/, '')}i${ending}`,
  ];
  return forms.map((form) => stem(form));
}

/** The stems of a line's words. */
export function readStems(line: string): string[] {
  return line
    .trim()
    .split(/\s+/)
    .map((word) => stem(foldSpelling(word)));
}

/** “in-” is left out before most letters: “flammable”, “famous”, “valuable”; WordNet has the others. */
const negatingPrefixes = ['un', 'dis', 'non', 'mis'];

/** Shorter rests are other words: “dis” + “cover”, “mis” + “sing”. */
const shortestRest = 6;
