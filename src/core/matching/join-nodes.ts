import type { Comparing } from './compare-wordings';
import type { HitFinder } from './find-hits';
import { noDay } from './index/version-store';
import { type Credit, likelyScore, sameScore } from './judge';
import { materialKinds } from './match';
import { readWording } from './wording';

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
  private readonly scores = new Map<number, number>();

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
    if (to - from === 1) return;
    this.finder.vocabulary.rest();
    const wording = this.finder.wordingOf(node);
    for (const other of this.finder.nearest(wording, mostNeighbours, from, to)) {
      if (other === node || this.scores.has(this.keyOf(node, other))) continue;
      const score = this.scoreOf(node, other);
      if (score >= sameScore)
        edges.push({ a: Math.min(node, other), b: Math.max(node, other), score });
    }
  }

  /** 0 where the two cannot be one quote, else the score of the wordings. */
  scoreOf(a: number, b: number): number {
    const key = this.keyOf(a, b);
    const known = this.scores.get(key);
    if (known !== undefined) return known;
    const score = this.judge(Math.min(a, b), Math.max(a, b));
    this.scores.set(key, score);
    return score;
  }

  private keyOf(a: number, b: number): number {
    return Math.min(a, b) * this.nodes.length + Math.max(a, b);
  }

  private judge(a: number, b: number): number {
    const left = this.nodes[a] as GroupNode;
    const right = this.nodes[b] as GroupNode;
    if (left.speaker !== right.speaker) return 0;
    const wording = this.finder.wordingOf(a);
    const other = this.finder.wordingOf(b);
    const days = left.day === noDay || right.day === noDay ? 0 : Math.abs(left.day - right.day);
    const weight = Math.min(wording.weight, other.weight);
    if (days > farDays && weight < shortWeight) return 0;
    if (weight < fragmentWeight && !this.fragmentsAgree(left, right, days)) return 0;
    const isRepeat = sharesArticle(left, right);
    const comparing = this.finder.compareLikely(wording, b, sameSpeaker);
    if (comparing === null || (isRepeat && !repeats(comparing))) return 0;
    const isChanged = comparing.differences.some(({ kind }) => materialKinds.has(kind));
    return isChanged && comparing.score < surelySame ? 0 : comparing.score;
  }

  /** A fragment needs its surroundings: the same telling words around it, or the same days. */
  private fragmentsAgree(left: GroupNode, right: GroupNode, days: number): boolean {
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
