import type { PackContents } from './pack-contents';

/** An installed pack, or one that could be, as the options tell it. */
export interface PackView extends PackContents {
  readonly enabled: boolean;
  /** Comes with the extension: can be switched off, not removed. */
  readonly bundled: boolean;
  readonly bytes: number;
  /** The address from which it is kept up to date. */
  readonly source: string | null;
  /** When its address was last asked; ISO 8601. */
  readonly checkedAt: string | null;
  /** Why it cannot be used, or why its last update was refused: the pack in use is then the earlier one. */
  readonly failure: string | null;
  /** The beginning of the publisher's key. */
  readonly signedBy: string | null;
}

/** What is known of who made a pack. */
export type PackSignature = 'none' | 'valid' | 'invalid' | 'unsupported' | 'key-changed';
