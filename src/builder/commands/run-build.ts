import { basename, extname } from 'node:path';
import { limits } from '../../core/factbase/pack';
import { writePackPieces } from '../../core/factbase/write-pack';
import { toId } from '../build/fold-name';
import type { Meta } from '../build/meta';
import { PackBuilder, type ReviewedFile } from '../build/pack-builder';
import { readMetaFile } from '../build/read-meta';
import { writeWhole } from '../build/write-whole';
import type { Desk } from '../desk';
import { loadLexicon } from '../load-lexicon';
import { faultOf } from '../read/fault';
import { readArticles, tellSystemError } from '../read/read-articles';

/** What a build is asked for. */
export interface BuildOrder {
  readonly out: string;
  readonly meta: string | null;
  readonly files: readonly string[];
}

/** Enough to mend a file by; a build of thousands of bad articles stops reading here. */
const mostFaults = 20;

/** What stands in for the reviewed file where there is none. */
function bareMeta(out: string): Meta {
  const name = basename(out, extname(out));
  return {
    id: toId(name) || 'pack',
    title: name,
    language: 'en',
    licence: 'not stated',
    version: '1',
    // The clock would make two builds of the same articles differ.
    built: '1970-01-01',
    ...{ outlets: [], articles: [], speakers: [], issues: [], positions: [] },
  };
}

async function review(desk: Desk, order: BuildOrder): Promise<ReviewedFile | null> {
  if (order.meta === null) return { file: '', meta: bareMeta(order.out) };
  const reading = await readMetaFile(order.meta);
  if (reading.ok) return { file: order.meta, meta: reading.meta };
  desk.complain(reading.faults);
  return null;
}

/** Takes in every article; answers how many, or null where something is wrong with any. */
async function takeIn(desk: Desk, order: BuildOrder, builder: PackBuilder): Promise<number | null> {
  let articles = 0;
  let faults = 0;
  for await (const reading of readArticles(order.files, desk.streams.input)) {
    const wrong = reading.ok ? builder.add(reading.value) : reading.faults;
    desk.complain(wrong);
    articles++;
    faults += wrong.length;
    if (faults >= mostFaults) break;
  }
  if (articles === 0) desk.complain([faultOf('standard input', 'no article')]);
  return faults > 0 || articles === 0 ? null : articles;
}

/** Makes a pack of articles and writes it, whole or not at all. */
export async function runBuild(desk: Desk, order: BuildOrder): Promise<void> {
  const reviewed = await review(desk, order);
  if (reviewed === null) return;
  const builder = new PackBuilder(reviewed, await loadLexicon());
  const articles = await takeIn(desk, order, builder);
  const outcome = articles === null ? null : builder.finish();
  if (outcome === null || !outcome.ok) {
    desk.complain(outcome?.faults ?? []);
    desk.tell(`${order.out} was not written`);
    return;
  }
  const pack = outcome.value;
  try {
    const fits = await writeWhole(order.out, writePackPieces(pack), limits.bytes);
    const most = `${limits.bytes / 1024 / 1024} MB`;
    if (!fits) desk.complain([faultOf(order.out, `would be larger than the ${most} of a pack`)]);
    else {
      const versions = pack.quotes.reduce((sum, quote) => sum + quote.versions.length, 0);
      desk.tell(
        `${order.out}: ${articles} articles, ${pack.quotes.length} quotes, ${versions} versions`,
      );
    }
  } catch (error) {
    desk.complain([faultOf(order.out, tellSystemError(error))]);
  }
}
