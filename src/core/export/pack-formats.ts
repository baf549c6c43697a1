import type { Pack } from '../factbase/pack';
import { writePackPieces } from '../factbase/write-pack';
import { toCsv } from './to-csv';
import { toSchemaOrg } from './to-schema-org';

/** What a pack can be taken elsewhere as. */
export type ExportFormat = 'json' | 'csv' | 'schema-org';

/** A way to write a pack. */
interface PackFormat {
  /** How the file's name ends. */
  readonly ending: string;
  /** Its media type. */
  readonly type: string;
  /** The file, piece by piece. */
  readonly write: (pack: Pack) => Iterable<string>;
}

/** All ways to write a pack. */
export const packFormats: Readonly<Record<ExportFormat, PackFormat>> = {
  json: { ending: '.json', type: 'application/json', write: writePackPieces },
  csv: { ending: '.csv', type: 'text/csv', write: toCsv },
  'schema-org': { ending: '.jsonld', type: 'application/ld+json', write: toSchemaOrg },
};

/** Their names, in the order in which they are offered. */
export const exportFormats = Object.keys(packFormats) as readonly ExportFormat[];
