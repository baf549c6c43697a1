import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { readArticleLines } from './article-line';
import { decodePage } from './decode-page';
import { faultOf } from './fault';
import { readPageArticle } from './read-page-article';
import type { Reading } from './read-records';
import { readMarkdownArticle, readTextArticle } from './read-text-article';
import type { SourceArticle } from './source-article';

/** Past this a single page or text is no article. */
const largestFile = 32 * 1024 * 1024;

/** What standard input is called in messages. */
export const standardInput = 'standard input';

type Readings = AsyncGenerator<Reading<SourceArticle>>;

function refuse(file: string, message: string): Reading<SourceArticle> {
  return { ok: false, faults: [faultOf(file, message)] };
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'may not be read',
  EEXIST: 'is there already',
};

/** What the system says of a file, in words. */
export function tellSystemError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '') throw error;
  return reasons[code] ?? `cannot be read (${code})`;
}

type Reader = (file: string, bytes: Uint8Array) => SourceArticle | null;

const readers: Record<string, Reader> = {
  '.txt': (file, bytes) => readTextArticle(file, decodePage(bytes)),
  '.md': (file, bytes) => readMarkdownArticle(file, decodePage(bytes)),
  '.html': (file, bytes) => readPageArticle(file, decodePage(bytes)),
  '.htm': (file, bytes) => readPageArticle(file, decodePage(bytes)),
};

/** The article, or why not: the page libraries throw at pages that nobody foresaw. */
function takeApart(read: Reader, file: string, bytes: Uint8Array): SourceArticle | string | null {
  try {
    return read(file, bytes);
  } catch (error) {
    return `cannot be taken apart (${error instanceof Error ? error.message : String(error)})`;
  }
}

async function readOne(file: string): Promise<Reading<SourceArticle>> {
  const read = readers[extname(file).toLowerCase()];
  if (read === undefined) return refuse(file, 'not an .html, .txt, .md or .jsonl file');
  const { size } = await stat(file);
  if (size > largestFile) return refuse(file, `larger than ${largestFile / 1024 / 1024} MB`);
  const bytes = await readFile(file);
  if (bytes.includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe) return refuse(file, 'not text');
  const article = takeApart(read, file, bytes);
  if (typeof article === 'string') return refuse(file, article);
  if (article === null) return refuse(file, 'no article found on the page');
  if (article.paragraphs.length === 0) return refuse(file, 'empty');
  return { ok: true, value: article, line: null };
}

async function* readLinesOf(file: string): Readings {
  let any = false;
  for await (const reading of readArticleLines(file, createReadStream(file))) {
    any = true;
    yield reading;
  }
  if (!any) yield refuse(file, 'empty');
}

async function* readFileArticles(file: string): Readings {
  try {
    if (extname(file).toLowerCase() === '.jsonl') yield* readLinesOf(file);
    else yield await readOne(file);
  } catch (error) {
    yield refuse(file, tellSystemError(error));
  }
}

/**
 * Articles from files, one at a time in the order given; what cannot be read is told and passed
 * over. `-`, or no file, is standard input.
 */
export async function* readArticles(
  files: readonly string[],
  input: AsyncIterable<Uint8Array | string>,
): Readings {
  for (const file of files.length > 0 ? files : ['-']) {
    if (file === '-') yield* readArticleLines(standardInput, input);
    else yield* readFileArticles(file);
  }
}
