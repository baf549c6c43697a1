import type { Comparing } from './compare-wordings';
import type { HitFinder } from './find-hits';
import { noDay } from './index/version-store';
import { type Credit, likelyScore, sameScore } from './judge';
import { materialKinds } from './match';
import { readWording, type Wording } from './wording';

/** Versions of one speaker that read the same. */
export interface GroupNode {
  /** Orders nodes, whatever order they came in. */
  readonly key: string;
  readonly speaker: string;
  readonly text: string;
  /** Words before and after. */
  readonly context: string;
  /** Day of publication, or `noDay`. */
  readonly day: number;
  /** The versions, by number. */
  readonly members: readonly number[];
  readonly articles: ReadonlySet<string>;
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Of so few nodes each can be asked whether it could join, sooner than an index searched. */
const fewNodes = 100;
/** Neighbours that each node is held against. */
const mostNeighbours = 8;
/** Both credits are the builder's own, and equal. */
const sameSpeaker: Credit = { relation: 'same', confidence: 1 };
/** Weight below which words are a fragment that many people say on many days. */
const fragmentWeight = 14;
const nearDays = 3;
/** Reports of one statement appear within this time; later ones are repeats of a slogan. */
const farDays = 10;
/** Share of the shorter side that must stand in the longer for it to be a repeat. */
const repeatShare = 0.9;

/** Decides which nodes are one quote. */
class NodeJoiner {
  /** By pair of nodes; 0 where they are not even likely to be one quote. */
  private readonly scores = new Map<number, number>();
  /** Pairs that are known to score below `sameScore`. */
  private readonly below = new Set<number>();

  constructor(
    private readonly nodes: readonly GroupNode[],
    private readonly finder: HitFinder,
  ) {}

  edges(): Edge[] {
    const edges: Edge[] = [];
    for (let from = 0, to = 0; from < this.nodes.length; from = to) {
      to = this.endOfSpeaker(from);
      for (let node = from; node < to; node++) this.findEdges(node, from, to, edges);
    }
    return edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  }

  private endOfSpeaker(from: number): number {
    const { speaker } = this.nodes[from] as GroupNode;
    let to = from + 1;
    while (this.nodes[to]?.speaker === speaker) to += 1;
    return to;
  }

  /** The node's edges to its nearest of those from `from` on and before `to`. */
  private findEdges(node: number, from: number, to: number, edges: Edge[]): void {
    this.finder.vocabulary.rest();
    if (to - from <= fewNodes && !this.hasPartner(node, from, to)) return;
    const wording = this.finder.wordingOf(node);
    for (const other of this.finder.nearest(wording, mostNeighbours, from, to)) {
      const key = this.keyOf(node, other);
      if (other === node || this.scores.has(key) || this.below.has(key)) continue;
      const [a, b] = [Math.min(node, other), Math.max(node, other)];
      const score = this.judge(a, b, sameScore);
      if (score < sameScore) this.below.add(key);
      else {
        this.scores.set(key, score);
        edges.push({ a, b, score });
      }
    }
  }

  private hasPartner(node: number, from: number, to: number): boolean {
    for (let other = from; other < to; other++)
      if (other !== node && this.mayJoin(node, other)) return true;
    return false;
  }

  scoreOf(a: number, b: number): number {
    const key = this.keyOf(a, b);
    const known = this.scores.get(key);
    if (known !== undefined) return known;
    const score = this.judge(Math.min(a, b), Math.max(a, b), likelyScore);
    this.scores.set(key, score);
    return score;
  }

  private keyOf(a: number, b: number): number {
    return Math.min(a, b) * this.nodes.length + Math.max(a, b);
  }

