import expected from './demo/expected.json' with { type: 'json' };

/** Where the demo page stands on its server. */
export const demoPath = '/which-comes-first.html';

/**
 * What a careful reader expects of one quotation of the demo page: `known` ones may be sure or
 * possible, `changed` ones have to show a material difference.
 */
export interface DemoCase {
  /** The id of its paragraph. */
  readonly in: string;
  readonly mark: 'known' | 'changed' | 'position';
  /**
   * The words to be marked, a string for each stretch; marks at their end do not count. What is
   * reported without quote marks counts from its “that” on.
   */
  readonly words: readonly string[];
  /** How the page names the speaker beside them. */
  readonly name?: string;
  /** Whom the card names. */
  readonly speaker: string;
  /** Outlets whose versions the card shows. */
  readonly outlets?: readonly string[];
  /** The issue on which the card says where the speaker stands. */
  readonly issue?: string;
  /** Other words that the card says. */
  readonly says?: readonly string[];
}

/** Every quotation of the demo page that is to be marked, in reading order. */
export const demoCases = expected as readonly DemoCase[];
