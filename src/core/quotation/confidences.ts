import type { Draft } from './drafts';
import type { AttributionRule } from './quotation';

/** Share of right answers of a rule, as found by the bench on training data. */
export function confidenceOf(draft: Draft, rule: AttributionRule): number {
  if (rule === 'named') return draft.kind === 'direct' ? 0.96 : 0.94;
  if (rule === 'pronoun') return 0.8;
  if (rule === 'label') return 0.9;
  if (rule === 'described') return 0.85;
  return 0.6;
}
