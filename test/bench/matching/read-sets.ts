import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Two wordings and whether they are one quote. */
export interface LabelledPair {
  readonly same: boolean;
  readonly kind: string;
  readonly a: string;
  readonly b: string;
}

/** An article of the development data. */
export interface BenchArticle {
  readonly art: string;
  readonly outlet: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
}

/** A known quote and another outlet's article that prints it. */
export interface PageTask {
  readonly id: string;
  readonly quote: string;
  readonly from: { readonly art: string; readonly date: string };
  readonly target: { readonly art: string; readonly date: string };
  readonly paragraphs: readonly string[];
  readonly gold: readonly number[];
  readonly also_ok: readonly number[];
  readonly kinds: Readonly<Record<string, string>>;
}

const read = (folder: string, file: string): string =>
  gunzipSync(readFileSync(join(folder, file))).toString('utf8');

const readRows = (folder: string, file: string): Record<string, string>[] => {
  const [head, ...lines] = read(folder, file).trim().split('\n');
  const names = (head ?? '').split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
};

const toPairs = (rows: readonly Record<string, string>[], kind: string): LabelledPair[] =>
  rows
    .filter(({ label }) => label === '0' || label === '1')
    .map((row) => ({
      same: row['label'] === '1',
      kind: row[kind] ?? '',
      a: row['s1'] ?? '',
      b: row['s2'] ?? '',
    }));

/** News sentences in two translations; identical ones left out. */
export const readTranslations = (folder: string): LabelledPair[] =>
  toPairs(readRows(folder, 'wmt-quote-pairs.tsv.gz'), 'lang').filter(({ a, b }) => a !== b);

/** Quotes of one event in two outlets. */
export const readOutletPairs = (folder: string): LabelledPair[] =>
  toPairs(readRows(folder, 'allsides-quote-pairs-dev.tsv.gz'), 'kind');

/** A straight mark opens only after a space: some sentences begin in the middle of a quotation. */
const quoted = /(?<![^\s([—–-])["“]([^"“”]{12,})["”]/g;

/** The stretches in quote marks of four words or more. */
export const quotedIn = (text: string): string[] =>
  [...text.matchAll(quoted)]
    .map((found) => (found[1] ?? '').trim())
    .filter((words) => words.split(/\s+/).length >= 4);

/** Quoted words of two papers' paraphrases, each joined into one text. */
export const readParaphrases = (folder: string): LabelledPair[] =>
  toPairs(readRows(folder, 'mrpc-quoted-train.tsv.gz'), 'label')
    .map((pair) => ({
      ...pair,
      a: quotedIn(pair.a).join(' '),
      b: quotedIn(pair.b).join(' '),
    }))
    .filter(({ a, b }) => a !== '' && b !== '' && a !== b);

const readLines = <T>(folder: string, file: string): T[] =>
  read(folder, file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

export const readArticles = (folder: string): BenchArticle[] =>
  readLines(folder, 'allsides-articles.jsonl.gz');

export const readPageTasks = (folder: string): PageTask[] =>
  readLines(folder, 'allsides-page-task-dev.jsonl.gz');

/** A pair of the set beside these benchmarks. */
export interface VariantPair {
  readonly id: string;
  readonly topic: string;
  readonly kind: string;
  readonly label: 'same' | 'different' | 'altered';
  readonly change?: string;
  readonly a: { readonly text: string; readonly speaker?: string };
  readonly b: { readonly text: string; readonly speaker?: string };
}

/** The files of the quote-variants. All have been scored, and so serve development. */
export const variantFiles = [
  'pairs.jsonl',
  'test-2.jsonl',
  'test-3.jsonl',
  'test-4.jsonl',
  'test-5.jsonl',
  'test-6.jsonl',
  'test-7.jsonl',
] as const;
export type VariantFile = (typeof variantFiles)[number];

/** One file of the quote-variants. */
export const readVariants = (file: VariantFile): VariantPair[] =>
  readFileSync(new URL(`../quote-variants/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as VariantPair);
