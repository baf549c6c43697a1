import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** An attribution as PolNeAR's people marked it; offsets count in the article's text. */
export interface GoldQuote {
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly spans: readonly (readonly [number, number])[];
  readonly speaker: string | null;
  readonly speaker_spans: readonly (readonly [number, number])[];
  readonly speaker_kind: 'name' | 'pronoun' | 'nominal' | 'none';
  readonly cue_spans: readonly (readonly [number, number])[];
  readonly cue_speech: boolean;
}

/** An article in PolNeAR's form. */
export interface GoldArticle {
  readonly doc: string;
  readonly text: string;
  readonly paragraphs: readonly (readonly [number, number])[];
  readonly quotes: readonly GoldQuote[];
}

/** Reads JSON lines, packed by gzip where the name says so. */
export function readArticles(file: string): GoldArticle[] {
  const raw = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}
