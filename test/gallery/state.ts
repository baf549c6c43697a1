import type { Annotation } from '../../src/core/factbase/annotation';
import type { Strength } from '../../src/page/highlight-style';
import type { PageStatus } from '../../src/ui/parts/page-status';
import type { OptionSample } from './option-samples';

/** One picture: what is rendered, and how the browser is set. */
export interface State {
  readonly name: string;
  readonly part: 'card' | 'private-card' | 'popup' | 'panel' | 'options' | 'welcome' | 'marks';
  /** Of marks. */
  readonly strength?: Strength;
  readonly options?: OptionSample;
  /** Put into the field for a pack's address. */
  readonly address?: string;
  /** What is there once the state is reached. */
  readonly until?: string;
  /** The part of the page that the picture shows. */
  readonly crop?: string;
  readonly annotation?: Annotation;
  readonly annotations?: readonly Annotation[];
  readonly status?: PageStatus;
  readonly locale?: 'en' | 'uk' | 'de';
  readonly direction?: 'rtl';
  readonly width?: number;
  readonly height?: number;
  /** Pressed one after the other, by their text. */
  readonly press?: readonly string[];
  readonly zoom?: number;
}
