import { type ExportFormat, packFormats } from '../../core/export/pack-formats';
import { writeWhole } from '../build/write-whole';
import type { Desk } from '../desk';
import { faultOf } from '../read/fault';
import { tellSystemError } from '../read/read-articles';
import { loadPack } from './load-pack';

/** What an export is asked for. */
export interface ExportOrder {
  readonly format: ExportFormat;
  /** Standard output where null. */
  readonly out: string | null;
  readonly file: string;
}

/** Writes a pack in another form; to a file whole or not at all. */
export async function runExport(desk: Desk, { format, out, file }: ExportOrder): Promise<void> {
  const pack = await loadPack(desk, file);
  if (pack === null) return;
  const pieces = packFormats[format].write(pack);
  if (out === null) {
    for (const piece of pieces) await desk.write(piece);
    return;
  }
  try {
    await writeWhole(out, pieces, Number.POSITIVE_INFINITY);
  } catch (error) {
    desk.complain([faultOf(out, tellSystemError(error))]);
  }
}
