import type { CueVerb } from './languages/language';
import type { Phrase } from './noun-phrases';

/** A reporting verb in its clause, with whoever it makes speak. */
export interface Cue {
  /** Item of the verb itself. */
  readonly at: number;
  /** Items of the verb group with helpers before and tail after; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly verb: CueVerb;
  readonly form: 'finite' | 'participle';
  readonly source: Phrase | null;
  /** First item of the attribution: of the source with what is apposed to it, or of the verb group. */
  readonly opens: number;
  /** Whether the source follows: “…,” said Ushakov. */
  readonly inverted: boolean;
  /** Whether the source was taken from the clause before: "…, adding that". */
  readonly shared: boolean;
  readonly negated: boolean;
}
