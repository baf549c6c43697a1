import type { Annotation } from '../../src/core/factbase/annotation';
import { source } from './collate';
import { reportsPosition } from './samples';

const page = 'Examplia would now welcome a temporary pause in tariffs';

/** The page has an invented ministry hold the opposite of what it is known for. */
export const contrary: Annotation = {
  ...reportsPosition,
  key: 'contrary',
  verdict: 'likely',
  material: true,
  text: page,
  positions: reportsPosition.positions.slice(0, 1),
  contrary: {
    page,
    known: 'a temporary pause is a pause for nobody',
    source: source('The Example Courier', {
      published: '2025-03-14',
      url: 'https://courier.example/envoy',
    }),
  },
};
