import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Most bytes, gzipped, of the script that every page loads. */
const everyPageBudget = 2_500;
/** And with the one that articles load; the aim is 12,000, of which reading memory took the rest. */
const articleBudget = 12_500;

/** Strings that survive minification, and the script that shows that they still tell a library. */
const libraries = [
  { name: 'zod', marker: 'invalid_type', foundIn: 'background.js' },
  { name: 'Preact', marker: 'dangerouslySetInnerHTML', foundIn: 'reader.js' },
];

/** What the scripts of a built extension weigh, and what is wrong with that. */
export async function weighExtension(folder: string) {
  const read = (file: string) => readFile(join(folder, file));
  const scripts = await Promise.all(['glance.js', 'scout.js'].map(read));
  const [everyPage = 0, more = 0] = scripts.map((script) => gzipSync(script).length);
  const article = everyPage + more;
  const problems: string[] = [];
  if (everyPage > everyPageBudget)
    problems.push(`glance.js: ${everyPage} of ${everyPageBudget} bytes`);
  if (article > articleBudget)
    problems.push(`glance.js and scout.js: ${article} of ${articleBudget} bytes`);
  for (const { name, marker, foundIn } of libraries) {
    if (scripts.some((script) => script.includes(marker)))
      problems.push(`What articles load contains ${name}`);
    if (!(await read(foundIn)).includes(marker))
      problems.push(
        `${foundIn} lacks “${marker}”: it no longer tells whether ${name} is in a script`,
      );
  }
  const whenKnown = gzipSync(await read('reader.js')).length;
  return { problems, everyPage, article, whenKnown };
}
