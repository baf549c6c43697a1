import type { Annotation, PositionView } from '../../core/factbase/annotation';
import type { AppLanguage } from '../messages/languages';
import type { PageStatus } from '../parts/page-status';

export interface PanelProps {
  readonly language: AppLanguage;
  readonly site: string | null;
  readonly status: PageStatus;
  /** In reading order. */
  readonly annotations: readonly Annotation[];
  /** Key of the annotation that the reader has scrolled to. */
  readonly current: string | null;
  /** All known positions of a speaker on the issues of an annotation; its own where left out. */
  readonly history?: (annotation: Annotation) => readonly PositionView[];
  readonly searchEngine: string;
  readonly onShow: (key: string) => void;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onPauseEverywhere: (paused: boolean) => void;
  readonly onAskPermission: () => void;
  readonly onRetry: () => void;
  readonly onHide: (key: string) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onOpen: (url: string) => void;
}

export function Panel(_: PanelProps) {
  return null;
}
