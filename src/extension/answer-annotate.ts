import { findKnown, readPage } from './find-known';
import { readHidden, withoutHidden } from './hidden-matches';
import { loadKnown } from './load-known';
import type { AnnotateAnswer, PageText } from './messages';

/** Finds what packs know of the page's paragraphs; nothing of memory, since the page will see it. */
export async function answerAnnotate(
  text: PageText,
  address: string | undefined,
): Promise<AnnotateAnswer> {
  const [known, hidden] = await Promise.all([loadKnown(), readHidden()]);
  const annotations = await findKnown(readPage(text, address, known), known);
  return { annotations: withoutHidden(annotations, hidden) };
}
