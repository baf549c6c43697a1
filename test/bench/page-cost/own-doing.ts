import type { Page } from 'puppeteer-core';
import type { StoredPage } from '../page/page-set';
import type { Browser } from './extensions';
import { gatherErrors, readObserved, watchPage } from './observe-page';
import { type Showing, showPage, waitUntilRead } from './show-page';

/** What happened to a page that would not have without the extension. */
export interface Doing {
  readonly mutations: readonly string[];
  readonly shift: number;
  readonly errors: readonly string[];
}

/** Milliseconds for painting after the answer, and for a shift to show. */
const SETTLE = 400;
/** Milliseconds that a page without the extension is watched: as long as one with it takes to be read. */
const WATCH = 1_600;
/** How often something unusual has to be seen again to count: browsers shift some pages at random. */
const ROUNDS = 3;

async function observe(
  browser: Browser,
  stored: StoredPage,
  html: string,
  rest: (page: Page) => Promise<unknown>,
): Promise<Doing> {
  let errors: string[] = [];
  const before = async (page: Page) => {
    errors = gatherErrors(page);
    await watchPage(page);
  };
  // The page's own scripts are off: without them all that happens to it after parsing is ours.
  return showPage(browser, stored, { html, scripts: false, before }, async (page) => {
    await rest(page);
    await new Promise((rested) => setTimeout(rested, SETTLE));
    const { mutations, shift } = await readObserved(page);
    return { mutations, shift: shift ?? 0, errors };
  });
}

const isNothing = ({ mutations, shift, errors }: Doing) =>
  mutations.length === 0 && shift === 0 && errors.length === 0;

/** What `seen` has beyond `usual`. */
const beyond = (seen: Doing, usual: Doing): Doing => ({
  mutations: seen.mutations.length > usual.mutations.length ? seen.mutations : [],
  shift: Math.max(0, seen.shift - usual.shift),
  errors: seen.errors.filter((error) => !usual.errors.includes(error)),
});

/** The lesser of two sightings. */
const atLeast = (a: Doing, b: Doing): Doing => ({
  mutations: a.mutations.length < b.mutations.length ? a.mutations : b.mutations,
  shift: Math.min(a.shift, b.shift),
  errors: a.errors.filter((error) => b.errors.includes(error)),
});

/** What the extension does to a page, seen in each of several rounds and in none without it; else null. */
export async function ownDoing(
  [ours, twin]: readonly [Browser, Browser],
  { html }: Pick<Showing, 'html'>,
  stored: StoredPage,
): Promise<Doing | null> {
  let own: Doing | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const seen = await observe(ours, stored, html, (page) => waitUntilRead(ours, page));
    if (isNothing(seen)) return null;
    const rest = () => new Promise((rested) => setTimeout(rested, WATCH));
    const now = beyond(seen, await observe(twin, stored, html, rest));
    own = own ? atLeast(own, now) : now;
    if (isNothing(own)) return null;
  }
  return own;
}
