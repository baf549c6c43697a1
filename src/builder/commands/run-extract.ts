import { extractQuotations } from '../../core/quotation/extract-quotations';
import type { Quotation, Span } from '../../core/quotation/quotation';
import type { Desk } from '../desk';
import { faultAt } from '../read/fault';
import { readArticles } from '../read/read-articles';
import type { SourceArticle } from '../read/source-article';

/** One article's quotations as the command line promises them. */
function toAnswer(id: string, quotations: readonly Quotation[]): object {
  return {
    id,
    quotations: quotations.map(({ kind, spans, text, cue, source, speaker }) => ({
      kind,
      spans: spans.map(place),
      text,
      cue: cue && place(cue),
      source: source && place(source),
      speaker,
    })),
  };
}

const place = ({ paragraph, start, end }: Span) => ({ paragraph, start, end });

function toLines(id: string, quotations: readonly Quotation[]): string {
  const lines = quotations.map(({ kind, spans, text, speaker }) => {
    const words = text.replace(/\s+/g, ' ');
    return `  ${spans[0]?.paragraph ?? 0}  ${kind}  ${speaker ?? '?'}: ${words}`;
  });
  return [id, ...lines].join('\n');
}

/** The quotations of one article; null, with the fault told, where the extractor itself fails. */
function extract(desk: Desk, article: SourceArticle): Quotation[] | null {
  try {
    return extractQuotations(article.paragraphs);
  } catch (error) {
    // A bug: but one article must not cost a run of thousands its answers.
    const message = `cannot be extracted (${error instanceof Error ? error.message : error})`;
    desk.complain([faultAt(article.file, article.line, { place: '', message })]);
    return null;
  }
}

/** Lists the quotations of articles; one that cannot be read is told and passed over. */
export async function runExtract(
  desk: Desk,
  files: readonly string[],
  json: boolean,
): Promise<void> {
  for await (const reading of readArticles(files, desk.streams.input)) {
    if (!reading.ok) {
      desk.complain(reading.faults);
      continue;
    }
    const { id } = reading.value;
    const quotations = extract(desk, reading.value);
    if (quotations === null) continue;
    await desk.answer(json ? JSON.stringify(toAnswer(id, quotations)) : toLines(id, quotations));
  }
}
