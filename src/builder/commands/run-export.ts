import { toCsv } from '../../core/export/to-csv';
import { toSchemaOrg } from '../../core/export/to-schema-org';
import type { Pack } from '../../core/factbase/pack';
import { writePackPieces } from '../../core/factbase/write-pack';
import { writeWhole } from '../build/write-whole';
import type { Desk } from '../desk';
import type { ExportFormat } from '../parse-command';
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

const writers: Record<ExportFormat, (pack: Pack) => Iterable<string>> = {
  json: writePackPieces,
  csv: toCsv,
  'schema-org': toSchemaOrg,
};

/** Writes a pack in another form; to a file whole or not at all. */
export async function runExport(desk: Desk, { format, out, file }: ExportOrder): Promise<void> {
  const pack = await loadPack(desk, file);
  if (pack === null) return;
  const pieces = writers[format](pack);
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
