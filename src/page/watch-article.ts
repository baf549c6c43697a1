import { createArticleText } from './article-text';
import { type Body, findBody } from './find-body';
import type { FirstLook } from './first-look';
import { followChanges } from './follow-changes';
import { createIdleWork } from './idle-work';
import { isArticle } from './is-article';
import type { Batch, Paragraph } from './paragraph';
import { type PageFacts, readFacts } from './read-facts';
import { body as bodyOf } from './unclobbered';
import { visibleFirst } from './visible-first';

export interface WatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly firstLook: FirstLook;
  /** After each look at the page: what it says of itself, and whether it is read as an article. */
  onFacts(facts: PageFacts, article: boolean): void;
  /** New paragraphs; what was told before and changed is told by `onGone` first. */
  onParagraphs(batch: Batch): void;
  /** Ids of paragraphs that left the page, or say something else now. */
  onGone(ids: readonly number[]): void;
}

/** Milliseconds between two looks at a page whose article went. */
const SHORTEST_PAUSE = 20;
const LONGEST_PAUSE = 8_000;
/** Looks nearer than this to each other double the pause. */
const RESTLESS = 3_000;

/** Reads the page if it is an article, and goes on reading as it changes, until `signal` aborts. */
export function watchArticle(options: WatchOptions): void {
  const { document, signal, firstLook } = options;
  const work = createIdleWork(document, signal);
  const text = createArticleText();
  let following: AbortController | null = null;
  let lookedAt = 0;
  let pause = SHORTEST_PAUSE;

  const tellGone = (gone: readonly Paragraph[]) => {
    if (gone.length > 0) options.onGone(gone.map(({ id }) => id));
  };
  function* readRegion(region: Element, body: Body): Generator<void, boolean> {
    const change = yield* text.read(region, body);
    tellGone(change.gone);
    for (const batch of visibleFirst(text.batches(change.added))) options.onParagraphs(batch);
    return change.added.length + change.gone.length > 0;
  }
  function* look(): Generator<void> {
    const finding = firstLook.takeFinding(document);
    const facts = readFacts(document, finding);
    yield;
    const root = bodyOf(document);
    const body = finding.mayBeArticle && root ? yield* findBody(root, facts.claim !== null) : null;
    const article = isArticle(facts, body, firstLook);
    options.onFacts(facts, article);
    following?.abort();
    following = new AbortController();
    const until = AbortSignal.any([signal, following.signal]);
    tellGone(article ? text.keepWithin(body.root) : text.clear());
    if (!article) return firstLook.awaitArticle({ ...shared, signal: until });
    followChanges({ ...shared, signal: until, body, text, work, readRegion, tellGone });
    yield* readRegion(body.root, body);
  }
  /** A page that keeps replacing its article is looked at less and less often. */
  const lookAgain = () => {
    pause =
      performance.now() - lookedAt < RESTLESS ? Math.min(pause * 2, LONGEST_PAUSE) : SHORTEST_PAUSE;
    lookedAt = performance.now() + pause;
    const timer = setTimeout(() => work.add(look()), pause);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  const shared = { document, lookAgain };
  work.add(look());
}
