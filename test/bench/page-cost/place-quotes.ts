import { readIndex, type StoredPage } from '../page/page-set';
import { awkwardWays, writeAwkwardly } from './awkward-markup';
import type { Rewording } from './packs';
import { insertAll, paragraphEnds } from './place-in-html';
import { htmlOf } from './show-page';
import type { Task } from './table';

/** A page into which words were put; none into one that is no article. */
export interface Placed {
  readonly stored: StoredPage;
  readonly html: string;
  readonly words: string;
  /** How the words are marked up. */
  readonly way: string;
}

/** Puts a rewording into the paragraph in the middle of a page's body; null where none is found. */
function place(
  folder: string,
  stored: StoredPage,
  at: number,
  rewordings: readonly Rewording[],
): Placed | null {
  const html = htmlOf(folder, stored);
  const ends = paragraphEnds(html, stored.paragraphs ?? []);
  const end = ends[ends.length >> 1];
  const way = awkwardWays[at % awkwardWays.length];
  const rewording = rewordings[at % rewordings.length];
  if (end === undefined || way === undefined || !rewording) return null;
  const { words, speaker } = rewording;
  const markup = ` ${speaker} said: ${writeAwkwardly(way, words)}. `;
  return { stored, html: insertAll(html, [{ at: end, markup }]), words, way };
}

/** The pages of a kind; articles with words in them. */
export function placeAll(
  kind: 'articles' | 'quiet',
  task: Task,
  rewordings: readonly Rewording[],
): Placed[] {
  const folder = `${task.folder}/${kind}`;
  return readIndex(folder)
    .slice(0, task.pages)
    .map((stored, at) => {
      const placed = kind === 'articles' ? place(folder, stored, at, rewordings) : null;
      if (kind === 'articles' && !placed) task.note(`${stored.file}: no place for words found`);
      return placed ?? { stored, html: htmlOf(folder, stored), words: '', way: 'nothing' };
    });
}
