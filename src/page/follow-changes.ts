import type { ArticleText } from './article-text';
import { changedRegions } from './changed-regions';
import { type Body, findBody } from './find-body';
import type { IdleWork } from './idle-work';
import type { Paragraph } from './paragraph';
import { isConnected, listen, parentElement } from './unclobbered';

export interface FollowOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly body: Body;
  readonly text: ArticleText;
  readonly work: IdleWork;
  /** Reads one part of the page again; tells whether anything changed. */
  readonly readRegion: (region: Element, body: Body) => Generator<void, boolean>;
  readonly tellGone: (gone: readonly Paragraph[]) => void;
  readonly lookAgain: () => void;
}

/** Milliseconds from a change to reading it: what a framework does in one go is read in one go. */
const FIRST_DELAY = 60;
/** Fruitless readings double the delay up to this. */
const LONGEST_DELAY = 4_000;
/** More changes than this at once, and the whole article is read again. */
const MOST_RECORDS = 400;
/** Another article on the same page (infinite scroll) has at least this much text. */
const LEAST_NEXT = 400;

const changes: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'aria-hidden'],
};

/** Keeps the article's text in step with the page, in work proportional to what changed. */
export function followChanges(options: FollowOptions): void {
  const { document, signal, text, work, lookAgain } = options;
  const bodies = [options.body];
  const address = document.location.href;
  let records: MutationRecord[] = [];
  let overflow = false;
  let delay = FIRST_DELAY;
  let planned: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((more) => {
    if (records.length > MOST_RECORDS) overflow = true;
    else records.push(...more);
    plan();
  });
  const plan = () => {
    planned ??= setTimeout(() => work.add(catchUp()), delay);
  };
  function* catchUp(): Generator<void> {
    if (signal.aborted) return;
    const regions = overflow
      ? bodies.map(({ root }) => root)
      : changedRegions(records, text, bodies);
    const outside = records;
    records = [];
    overflow = false;
    if (document.location.href !== address || !bodies.some(({ root }) => isConnected(root))) {
      return lookAgain();
    }
    const gone = text.sweep();
    options.tellGone(gone);
    let fruitful = gone.length > 0;
    for (const region of regions) fruitful = (yield* readAgain(region)) || fruitful;
    fruitful = (yield* readNext(outside)) || fruitful;
    if (text.size === 0) return lookAgain();
    delay = fruitful ? FIRST_DELAY : Math.min(delay * 2, LONGEST_DELAY);
    planned = undefined;
    if (records.length > 0) plan();
  }
  function* readAgain(region: Element): Generator<void, boolean> {
    const body = bodies.find(({ root }) => root.contains(region));
    if (!body || !isConnected(region) || body.isSkipped(region)) return false;
    return yield* options.readRegion(region, body);
  }
  /** Reads articles that were added beside the first. */
  function* readNext(added: readonly MutationRecord[]): Generator<void, boolean> {
    let fruitful = false;
    for (const element of besideBodies(added, bodies)) {
      const next = findBody(element);
      yield;
      if (!next || next.weight < LEAST_NEXT) continue;
      bodies.push(next);
      observer.observe(next.root, changes);
      fruitful = (yield* options.readRegion(next.root, next)) || fruitful;
    }
    return fruitful;
  }

  observer.observe(options.body.root, changes);
  for (let at = parentElement(options.body.root); at; at = parentElement(at)) {
    observer.observe(at, { childList: true });
  }
  listen(document, 'toggle', plan, { signal, capture: true, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(planned);
    },
    { once: true },
  );
}

/** Elements added outside of the bodies that look like what holds the first one. */
function besideBodies(records: readonly MutationRecord[], bodies: readonly Body[]): Element[] {
  const first = bodies[0]?.root;
  if (!first) return [];
  const found = new Set<Element>();
  for (const { addedNodes, target } of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element) || !isConnected(node)) continue;
      if (bodies.some(({ root }) => root.contains(node) || node.contains(root))) continue;
      if (isAlike(node, childTowards(target, first))) found.add(node);
    }
  }
  return [...found];
}

/** The child of `parent` that holds `inner`. */
function childTowards(parent: Node, inner: Element): Element | null {
  let at: Element | null = inner;
  while (at && at.parentNode !== parent) at = parentElement(at);
  return at;
}

const isAlike = (added: Element, known: Element | null): boolean =>
  known !== null &&
  added.localName === known.localName &&
  (added.className === known.className || added.matches('article, :has(> article)'));
