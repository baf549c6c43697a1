import { compareWordings } from '../../../src/core/matching/compare-wordings';
import type { Lexicon } from '../../../src/core/matching/lexicon';
import { type DifferenceKind, materialKinds } from '../../../src/core/matching/match';
import { baselines, type Likeness } from './baselines';
import { recallAtPrecision } from './rank';
import {
  type LabelledPair,
  readTranslations,
  readVariants,
  type VariantFile,
  type VariantPair,
} from './read-sets';

const methods = (lexicon: Lexicon): Record<string, Likeness> => ({
  crossquote: (a, b) => compareWordings({ text: a }, { text: b }, lexicon).score,
  ...baselines,
});

const rank = (pairs: readonly LabelledPair[], likeness: Likeness) => {
  const start = performance.now();
  const answers = pairs.map(({ same, a, b }) => ({ same, score: likeness(a, b) }));
  const micros = ((performance.now() - start) * 1000) / pairs.length;
  return { ...recallAtPrecision(answers), 'µs a pair': micros.toFixed(0) };
};

/** Recall at precision on news sentences in two translations, ours beside other ways to decide. */
export const compareDecisions = (folder: string, lexicon: Lexicon) => {
  const pairs = readTranslations(folder);
  const languages = [...new Set(pairs.map(({ kind }) => kind))];
  const all = Object.entries(methods(lexicon)).map(([method, likeness]) => ({
    method,
    set: 'all',
    ...rank(pairs, likeness),
  }));
  const ours = languages.map((language) => ({
    method: 'crossquote',
    set: language,
    ...rank(
      pairs.filter(({ kind }) => kind === language),
      methods(lexicon)['crossquote'] as Likeness,
    ),
  }));
  return [...all, ...ours];
};

const expectedKind = ({ change }: VariantPair): string => change ?? '';

/** What a file of quote-variants shows: verdicts by kind, changes caught, changes invented. */
export const scoreVariants = (file: VariantFile, lexicon: Lexicon) => {
  const results = readVariants(file).map((pair) => {
    const { verdict, differences } = compareWordings(pair.a, pair.b, lexicon);
    const kinds = differences.map(({ kind }) => kind);
    return { pair, verdict, kinds, material: kinds.some((kind) => materialKinds.has(kind)) };
  });
  const of = (label: VariantPair['label']) => results.filter(({ pair }) => pair.label === label);
  const share = (part: number, all: number) => (all === 0 ? 'none' : (part / all).toFixed(3));
  const same = of('same');
  const sameSaid = results.filter(
    ({ verdict, pair }) => verdict === 'same' && pair.label !== 'altered',
  );
  const confusion: Record<string, Record<string, number>> = {};
  for (const { pair, kinds } of of('altered')) {
    const row = confusion[expectedKind(pair)] ?? {};
    confusion[expectedKind(pair)] = row;
    const found: DifferenceKind | 'nothing' =
      kinds.find((kind) => kind === expectedKind(pair)) ??
      kinds.find((kind) => materialKinds.has(kind)) ??
      'nothing';
    row[found] = (row[found] ?? 0) + 1;
  }
  const altered = of('altered');
  return {
    file,
    'precision of same': share(
      sameSaid.filter(({ pair }) => pair.label === 'same').length,
      sameSaid.length,
    ),
    'recall of same': share(same.filter(({ verdict }) => verdict === 'same').length, same.length),
    'recall of same and likely': share(
      same.filter(({ verdict }) => verdict !== 'different').length,
      same.length,
    ),
    'precision of same and likely': share(
      same.filter(({ verdict }) => verdict !== 'different').length,
      results.filter(({ verdict, pair }) => verdict !== 'different' && pair.label !== 'altered')
        .length,
    ),
    'changes caught with their kind': share(
      altered.filter(({ pair, kinds }) => kinds.some((kind) => kind === expectedKind(pair))).length,
      altered.length,
    ),
    'changes invented': share(same.filter(({ material }) => material).length, same.length),
    confusion,
  };
};
