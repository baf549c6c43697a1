import type { Annotation } from '../../core/factbase/annotation';
import type { AppLanguage } from '../messages/languages';

/** How the page in the tab is doing. */
export type PageStatus =
  | 'starting'
  | 'paused-here'
  | 'paused-everywhere'
  | 'not-article'
  | 'nothing-known'
  | 'ready'
  | 'failed'
  /** The browser keeps extensions off this page, and no permission changes that. */
  | 'withheld'
  /** The reader can let the extension on this site. */
  | 'no-permission';

export interface PopupProps {
  readonly language: AppLanguage;
  /** Registrable domain; null on pages that have none. */
  readonly site: string | null;
  readonly status: PageStatus;
  /** In reading order. */
  readonly annotations: readonly Annotation[];
  readonly onSwitchSite: (on: boolean) => void;
  readonly onPauseEverywhere: (paused: boolean) => void;
  /** Called in the reader's click, as the browser demands for asking. */
  readonly onAskPermission: () => void;
  readonly onRetry: () => void;
  readonly onShow: (key: string) => void;
  /** Null where the browser has no side panel. */
  readonly onOpenPanel: (() => void) | null;
  readonly onOpenOptions: () => void;
}
