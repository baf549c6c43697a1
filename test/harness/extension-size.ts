import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Most bytes, gzipped, of the script that every page loads. The design's aim is 15,000. */
const everyPageBudget = 20_000;

/** Strings that survive minification, and the script that shows that they still tell a library. */
const libraries = [
  { name: 'zod', marker: 'invalid_type', foundIn: 'background.js' },
  { name: 'Preact', marker: 'dangerouslySetInnerHTML', foundIn: 'reader.js' },
];

/** What the scripts of a built extension weigh, and what is wrong with that. */
export async function weighExtension(folder: string) {
  const read = (file: string) => readFile(join(folder, file));
  const everyPage = await read('content-scripts/annotate.js');
  const size = gzipSync(everyPage).length;
  const problems: string[] = [];
  if (size > everyPageBudget) problems.push(`annotate.js: ${size} of ${everyPageBudget} bytes`);
  for (const { name, marker, foundIn } of libraries) {
    if (everyPage.includes(marker)) problems.push(`annotate.js contains ${name}`);
    if (!(await read(foundIn)).includes(marker))
      problems.push(
        `${foundIn} lacks “${marker}”: it no longer tells whether ${name} is in a script`,
      );
  }
  const whenKnown = gzipSync(await read('reader.js')).length;
  return { problems, everyPage: size, whenKnown, budget: everyPageBudget };
}
