import type { RivalClass } from '../../core/matching/lexicon';
import { rivalClasses } from '../../core/matching/lexicon';
import { findKin } from './find-kin';
import { findOpposed, pairKey, readStems } from './find-opposed';
import { makeVocabulary, rarityOf } from './make-vocabulary';
import type { WordVectors } from './read-vectors';
import type { WordNet } from './read-wordnet';
import { StemRelations } from './relate-stems';
import { reviewedSynonyms } from './reviewed-lists';
import { rivalLists } from './rival-lists';
import { indexStems, spreadOut } from './stem-vectors';
import type { LexiconContent } from './write-lexicon';

const vocabularySize = 40_000;

/** Kinship within a line of the reviewed groups. */
const reviewedKinship = 0.8;

/** Kinship within a member of a rival class: Russia and Russian. */
const memberKinship = 0.7;

/** Everything the lexicon holds, from its sources and the reviewed lists. */
export function composeLexicon(wordNet: WordNet, vectors: WordVectors): LexiconContent {
  const vocabulary = makeVocabulary(vectors, vocabularySize);
  spreadOut(vectors);
  const known = new Set(vocabulary.map(({ stem }) => stem));
  const relations = new StemRelations(wordNet, known);
  const rivals = readRivals(known);
  const areRivals = (a: string, b: string) => {
    const left = rivals.get(a);
    const right = rivals.get(b);
    return left?.rivalClass !== undefined && left.rivalClass === right?.rivalClass;
  };
  const opposed = findOpposed(relations, known);
  const isExcluded = (a: string, b: string) => areRivals(a, b) || opposed.has(pairKey(a, b));
  const kin = findKin(relations, indexStems(vectors, vocabulary), isExcluded);
  for (const [a, b] of reviewedPairs(known)) {
    if (!isExcluded(a, b)) raise(kin, pairKey(a, b), reviewedKinship);
  }
  for (const [a, b] of memberPairs(rivals)) raise(kin, pairKey(a, b), memberKinship);
  return {
    rarities: new Map(vocabulary.map(({ stem, share }) => [stem, rarityOf(share)])),
    kin: [...kin].map(([key, kinship]) => [...splitKey(key), kinship] as const),
    opposed: [...opposed].map(splitKey),
    rivals: [...rivals].map(([stem, { rivalClass, member }]) => [stem, rivalClass, member]),
  };
}

interface Rival {
  readonly rivalClass: RivalClass;
  readonly member: number;
}

/** A word in two classes stays in the first. */
function readRivals(known: ReadonlySet<string>): Map<string, Rival> {
  const rivals = new Map<string, Rival>();
  for (const rivalClass of rivalClasses) {
    rivalLists[rivalClass].split(';').forEach((words, member) => {
      for (const stem of readStems(words)) {
        if (known.has(stem) && !rivals.has(stem)) rivals.set(stem, { rivalClass, member });
      }
    });
  }
  return rivals;
}

function* reviewedPairs(known: ReadonlySet<string>): Iterable<readonly [string, string]> {
  for (const line of reviewedSynonyms) {
    yield* allPairs(readStems(line).filter((stem) => known.has(stem)));
  }
}

function* memberPairs(rivals: ReadonlyMap<string, Rival>): Iterable<readonly [string, string]> {
  const members = new Map<string, string[]>();
  for (const [stem, { rivalClass, member }] of rivals) {
    const key = `${rivalClass} ${member}`;
    members.set(key, [...(members.get(key) ?? []), stem]);
  }
  for (const stems of members.values()) yield* allPairs(stems);
}

function* allPairs(stems: readonly string[]): Iterable<readonly [string, string]> {
  for (const [i, a] of stems.entries()) {
    for (const b of stems.slice(i + 1)) if (a !== b) yield [a, b];
  }
}

function raise(kin: Map<string, number>, key: string, kinship: number): void {
  kin.set(key, Math.max(kinship, kin.get(key) ?? 0));
}

function splitKey(key: string): readonly [string, string] {
  const [a = '', b = ''] = key.split(' ');
  return [a, b];
}
