import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Parts of speech as WordNet's files name them. */
const partsOfSpeech = ['noun', 'verb', 'adj', 'adv'] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** A relation to another synset; `from` and `to` are places of words, -1 for the synset as a whole. */
interface Pointer {
  readonly relation: string;
  readonly target: string;
  readonly from: number;
  readonly to: number;
}

/** Words of one meaning. */
export interface Synset {
  readonly partOfSpeech: PartOfSpeech;
  /** As written: several words joined by “_”, names with their capitals. */
  readonly lemmas: readonly string[];
  readonly pointers: readonly Pointer[];
  readonly gloss: string;
}

/** All synsets by a key of part of speech and offset, and each word's meanings, commonest first. */
export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Keyed by part of speech and lower-case lemma: “noun troops”. */
  readonly senses: ReadonlyMap<string, readonly string[]>;
}

/** Reads WordNet's `data.*` and `index.*` files (format: wndb(5WN)). */
export function readWordNet(directory: string): WordNet {
  const synsets = new Map<string, Synset>();
  const senses = new Map<string, string[]>();
  for (const part of partsOfSpeech) {
    for (const line of readLines(join(directory, `data.${part}`))) {
      synsets.set(`${part} ${line.slice(0, 8)}`, readSynset(line, part));
    }
    for (const line of readLines(join(directory, `index.${part}`))) {
      const fields = line.trim().split(' ');
      const count = Number(fields[2]);
      senses.set(
        `${part} ${fields[0]}`,
        fields.slice(fields.length - count).map((offset) => `${part} ${offset}`),
      );
    }
  }
  return { synsets, senses };
}

/** The files begin with their licence, indented. */
function readLines(path: string): string[] {
  return readFileSync(path, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

const partOfLetter: Record<string, PartOfSpeech> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
};

function readSynset(line: string, partOfSpeech: PartOfSpeech): Synset {
  const bar = line.indexOf('|');
  const fields = line.slice(0, bar).trim().split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const lemmas = Array.from({ length: wordCount }, (_, i) =>
    // Adjectives may carry their place in the sentence: “afraid(p)”.
    (fields[4 + i * 2] ?? '').replace(/\(\w+\)$/, ''),
  );
  const start = 4 + wordCount * 2;
  const pointers = Array.from({ length: Number(fields[start]) }, (_, i) => {
    const [relation = '', offset, letter = '', words = ''] = fields.slice(start + 1 + i * 4);
    return {
      relation,
      target: `${partOfLetter[letter]} ${offset}`,
      from: Number.parseInt(words.slice(0, 2), 16) - 1,
      to: Number.parseInt(words.slice(2), 16) - 1,
    };
  });
  return { partOfSpeech, lemmas, pointers, gloss: line.slice(bar + 2).trim() };
}
