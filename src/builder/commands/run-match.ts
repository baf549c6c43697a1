import { z } from 'zod';
import { type Pack, When } from '../../core/factbase/pack';
import { createMatcher } from '../../core/matching/create-matcher';
import type { Match } from '../../core/matching/match';
import { extractQuotations } from '../../core/quotation/extract-quotations';
import type { Desk } from '../desk';
import { loadLexicon } from '../load-lexicon';
import { loadPack } from './load-pack';
import { readInput } from './read-input';

/** A page's paragraphs. */
const PageLine = z.object({
  id: z.string().min(1),
  paragraphs: z.array(z.string()).max(20_000),
  /** ISO 8601; says which of two like quotes is meant. */
  published: When.nullish(),
});

/** A reason in words: its code with spaces, then the words that it rests on. */
const tellReason = ({ code, words }: Match['why'][number]) =>
  `${code.replaceAll('-', ' ')} ${words}`.trim();

function toAnswer(id: string, matches: readonly Match[]): object {
  return {
    id,
    matches: matches.map(
      ({ spans, verdict, quote, position, speaker, score, why, versions, contrary }) => ({
        spans: spans.map(({ paragraph, start, end }) => ({ paragraph, start, end })),
        verdict,
        quote,
        position,
        speaker,
        score,
        why: why.map(tellReason),
        differences: [
          ...(contrary ? [contrary] : []),
          ...versions.flatMap(({ article, differences }) =>
            differences.map(({ kind, page, version }) => ({ kind, page, version, article })),
          ),
        ],
      }),
    ),
  };
}

function toLines(id: string, matches: readonly Match[]): string {
  const lines = matches.map(({ spans, verdict, quote, position, speaker, score }) => {
    const place = spans.map(({ paragraph, start, end }) => `${paragraph}:${start}-${end}`);
    return `  ${place.join(' ')}  ${verdict} ${score.toFixed(2)}  ${speaker}  ${quote ?? position}`;
  });
  return [id, ...lines].join('\n');
}

async function loadPacks(desk: Desk, files: readonly string[]): Promise<Pack[] | null> {
  const packs: Pack[] = [];
  for (const file of files) {
    const pack = await loadPack(desk, file);
    if (pack === null) return null;
    packs.push(pack);
  }
  return packs;
}

/** Finds in each page what the packs know. */
export async function runMatch(
  desk: Desk,
  packFiles: readonly string[],
  file: string,
  json: boolean,
): Promise<void> {
  const packs = await loadPacks(desk, packFiles);
  if (packs === null) return;
  const matcher = createMatcher(packs, await loadLexicon());
  const knownSpeakers = packs.flatMap(({ speakers }) => speakers);
  for await (const { id, paragraphs, published = null } of readInput(desk, PageLine, file)) {
    const quotations = extractQuotations(paragraphs, { knownSpeakers });
    const matches = matcher.matchArticle(paragraphs, quotations, { published, all: true });
    await desk.answer(json ? JSON.stringify(toAnswer(id, matches)) : toLines(id, matches));
  }
}
