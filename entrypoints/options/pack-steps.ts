import type { ExportFormat } from '../../src/core/export/pack-formats';
import { exportPack, readMemoryPack, readWholePack } from '../../src/extension/packs/export-pack';
import { isSafeAddress } from '../../src/extension/packs/fetch-pack';
import { installOffer, type Offer, readOffer } from '../../src/extension/packs/install-pack';
import { listOffer } from '../../src/extension/packs/list-installed';
import { announcePacks } from '../../src/extension/packs/packs-changed';
import { updatePack } from '../../src/extension/packs/update-packs';
import { workAside } from '../../src/extension/packs/work-aside';
import { askPermission } from '../../src/extension/read-tab';
import { saveFile } from '../../src/extension/save-file';
import { changeSettings } from '../../src/extension/settings';
import { readPackRecord, removeStoredPack } from '../../src/extension/store/pack-store';
import type { PackOffer, PackSteps } from '../../src/ui/options/pack-steps';

/** Packs that were read and wait for the reader's word, by token. */
const offers = new Map<string, Offer>();

async function onReadPack(from: File | string): Promise<PackOffer> {
  // Where the reader let us on some sites only, the pack's host may not be one of them.
  if (typeof from === 'string' && isSafeAddress(from)) await askPermission(from).catch(() => false);
  const offer = await readOffer(from, workAside);
  if (!offer.ok) return offer;
  const token = crypto.randomUUID();
  offers.set(token, offer);
  const { signature, replaces } = offer;
  const pack = listOffer(offer);
  return { ok: true, token, pack, signature, replaces: replaces?.contents ?? null };
}

async function onInstall(token: string) {
  const offer = offers.get(token);
  if (!offer) return { ok: false as const, message: 'the offer is gone; read the pack again' };
  const outcome = await installOffer(offer, workAside);
  if (outcome.ok) offers.delete(token);
  return outcome;
}

const switchPack = (id: string, on: boolean) =>
  changeSettings((settings) => {
    const { [id]: _, ...others } = settings.packs;
    return { ...settings, packs: on ? others : { ...others, [id]: 'off' } };
  });

async function removePack(id: string): Promise<void> {
  await removeStoredPack(id);
  await switchPack(id, true);
  await announcePacks();
}

/** Looks for a newer version now; `then` is called also where only the record says something new. */
async function checkNow(id: string, then: () => void): Promise<void> {
  const record = await readPackRecord(id);
  if (record) await updatePack(record);
  then();
}

async function saveExport(
  pack: ReturnType<typeof readWholePack>,
  format: ExportFormat,
): Promise<void> {
  const whole = await pack;
  if (!whole) return;
  const { name, type, parts } = exportPack(whole, format);
  saveFile(document, name, type, parts);
}

/** What the options do about packs; `changed` is called when there is something new to list. */
export const packSteps = (changed: () => void): PackSteps => ({
  onReadPack,
  onInstall,
  onCancelOffer: (token) => offers.delete(token),
  onEnablePack: switchPack,
  onRemovePack: removePack,
  onUpdatePack: (id) => checkNow(id, changed),
  onExportPack: (id, format) => void saveExport(readWholePack(id), format),
});

export const exportMemory = (format: ExportFormat) => void saveExport(readMemoryPack(), format);
