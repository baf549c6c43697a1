import type { ExportFormat } from '../../core/export/pack-formats';
import type { PackSignature, PackView } from '../../core/factbase/pack-view';
import type { Refusal } from '../../core/factbase/problem';

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
