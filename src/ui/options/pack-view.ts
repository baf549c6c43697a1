import type { ExportFormat } from '../../core/export/pack-formats';
import type { PackContents } from '../../core/factbase/pack-contents';
import type { Refusal } from '../../core/factbase/problem';

/** An installed pack, or one that could be. */
export interface PackView extends PackContents {
  readonly enabled: boolean;
  /** Comes with the extension: can be switched off, not removed. */
  readonly bundled: boolean;
  readonly bytes: number;
  /** The address from which it is kept up to date. */
  readonly source: string | null;
  /** When its address was last asked; ISO 8601. */
  readonly checkedAt: string | null;
  /** Why the last update was refused; the pack in use is the earlier one. */
  readonly failure: string | null;
  /** Short fingerprint of the publisher's key. */
  readonly signedBy: string | null;
}

/** What is known of who made a pack. */
export type PackSignature = 'none' | 'valid' | 'invalid' | 'unsupported' | 'key-changed';

/** A pack that was read and can be installed. */
export interface GoodOffer {
  readonly ok: true;
  /** Names the offer until it is installed or cancelled. */
  readonly token: string;
  readonly pack: PackView;
  /** The installed pack of the same id. */
  readonly replaces: { readonly version: string } | null;
  readonly signature: PackSignature;
}

/** A pack before the reader says yes; or why it cannot be had. */
export type PackOffer = GoodOffer | Refusal;

/** What the reader can do about packs. */
export interface PackSteps {
  /** From a file, or from an `https:` address, to which the pack is then subscribed. */
  readonly onReadPack: (from: File | string) => Promise<PackOffer>;
  readonly onInstall: (
    token: string,
  ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly message: string }>;
  readonly onCancelOffer: (token: string) => void;
  readonly onEnablePack: (id: string, on: boolean) => void;
  /** The reader has been asked. */
  readonly onRemovePack: (id: string) => void;
  /** Looks for a newer version now; ends when that is done. */
  readonly onUpdatePack: (id: string) => Promise<void>;
  readonly onExportPack: (id: string, format: ExportFormat) => void;
}