  /** What can be told without an alignment; false where two nodes cannot be one quote. */
  private mayJoin(a: number, b: number): boolean {
    const left = this.nodes[a] as GroupNode;
    const right = this.nodes[b] as GroupNode;
    if (left.speaker !== right.speaker) return false;
    const [one, other] = [this.finder.wordingOf(a), this.finder.wordingOf(b)];
    const lighter = Math.min(one.weight, other.weight);
    if (daysApart(left, right) > farDays && lighter < shortWeight) return false;
    return !sharesArticle(left, right) || sameStems(one, other) >= repeatShare * lighter;
  }

  /** The score, or 0 where it is below `least` or the two cannot be one quote. */
  private judge(a: number, b: number, least: number): number {
    if (!this.mayJoin(a, b)) return 0;
    const left = this.nodes[a] as GroupNode;
    const right = this.nodes[b] as GroupNode;
    const [one, other] = [this.finder.wordingOf(a), this.finder.wordingOf(b)];
    const isFragment = Math.min(one.weight, other.weight) < fragmentWeight;
    if (isFragment && !this.fragmentsAgree(left, right)) return 0;
    const comparing = this.finder.compareLikely(one, b, sameSpeaker, least);
    if (comparing === null || (sharesArticle(left, right) && !repeats(comparing))) return 0;
    const isChanged = comparing.differences.some(({ kind }) => materialKinds.has(kind));
    return isChanged && comparing.score < surelySame ? 0 : comparing.score;
  }

  /** A fragment needs its surroundings: the same telling words around it, or the same days. */
  private fragmentsAgree(left: GroupNode, right: GroupNode): boolean {
    const days = daysApart(left, right);
    const known = left.day !== noDay && right.day !== noDay;
    if (known && days <= nearDays) return true;
    if (known && days > farDays) return false;
    const around = (node: GroupNode) =>
      readWording(node.context, this.finder.vocabulary).words.filter(({ frame }) => !frame);
    const others = new Set(around(right));
    return around(left).some((word) => others.has(word) && word.weight >= tellingWeight);
  }
}

const tellingWeight = 4;
/** A change of meaning between two reports of one sentence is rare; the rest must be nearly word for word. */
const surelySame = 0.97;
const shortWeight = 40;

const sharesArticle = (a: GroupNode, b: GroupNode): boolean => {
  for (const article of a.articles) if (b.articles.has(article)) return true;
  return false;
};

/** Days between two nodes; 0 where a day is not known. */
const daysApart = (a: GroupNode, b: GroupNode): number =>
  a.day === noDay || b.day === noDay ? 0 : Math.abs(a.day - b.day);

/** The most that the same words of two wordings can weigh, in whatever order they stand. */
const sameStems = (a: Wording, b: Wording): number => {
  const there = new Set(b.words.map(({ hash }) => hash));
  let weight = 0;
  for (const word of a.words) if (there.has(word.hash)) weight += word.weight;
  return weight;
};

const repeats = ({ alignment }: Comparing): boolean => {
  const { a, b, chain } = alignment;
  let shared = 0;
  for (const pair of chain) {
    if (pair.likeness === 1) shared += a.words[pair.a]?.weight ?? 0;
  }
  return shared >= repeatShare * Math.min(a.weight, b.weight);
};

/**
 * For each node the number of its group. The surest pairs join first, and two groups join only where
 * every two of their nodes could be one quote: so no chain joins two statements through a third.
 */
export const joinNodes = (nodes: readonly GroupNode[], finder: HitFinder): number[] => {
  const joiner = new NodeJoiner(nodes, finder);
  const groupOf = nodes.map((_, at) => at);
  const members = nodes.map((_, at) => [at]);
  for (const { a, b } of joiner.edges()) {
    const [into, from] = [groupOf[a] as number, groupOf[b] as number].sort((x, y) => x - y);
    if (into === undefined || from === undefined || into === from) continue;
    const left = members[into] as number[];
    const right = members[from] as number[];
    if (!left.every((x) => right.every((y) => joiner.scoreOf(x, y) >= likelyScore))) continue;
    for (const node of right) groupOf[node] = into;
    left.push(...right);
    members[from] = [];
  }
  return groupOf;
};
