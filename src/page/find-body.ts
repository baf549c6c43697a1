import { isNamedOtherwise, isNeverText } from './skip-rules';
import { contains, localName, parentElement, queryAll, shadowRoot } from './unclobbered';
import {
  type Candidate,
  MOST_ELEMENTS,
  markedParagraphs,
  STEP,
  textBlocks,
  weighAll,
} from './weigh-text';

/** Where an article's text stands, and what was found out on the way. */
export interface Body {
  readonly root: Element;
  /** Characters of running text in it. */
  readonly weight: number;
  /** How many paragraphs those are. */
  readonly paragraphs: number;
  /** Whether an element, and all in it, is something else than the article's text. */
  readonly isSkipped: (element: Element) => boolean;
}

/** Weight below which a page's paragraphs may be marked up as something else. */
const FEW = 400;
/** A step down towards the text is taken while the child keeps this share of it. */
const KEEP = 0.85;
/** Inside of what a page calls its article, only wrappers are stepped through. */
const KEEP_CLAIMED = 0.97;

/**
 * The element under `root` that holds the article's paragraphs; null where nothing reads like one.
 * May be interrupted at each `yield`. Where few paragraphs are marked up as such, `thorough` looks
 * for text in other blocks and in open shadow roots too.
 */
export function* findBody(root: Element, thorough: boolean): Generator<void, Body | null> {
  const candidates = yield* weighAll(markedParagraphs(root));
  const found = yield* choose(candidates, root);
  if (!thorough || (found && found.weight >= FEW)) return found;
  const blocks = yield* weighAll(yield* textBlocks(root));
  const among = yield* choose(blocks, root);
  if (among && among.weight >= FEW) return among;
  return (yield* findInShadow(root)) ?? among ?? found;
}

function* choose(candidates: readonly Candidate[], root: Element): Generator<void, Body | null> {
  const isSkipped = rememberSkipped(weigh(candidates, root), root);
  const kept = candidates.filter(({ element }) => !isSkipped(element));
  yield;
  const weights = weigh(kept, root);
  const named = claimedRoot(root, weights);
  const found = descend(named ?? root, weights, named ? KEEP_CLAIMED : KEEP);
  return found && toBody(found, kept, isSkipped);
}

function toBody(root: Element, kept: readonly Candidate[], isSkipped: Body['isSkipped']): Body {
  const inside = kept.filter(({ element }) => contains(root, element));
  const weight = inside.reduce((sum, one) => sum + one.weight, 0);
  return { root, weight, paragraphs: inside.length, isSkipped };
}

/** The host of the open shadow root with the most running text. */
function* findInShadow(root: Element): Generator<void, Body | null> {
  let best: Body | null = null;
  let seen = 0;
  for (const host of queryAll(root, '*')) {
    seen += 1;
    if (seen % STEP === 0) yield;
    if (seen > MOST_ELEMENTS) break;
    const shadow = shadowRoot(host);
    if (!shadow) continue;
    const candidates = yield* weighAll(markedParagraphs(shadow));
    const isSkipped = rememberSkipped(new Map(), host);
    const kept = candidates.filter(({ element }) => !isSkipped(element));
    const body = toBody(host, kept, isSkipped);
    const inner: Body | null = yield* findInShadow(shadow as unknown as Element);
    for (const one of [body, inner]) if (one && one.weight > (best?.weight ?? 0)) best = one;
  }
  return best;
}

/** For every element that holds candidates, their weight together. */
function weigh(candidates: readonly Candidate[], root: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const { element, weight } of candidates) {
    for (let at: Element | null = element; at; at = parentElement(at)) {
      weights.set(at, (weights.get(at) ?? 0) + weight);
      if (at === root) break;
    }
  }
  return weights;
}

/** What holds half of all running text is the article, whatever it is called (`has-sidebar`). */
function rememberSkipped(
  weights: Map<Element, number>,
  root: Element,
): (element: Element) => boolean {
  const half = (weights.get(root) ?? 0) / 2;
  const known = new Map<Element, boolean>([[root, false]]);
  const isSkipped = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = parentElement(element);
    const skipped =
      (parent !== null && isSkipped(parent)) ||
      isNeverText(element) ||
      (isNamedOtherwise(element) && (weights.get(element) ?? 0) <= half);
    known.set(element, skipped);
    return skipped;
  };
  return isSkipped;
}

/** Elements by which a page says itself where its article is. */
const claimed =
  'article, [itemprop="articleBody"], [role="article"], .article, #article, .article-body, ' +
  '.articleBody, .article__body, .article-content, .entry-content, .post-content, .story-body';
/** What a page says counts if this share of its running text is there: teasers are articles too. */
const LEAST_CLAIMED_SHARE = 0.2;
/** And if no other of its claims comes near. */
const MOST_RIVAL = 0.5;

/** The element that the page calls its article, where exactly one stands out. */
function claimedRoot(root: Element, weights: Map<Element, number>): Element | null {
  const weightAt = (element: Element) => weights.get(element) ?? 0;
  let best: Element | null = null;
  const all = [...queryAll(root, claimed)].filter((element) => weightAt(element) > 0);
  for (const element of all) {
    if (best === null || weightAt(element) > weightAt(best)) best = element;
  }
  if (best === null || weightAt(best) < weightAt(root) * LEAST_CLAIMED_SHARE) return null;
  for (const element of all) {
    if (contains(best, element) || contains(element, best)) continue;
    if (weightAt(element) > weightAt(best) * MOST_RIVAL) return null;
  }
  return best;
}

/** From the whole towards the smallest element that still holds nearly all of the text. */
function descend(root: Element, weights: Map<Element, number>, keep: number): Element | null {
  let at = root;
  if (!weights.get(root)) return null;
  for (;;) {
    const least = (weights.get(at) ?? 0) * keep;
    let next: Element | undefined;
    for (const child of at.children) if ((weights.get(child) ?? 0) >= least) next = child;
    if (!next || localName(next) === 'p') return at;
    at = next;
  }
}
