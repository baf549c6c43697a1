import { z } from 'zod';
import type { PageMessage } from './messages';

/** The most that one page may ask at once; a page that sends more is not read on. */
export const pageLimits = { paragraphs: 5_000, characters: 20_000, fact: 2_000, key: 400 } as const;

const fact = z.string().max(pageLimits.fact).nullable();
const text = z.string().max(pageLimits.characters);

const PageText = z.object({
  page: z.object({ language: fact, published: fact, title: fact }),
  paragraphs: z.array(text).max(pageLimits.paragraphs),
  from: z.int().min(0).max(pageLimits.paragraphs),
  readerLoaded: z.boolean(),
});

const Message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('load') }),
  PageText.extend({ type: z.literal('annotate') }),
  PageText.extend({
    type: z.literal('recall'),
    source: z.object({ canonical: fact, outlet: fact, keepOut: z.boolean() }),
  }),
  z.object({ type: z.literal('count'), count: z.int().min(0).max(100_000) }),
  z.object({
    type: z.literal('hide'),
    key: z.string().max(pageLimits.key),
    text,
    speaker: z.string().max(pageLimits.fact),
  }),
  z.object({ type: z.literal('open-panel') }),
  z.object({ type: z.literal('open'), url: z.string().max(pageLimits.fact) }),
]);

/** The message, or null for anything that no page of ours sends. */
export function parsePageMessage(raw: unknown): PageMessage | null {
  return Message.safeParse(raw).data ?? null;
}
