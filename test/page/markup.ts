import type { Annotation } from '../../src/core/factbase/annotation';
import { findBody } from '../../src/page/find-body';
import type { Batch, Paragraph } from '../../src/page/paragraph';
import { readBlocks } from '../../src/page/read-blocks';

let shown: HTMLElement | null = null;

/** Puts `html` on the page in place of what was shown before. */
export function show(html: string): HTMLElement {
  shown?.remove();
  shown = document.createElement('div');
  shown.innerHTML = html;
  document.body.append(shown);
  return shown;
}

/** All paragraphs that a reader would see under `root`. */
export function readAll(root: Element): Paragraph[] {
  const read: Paragraph[] = [];
  const search = findBody(root, true);
  let found = search.next();
  while (!found.done) found = search.next();
  const skip = found.value?.isSkipped ?? (() => false);
  const steps = readBlocks(root, skip, ({ text, runs, block }) =>
    read.push({ id: read.length + 1, text, runs, block }),
  );
  while (!steps.next().done);
  return read;
}

/** An annotation of one stretch of a batch, with as little else as the types ask for. */
export function annotate(batch: Batch, paragraph: number, words: string, key = words): Annotation {
  const start = batch.paragraphs[paragraph]?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`“${words}” is not in paragraph ${paragraph}.`);
  return {
    key,
    verdict: 'same',
    quote: 'quote-1',
    spans: [{ paragraph, start, end: start + words.length }],
    name: null,
    text: words,
    score: 1,
    why: [],
    material: false,
    speaker: { id: 'speaker-1', kind: 'person', name: 'Ada Example', role: null },
    creditedTo: null,
    versions: [],
    remembered: [],
    history: [],
    private: false,
    positions: [],
  };
}

/** What is highlighted under one of our names, in reading order. */
export const highlighted = (mark: string): string[] =>
  [...(CSS.highlights.get(`crossquote-${mark}`) ?? [])].map(String);
