import type { ArticleText } from './article-text';
import { changedRegions } from './changed-regions';
import { type Body, findBody } from './find-body';
import type { IdleWork } from './idle-work';
import type { Paragraph } from './paragraph';
import { contains, isConnected, listen, parentAcross, shadowRoot } from './unclobbered';

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

/** Milliseconds from a change to reading it, one or two frames: what a framework does in one go is read so. */
const FIRST_DELAY = 25;
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
  const { document, signal, text, work, readRegion, tellGone, lookAgain } = options;
  const bodies = [options.body];
  let address = document.location.href;
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
    const gone = text.sweep();
    tellGone(gone);
    const moved = document.location.href !== address;
    address = document.location.href;
    // Endless pages change their address while the reader scrolls; another article comes with it
    // only where the one before went.
    if (!isConnected(bodies[0]?.root ?? document) || (moved && gone.length > text.size)) {
      return lookAgain();
    }
    let fruitful = gone.length > 0;
    for (const region of regions) fruitful = (yield* readAgain(region)) || fruitful;
    fruitful = (yield* readNext(outside)) || fruitful;
    if (text.size === 0) return lookAgain();
    delay = fruitful ? FIRST_DELAY : Math.min(delay * 2, LONGEST_DELAY);
    planned = undefined;
    if (records.length > 0) plan();
  }
  function* readAgain(region: Element): Generator<void, boolean> {
    const body = bodies.find(({ root }) => contains(root, region));
    if (!body || !isConnected(region) || body.isSkipped(region)) return false;
    return yield* readRegion(region, body);
  }
  /** Reads articles that were added beside the first. */
  function* readNext(added: readonly MutationRecord[]): Generator<void, boolean> {
    let fruitful = false;
    for (const element of besideBodies(added, bodies)) {
      const next = yield* findBody(element, false);
      if (!next || next.weight < LEAST_NEXT) continue;
      bodies.push(next);
      observe(next);
      fruitful = (yield* readRegion(next.root, next)) || fruitful;
    }
    return fruitful;
  }

  const observe = ({ root }: Body) => {
    observer.observe(root, changes);
    const shadow = shadowRoot(root);
    if (shadow) observer.observe(shadow, changes);
  };
  observe(options.body);
  for (let at = parentAcross(options.body.root); at; at = parentAcross(at)) {
    observer.observe(at, { childList: true });
  }
  // “Read more” mostly works by changing a class, which is not observed.
  const onClick = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    overflow = true;
    plan();
  };
  listen(document, 'click', onClick, { signal, capture: true, passive: true });
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
      if (bodies.some(({ root }) => contains(root, node) || contains(node, root))) continue;
      if (isAlike(node, childTowards(target, first))) found.add(node);
    }
  }
  return [...found];
}

/** The child of `parent` that holds `inner`. */
function childTowards(parent: Node, inner: Element): Element | null {
  let at: Element | null = inner;
  while (at && at.parentNode !== parent) at = parentAcross(at);
  return at;
}

const isAlike = (added: Element, known: Element | null): boolean =>
  known !== null &&
  added.localName === known.localName &&
  (added.className === known.className || added.matches('article, :has(> article)'));
