import type { Pack } from '../../../src/core/factbase/pack';
import { readIndex, type StoredPage } from '../page/page-set';
import { packOf, speakerName } from './packs';
import { insertAll, paragraphEnds } from './place-in-html';
import { htmlOf } from './show-page';

/** How many quotations the page is to hold. */
const MANY = 50;

/** The class of the elements around the quotations, so that a pointer finds them. */
export const quoteClass = 'bench-quote';
/** The id of a field to type into. */
export const fieldId = 'bench-field';

/** The longest page of a set, full of quotations that a pack knows. */
export interface CrowdedPage {
  readonly stored: StoredPage;
  readonly html: string;
  readonly words: readonly string[];
  readonly pack: Pack;
}

/** Sentences of the page's own that make believable quotations. */
const sentencesOf = (paragraphs: readonly string[]): string[] => {
  const all = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+/));
  const plain = all.filter((sentence) => /^[A-Z][^“”"‘.!?]{40,240}\.$/.test(sentence));
  return [...new Set(plain)].map((sentence) => sentence.slice(0, -1));
};

const lengthOf = ({ paragraphs = [] }: StoredPage) => paragraphs.join('').length;

/** Puts known quotations at the ends of the paragraphs of the folder's longest article. */
export function crowdLongest(folder: string): CrowdedPage {
  const stored = readIndex(folder).toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (!stored) throw new Error(`${folder} holds no pages.`);
  const html = htmlOf(folder, stored);
  const paragraphs = stored.paragraphs ?? [];
  const ends = paragraphEnds(html, paragraphs);
  const words = sentencesOf(paragraphs).slice(0, MANY);
  const quotations = words.map((text, at) => ({
    at: ends[at % ends.length] ?? 0,
    markup: ` <span class="${quoteClass}">“${text},”</span> ${speakerName} said. `,
  }));
  const field = {
    at: html.toLowerCase().lastIndexOf('</body'),
    markup: `<textarea id="${fieldId}" rows="4" style="position:fixed;right:0;bottom:0;z-index:99999"></textarea>`,
  };
  return { stored, html: insertAll(html, [...quotations, field]), words, pack: packOf(words) };
}
