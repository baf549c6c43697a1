import type { Annotation } from '../../core/factbase/annotation';
import { placeMemories } from '../../core/factbase/join-annotations';
import type { ReadArticle } from '../../core/factbase/memory';
import type { Lexicon } from '../../core/matching/lexicon';
import {
  describeMatches,
  findKnown,
  matchPage,
  nameAlike,
  type ReadPage,
  readPage,
} from '../find-known';
import { readHidden, withoutHidden } from '../hidden-matches';
import { loadKnown } from '../load-known';
import type { AnnotateAnswer, RecallRequest } from '../messages';
import { readSettings } from '../settings';
import { siteOf } from '../site-of';
import { addressOf } from './address-of';
import { loadMemory, type Memory } from './load-memory';
import { remember } from './remember';
import { makeRoom } from './tidy-memory';

let memory: Promise<Memory> | undefined;

function openMemory(lexicon: Lexicon): Promise<Memory> {
  memory ??= loadMemory(lexicon).catch((error: unknown) => {
    memory = undefined;
    throw error;
  });
  return memory;
}

/** Reads memory anew, also where nobody asked it yet: something has been forgotten, and the stored index has it. */
export async function renewMemory(): Promise<void> {
  memory = undefined;
  await openMemory((await loadKnown()).lexicon);
}

/** Who asks: the page's address, and whether its window is a private one. */
export interface Asker {
  readonly address: string | undefined;
  readonly incognito: boolean;
}

/** Pages are remembered one after another, so that each is grouped with all before it. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

/** The article as it would be remembered; null where it may not be. */
function toArticle(
  { page, source }: RecallRequest,
  { address, incognito }: Asker,
): Omit<ReadArticle, 'bytes'> | null {
  if (incognito || source.keepOut || address === undefined) return null;
  const site = siteOf(address);
  if (site === null) return null;
  return {
    address: addressOf(address, source.canonical),
    site,
    outlet: source.outlet?.trim().slice(0, 200) || site,
    title: page.title?.trim().slice(0, 500) || null,
    published: page.published,
    readAt: new Date().toISOString(),
  };
}

/** What memory knows as it is told: of no pack, and for the reader's eyes alone. */
const toMemory = (annotation: Annotation): Annotation => ({
  ...annotation,
  versions: annotation.versions.map((version) => ({ ...version, packs: [] })),
  private: true,
});

/** Asks memory, then lets it take the page in. */
async function consult(
  request: RecallRequest,
  asker: Asker,
  page: ReadPage,
  memory: Memory,
): Promise<Annotation[]> {
  const matches = matchPage(memory.matcher, page);
  const memories = await describeMatches(matches, page, memory.baseOf);
  const article = toArticle(request, asker);
  if (article && (await remember(article, page, matches, memory))) await makeRoom();
  return memories.map(toMemory);
}

/**
 * Answers what the reader has read elsewhere of the page's words, and remembers the page, where
 * both the reader and the page let it. Null while memory is off.
 */
export async function answerRecall(
  request: RecallRequest,
  asker: Asker,
): Promise<AnnotateAnswer | null> {
  if (!(await readSettings()).memory.on) return null;
  const [known, hidden] = await Promise.all([loadKnown(), readHidden()]);
  const memory = await openMemory(known.lexicon);
  const page = readPage(request, asker.address, known);
  // Also where memory knows nothing: were packs asked only then, the time at which an answer, and with
  // it the reader, comes to the page would tell its scripts whether memory holds its words.
  const shown = await findKnown(page, known);
  const consulted = await inTurn(() => consult(request, asker, page, memory));
  const memories = consulted.map((annotation) => nameAlike(annotation, known.names));
  return { annotations: withoutHidden(placeMemories(shown, memories), hidden) };
}
