import { stem } from '../../core/text/stem';
import type { PartOfSpeech, Synset, WordNet } from './read-wordnet';

/** How WordNet relates two stems: nearest relation first. */
type Relation = 'synonym' | 'similar' | 'derived' | 'broader' | 'cluster' | 'sibling';

/** A relation between two stems and how common the meanings are that it holds for. */
export interface Link {
  readonly relation: Relation;
  /** Sum of both words' places in their own lists of meanings, 0 for two main meanings. */
  readonly rank: number;
}

/** A word in one of its meanings. */
interface Sense {
  readonly stem: string;
  readonly rank: number;
}

/** WordNet seen by stem. Names (lemmas with capitals) and phrases are left out. */
export class StemRelations {
  private readonly sensesOf = new Map<string, Sense[]>();
  private readonly parts = new Map<string, Set<PartOfSpeech>>();

  constructor(
    private readonly wordNet: WordNet,
    private readonly known: ReadonlySet<string>,
  ) {
    for (const [key, synset] of wordNet.synsets)
      this.sensesOf.set(key, this.readSenses(key, synset));
    for (const [key, senses] of this.sensesOf) {
      const part = wordNet.synsets.get(key)?.partOfSpeech as PartOfSpeech;
      for (const { stem } of senses) {
        const set = this.parts.get(stem) ?? new Set();
        this.parts.set(stem, set.add(part));
      }
    }
  }

  /** Parts of speech that the stem's words can be; empty for a name or an unknown word. */
  partsOf(stem: string): ReadonlySet<PartOfSpeech> {
    return this.parts.get(stem) ?? new Set();
  }

  /** Calls back for each relation of two different stems; a pair may come often and either way. */
  forEachLink(visit: (a: string, b: string, link: Link) => void): void {
    for (const [key, synset] of this.wordNet.synsets) {
      const senses = this.sensesOf.get(key) ?? [];
      pairs(senses, senses, 'synonym', visit);
      for (const { relation, target, from, to } of synset.pointers) {
        if (relation === '+' || relation === '\\') {
          const a = this.senseAt(key, synset, from);
          const b = this.senseAt(target, this.wordNet.synsets.get(target), to);
          if (a && b) pairs([a], [b], 'derived', visit);
          continue;
        }
        const name = relationOf(relation);
        if (name) pairs(senses, this.sensesOf.get(target) ?? [], name, visit);
      }
      this.visitSiblings(synset, visit);
    }
  }

  /** Calls back for each pair of words that WordNet calls opposites. */
  forEachOpposed(visit: (a: Sense, b: Sense) => void): void {
    for (const [key, synset] of this.wordNet.synsets) {
      for (const { relation, target, from, to } of synset.pointers) {
        if (relation !== '!') continue;
        const a = this.senseAt(key, synset, from);
        const b = this.senseAt(target, this.wordNet.synsets.get(target), to);
        if (a && b && a.stem !== b.stem) visit(a, b);
      }
    }
  }

  /** Words under one broader word (siblings), or around one adjective (a cluster). */
  private visitSiblings(synset: Synset, visit: (a: string, b: string, link: Link) => void): void {
    const groups = synset.pointers
      .filter(({ relation }) => relation === '~' || relation === '&')
      .map(({ target }) => this.sensesOf.get(target) ?? []);
    if (groups.length > widestFamily) return;
    const name = synset.partOfSpeech === 'adj' ? 'cluster' : 'sibling';
    groups.forEach((group, i) => {
      for (const other of groups.slice(i + 1)) pairs(group, other, name, visit);
    });
  }

  private readSenses(key: string, synset: Synset): Sense[] {
    return synset.lemmas.flatMap((_, i) => this.senseAt(key, synset, i) ?? []);
  }

  private senseAt(key: string, synset: Synset | undefined, place: number): Sense | undefined {
    const lemma = synset?.lemmas[place];
    if (!synset || lemma === undefined || !/^[a-z]+(-[a-z]+)?$/.test(lemma)) return undefined;
    const senses = this.wordNet.senses.get(`${synset.partOfSpeech} ${lemma}`) ?? [];
    const key2 = stem(lemma);
    return this.known.has(key2)
      ? { stem: key2, rank: Math.max(0, senses.indexOf(key)) }
      : undefined;
  }
}

/** A broader word with more narrower ones (“person”, “plant”) says nothing about them. */
const widestFamily = 60;

function relationOf(pointer: string): Relation | null {
  if (pointer === '&' || pointer === '$' || pointer === '^') return 'similar';
  return pointer === '~' ? 'broader' : null;
}

function pairs(
  left: readonly Sense[],
  right: readonly Sense[],
  relation: Relation,
  visit: (a: string, b: string, link: Link) => void,
): void {
  for (const a of left) {
    for (const b of right) {
      if (a.stem !== b.stem) visit(a.stem, b.stem, { relation, rank: a.rank + b.rank });
    }
  }
}
