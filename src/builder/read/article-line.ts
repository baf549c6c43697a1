import { z } from 'zod';
import { type Reading, readRecords } from './read-records';
import type { SourceArticle } from './source-article';

/** More than any article has; a line that holds more is no article. */
const mostParagraphs = 20_000;

/** One article as one line of JSON; fields that are not known here are passed over. */
const ArticleLine = z.object({
  id: z.string().min(1).max(500),
  outlet: z.string().max(200).nullish(),
  title: z.string().max(2_000).nullish(),
  byline: z.string().max(500).nullish(),
  url: z.string().max(2_000).nullish(),
  published: z.string().max(100).nullish(),
  paragraphs: z.array(z.string()).max(mostParagraphs),
});
type ArticleLine = z.infer<typeof ArticleLine>;

/** A field's words, or null where it is missing or blank. */
const filled = (value: string | null | undefined) => value?.trim() || null;

function toSourceArticle(line: ArticleLine, file: string, number: number | null): SourceArticle {
  const title = filled(line.title);
  return {
    id: line.id,
    file,
    line: number,
    paragraphs: line.paragraphs,
    title,
    titled: title !== null && line.paragraphs[0]?.trim() === title,
    outlet: filled(line.outlet),
    byline: filled(line.byline),
    url: filled(line.url),
    published: filled(line.published),
  };
}

/** Articles from JSON lines, one at a time. */
export async function* readArticleLines(
  file: string,
  stream: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<Reading<SourceArticle>> {
  for await (const reading of readRecords(ArticleLine, file, stream)) {
    if (reading.ok) {
      yield { ...reading, value: toSourceArticle(reading.value, file, reading.line) };
    } else yield reading;
  }
}
