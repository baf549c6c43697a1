import type { Page } from 'puppeteer-core';
import { inClosedShadow } from './closed-shadow';

/** Names of the extension's highlights in the registry that it shares with the page start so. */
const ours = 'crossquote-';

/** Words that are highlighted, and as what: the end of the highlight's name. */
export interface Highlighted {
  readonly mark: string;
  readonly text: string;
  /** The id of the nearest element that has one. */
  readonly paragraph: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the extension highlights on the page, in reading order. */
export const readHighlights = (page: Page): Promise<Highlighted[]> =>
  page.evaluate((prefix) => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith(prefix))
      .flatMap(([name, highlight]) =>
        [...highlight].map((found) => {
          const range = document.createRange();
          range.setStart(found.startContainer, found.startOffset);
          range.setEnd(found.endContainer, found.endOffset);
          return { name, range };
        }),
      );
    ranges.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return ranges.map(({ name, range }) => ({
      mark: name.slice(prefix.length),
      text: String(range).replace(/\s+/g, ' '),
      paragraph: range.startContainer.parentElement?.closest('[id]')?.id ?? '',
    }));
  }, ours);

/** Where the first line of the highlighted words that contain `text` stands, scrolled into view. */
export const findHighlight = (page: Page, text: string): Promise<Box | undefined> =>
  page.evaluate(
    (prefix, wanted) => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith(prefix)) continue;
        for (const found of highlight) {
          const range = document.createRange();
          range.setStart(found.startContainer, found.startOffset);
          range.setEnd(found.endContainer, found.endOffset);
          if (!String(range).replace(/\s+/g, ' ').includes(wanted)) continue;
          range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          const line = range.getClientRects()[0];
          if (line) return { x: line.x, y: line.y, width: line.width, height: line.height };
        }
      }
      return undefined;
    },
    ours,
    text,
  );

/** The card as its reader sees it. */
export interface CardView {
  readonly text: string;
  readonly html: string;
  readonly box: Box;
}

/** The card; undefined while none is shown. */
export const readCard = (page: Page): Promise<CardView | undefined> =>
  inClosedShadow(page, (root) => {
    const shown = [...root.children].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement && element.checkVisibility(),
    );
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen, line by line, is what is asked
    const text = shown.map((element) => element.innerText.trim()).join('\n');
    const [box] = shown.map((element) => element.getBoundingClientRect());
    if (text === '' || !box) return undefined;
    return {
      text,
      html: shown.map((element) => element.outerHTML).join('\n'),
      box: { x: box.x, y: box.y, width: box.width, height: box.height },
    };
  });

/** Where in the card the innermost element with `text` (its words, or its label) stands, scrolled into view. */
export const findInCard = (page: Page, text: string): Promise<Box | undefined> =>
  inClosedShadow(
    page,
    (root, wanted = '') => {
      const found = [...root.querySelectorAll<HTMLElement>('*')].filter(
        (element) =>
          element.checkVisibility() &&
          (element.textContent?.includes(wanted) || element.ariaLabel?.includes(wanted)),
      );
      found.at(-1)?.scrollIntoView({ block: 'nearest' });
      const box = found.at(-1)?.getBoundingClientRect();
      return box && { x: box.x, y: box.y, width: box.width, height: box.height };
    },
    text,
  );

/** Milliseconds after scrolling in which a pointer counts for nothing, and some more. */
const scrolling = 500;

/** Moves the pointer to the highlighted words that contain `text`. */
export async function pointAt(page: Page, text: string): Promise<void> {
  await findHighlight(page, text);
  await new Promise((resolve) => setTimeout(resolve, scrolling));
  const box = await findHighlight(page, text);
  if (!box) throw new Error(`“${text}” is not marked.`);
  await page.mouse.move(middle(box).x, middle(box).y, { steps: 4 });
}

/** The middle of a box, for a pointer. */
export const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** How long the marks have to stay the same to be all; milliseconds. */
const still = 1_500;

/** What is highlighted once there is something and no more has come for a while. */
export async function readSettledHighlights(page: Page): Promise<Highlighted[]> {
  let marks: Highlighted[] = [];
  let since = Date.now();
  await waitFor(async () => {
    const now = await readHighlights(page);
    if (JSON.stringify(now) !== JSON.stringify(marks)) since = Date.now();
    marks = now;
    return now.length > 0 && Date.now() - since > still;
  }, 'marks');
  return marks;
}

/** How often a condition is looked at, and how long it may take on a busy machine; milliseconds. */
const patience = { step: 150, most: 20_000 } as const;

/** Waits until `condition` holds; says what was waited for where it does not. */
export async function waitFor(condition: () => Promise<boolean>, what = 'the page'): Promise<void> {
  const end = Date.now() + patience.most;
  while (Date.now() < end) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, patience.step));
  }
  throw new Error(`Waited ${patience.most / 1_000} s in vain for ${what}.`);
}
