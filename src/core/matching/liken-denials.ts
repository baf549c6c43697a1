import type { Lexicon } from './lexicon';
import type { Word } from './vocabulary';
import type { Wording } from './wording';

/** Two words that deny stand for each other: “no pressure”, “nobody pressured”. */
const denierLikeness = 0.6;
/** A denied word stands for its opposite: “not difficult”, “easy”. */
const deniedLikeness = 0.6;
/** How far behind a denier the word stands that it denies. */
const reach = 3;

const deniersIn = ({ words }: Wording): number[] => {
  const found: number[] = [];
  for (let at = 0; at < words.length; at++) if ((words[at] as Word).denies) found.push(at);
  return found;
};

/** The first telling word behind a denier, or -1. */
const deniedBy = ({ words }: Wording, denier: number): number => {
  const end = Math.min(words.length, denier + 1 + reach);
  for (let at = denier + 1; at < end; at++) if (!(words[at] as Word).frame) return at;
  return -1;
};

/**
 * Writes into the likenesses of two wordings, row by row, what only a denial beside the words makes
 * alike. `Vocabulary.likeness` cannot tell it: it knows words, not what stands before them.
 */
export const likenDenials = (
  a: Wording,
  b: Wording,
  likenesses: Float32Array,
  lexicon: Lexicon,
): void => {
  const left = deniersIn(a);
  const right = deniersIn(b);
  const width = b.words.length;
  const raise = (row: number, column: number, likeness: number) => {
    const at = row * width + column;
    if ((likenesses[at] as number) < likeness) likenesses[at] = likeness;
  };
  for (const i of left) for (const j of right) raise(i, j, denierLikeness);
  if (left.length === right.length) return;
  // Where one side denies more often, one of its words may be denied where the other has the opposite.
  const [wording, deniers, other] = left.length > right.length ? [a, left, b] : [b, right, a];
  for (const denier of deniers) {
    const denied = deniedBy(wording, denier);
    const term = wording.words[denied]?.term ?? -1;
    if (term < 0) continue;
    other.words.forEach((word, at) => {
      if (word.term < 0 || !lexicon.opposed(term, word.term)) return;
      if (wording === a) raise(denied, at, deniedLikeness);
      else raise(at, denied, deniedLikeness);
    });
  }
};
