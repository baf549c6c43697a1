import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { VersionIndex } from '../../../src/core/matching/index/version-index';
import type { Lexicon } from '../../../src/core/matching/lexicon';
import { Vocabulary } from '../../../src/core/matching/vocabulary';
import { readWording } from '../../../src/core/matching/wording';
import { packOf } from './pack-of';
import { quotedIn, readArticles, readOutletPairs, readParaphrases } from './read-sets';

const baseSize = 20_000;
const wanted = 12;
const queryCount = 400;

/** Answers a text with the numbers of the nearest texts of the base. */
type Search = (text: string) => readonly number[];

const searches = (base: readonly string[], lexicon: Lexicon): Record<string, Search> => {
  const vocabulary = new Vocabulary(lexicon);
  const index = VersionIndex.empty(vocabulary);
  index.add(packOf(base));
  index.toBlob();
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  mini.addAll(base.map((text, id) => ({ id, text })));
  const flex = new FlexSearch.Index({ tokenize: 'strict' });
  base.forEach((text, id) => {
    flex.add(id, text);
  });
  return {
    crossquote: (text) => index.search(readWording(text, vocabulary), wanted),
    minisearch: (text) =>
      mini
        .search(text)
        .slice(0, wanted)
        .map(({ id }) => id as number),
    flexsearch: (text) => flex.search(text, { limit: wanted, suggest: true }) as number[],
  };
};

/** Share of other outlets' wordings for which the known wording is among the first twelve, and µs a query. */
export const compareCandidates = (folder: string, lexicon: Lexicon) => {
  const pairs = [...readOutletPairs(folder), ...readParaphrases(folder)].filter(({ same }) => same);
  const step = Math.max(1, Math.floor(pairs.length / queryCount));
  const asked = pairs.filter((_, at) => at % step === 0);
  const others = readArticles(folder).flatMap(({ paragraphs }) => paragraphs.flatMap(quotedIn));
  const base = [...asked.map(({ b }) => b), ...others].slice(0, baseSize);
  return Object.entries(searches(base, lexicon)).map(([name, search]) => {
    for (const { a } of asked.slice(0, 50)) search(a);
    let found = 0;
    const start = performance.now();
    asked.forEach(({ a, b }, at) => {
      if (search(a).some((id) => id === at || base[id] === b)) found += 1;
    });
    const micros = ((performance.now() - start) * 1000) / asked.length;
    return {
      method: name,
      [`recall@${wanted}`]: (found / asked.length).toFixed(3),
      'µs a query': micros.toFixed(0),
    };
  });
};
