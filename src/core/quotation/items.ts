import type { Stretch } from '../text/stretch';

/** A word, number or sign of a paragraph outside quote marks, or a whole stretch inside them. */
export interface Item {
  readonly kind: 'word' | 'number' | 'sign' | 'stretch';
  /** As written. */
  readonly text: string;
  /** Lower case, straight apostrophes, without a clitic: "trump" of "Trump’s", "did" of "didn’t". */
  readonly base: string;
  /** "'s", "n't" …, or nothing. */
  readonly clitic: string;
  readonly start: number;
  readonly end: number;
  /** Bits of `Word`. */
  readonly is: number;
  readonly capital: boolean;
  readonly stretch: Stretch | null;
  /** Counts within the paragraph. */
  readonly sentence: number;
  /** Counts within the paragraph, for those that hold line breaks. */
  readonly line: number;
}

/** One paragraph made ready for the rules. */
export interface Reading {
  readonly paragraph: number;
  readonly text: string;
  readonly items: readonly Item[];
  readonly stretches: readonly Stretch[];
  /** Whether most longer words have capitals, so that a capital shows no name: "Beck Says Trump Poses Threat". */
  readonly headline: boolean;
}
