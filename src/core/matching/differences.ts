import type { Alignment } from './align';
import type { Cell, Stretch } from './columns';
import { denialsIn } from './denials';
import type { Difference, DifferenceKind } from './match';
import { spelledAlike } from './spelled-alike';
import type { Vocabulary, Word } from './vocabulary';
import type { Wording } from './wording';

/** Neighbouring columns that differ, taken together. */
interface Region {
  readonly a: Stretch;
  readonly b: Stretch;
  readonly page: string;
  readonly version: string;
  /** Before the first or after the last paired column. */
  readonly edge: boolean;
}

const joinText = (cells: readonly Cell[], side: 'page' | 'version'): string =>
  cells
    .map((cell) => cell[side])
    .filter((text) => text !== '')
    .join(' ');

const regionsOf = (cells: readonly Cell[]): Region[] => {
  const firstPaired = cells.findIndex(({ paired }) => paired);
  const lastPaired = cells.findLastIndex(({ paired }) => paired);
  const regions: Region[] = [];
  let group: Cell[] = [];
  const close = (edge: boolean) => {
    const first = group[0];
    const last = group.at(-1);
    if (first && last) {
      regions.push({
        a: { from: first.a.from, to: last.a.to },
        b: { from: first.b.from, to: last.b.to },
        page: joinText(group, 'page'),
        version: joinText(group, 'version'),
        edge,
      });
    }
    group = [];
  };
  cells.forEach((cell, index) => {
    const edge = index < firstPaired || index > lastPaired;
    if (cell.equal || edge) close(false);
    if (!cell.equal) group.push(cell);
    if (edge) close(true);
  });
  close(false);
  return regions;
};

/** All that the classifiers of one region need. */
interface Scene {
  readonly alignment: Alignment;
  readonly vocabulary: Vocabulary;
  /** Partner of each paired word, moved ones too. */
  readonly partnerA: ReadonlyMap<number, number>;
  readonly partnerB: ReadonlyMap<number, number>;
}

const placesIn = ({ from, to }: Stretch): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && !Number.isNaN(word.value);

const surfaceAround = (wording: Wording, places: readonly number[]): string => {
  const parts = places.map((at) => {
    const start = wording.text.lastIndexOf(' ', wording.starts[at] as number) + 1;
    const space = wording.text.indexOf(' ', wording.ends[at] as number);
    return wording.text.slice(start, space < 0 ? undefined : space);
  });
  return [...new Set(parts)].join(' ');
};

const unpaired = (
  scene: Scene,
  side: 'a' | 'b',
  region: Region,
  wanted: (word: Word, at: number, wording: Wording) => boolean,
): number[] => {
  const wording = scene.alignment[side];
  const partners = side === 'a' ? scene.partnerA : scene.partnerB;
  return placesIn(region[side]).filter(
    (at) => !partners.has(at) && wanted(wording.words[at] as Word, at, wording),
  );
};

const differ = (
  kind: DifferenceKind,
  { alignment }: Scene,
  placesA: readonly number[],
  placesB: readonly number[],
): Difference => ({
  kind,
  page: surfaceAround(alignment.a, placesA),
  version: surfaceAround(alignment.b, placesB),
});

const numberDifference = (scene: Scene, region: Region): Difference | null => {
  const a = unpaired(scene, 'a', region, isNumber);
  const b = unpaired(scene, 'b', region, isNumber);
  return a.length > 0 && b.length > 0 ? differ('number', scene, a, b) : null;
};

const isNameAt = (word: Word, at: number, wording: Wording): boolean =>
  wording.names[at] === 1 && !isNumber(word);

/** Likeness at which two names are one name in two spellings. */
const oneName = 0.6;

const standsForInitials = (short: string, wording: Wording, places: readonly number[]): boolean => {
  const initials = places.map((at) => wording.forms[at]?.charAt(0) ?? '').join('');
  return short.length > 1 && (initials === short || initials.includes(short));
};

const sameName = (scene: Scene, a: number, b: number): boolean => {
  const { alignment, vocabulary } = scene;
  const left = alignment.a.words[a] as Word;
  const right = alignment.b.words[b] as Word;
  if (left === right || vocabulary.likeness(left, right) > 0) return true;
  return spelledAlike(left.stem, right.stem, false) >= oneName;
};

const nameDifference = (scene: Scene, region: Region): Difference | null => {
  const { a: wordingA, b: wordingB } = scene.alignment;
  const a = unpaired(scene, 'a', region, isNameAt);
  const b = unpaired(scene, 'b', region, isNameAt);
  if (a.length === 0 || b.length === 0) return rivalDifference(scene, region);
  if (a.some((left) => b.some((right) => sameName(scene, left, right)))) return null;
  const short = a.some((at) => standsForInitials(wordingA.forms[at] ?? '', wordingB, b));
  const long = b.some((at) => standsForInitials(wordingB.forms[at] ?? '', wordingA, a));
  return short || long ? null : differ('name', scene, a, b);
};

const findPair = (
  scene: Scene,
  region: Region,
  test: (left: Word, right: Word) => boolean,
): readonly [number, number] | null => {
  const { a, b } = scene.alignment;
  for (const left of unpaired(scene, 'a', region, () => true)) {
    for (const right of unpaired(scene, 'b', region, () => true)) {
      if (test(a.words[left] as Word, b.words[right] as Word)) return [left, right];
    }
  }
  return null;
};

const measureClasses = new Set(['number', 'unit']);

const rivalDifference = (scene: Scene, region: Region): Difference | null => {
  const { lexicon } = scene.vocabulary;
  const pair = findPair(
    scene,
    region,
    (left, right) => left.term >= 0 && right.term >= 0 && lexicon.rivals(left.term, right.term),
  );
  if (!pair) return null;
  const rival = lexicon.rivalClass((scene.alignment.a.words[pair[0]] as Word).term);
  const kind = measureClasses.has(rival ?? '') ? 'number' : 'name';
  return differ(kind, scene, [pair[0]], [pair[1]]);
};

const modalityDifference = (scene: Scene, region: Region): Difference | null => {
  const a = unpaired(scene, 'a', region, ({ modality }) => modality > 0);
  const b = unpaired(scene, 'b', region, ({ modality }) => modality > 0);
  const bits = (wording: Wording, places: readonly number[]) =>
    places.reduce((all, at) => all | (wording.words[at]?.modality ?? 0), 0);
  const bitsA = bits(scene.alignment.a, a);
  const bitsB = bits(scene.alignment.b, b);
  if (bitsA === 0 || bitsB === 0 || (bitsA & bitsB) !== 0) return null;
  return differ('modality', scene, a, b);
};

/** How near two flipped denials must stand to make up for each other: “do not want … to”, “want … not to”. */
const makesUp = 6;

/** Regions whose denials do not cancel out, with the words that deny. */
const negationDifferences = (scene: Scene, regions: readonly Region[]): Map<Region, Difference> => {
  const { a, b } = scene.alignment;
  const { lexicon } = scene.vocabulary;
  const found = new Map<Region, Difference>();
  let last: Region | null = null;
  for (const region of regions) {
    if (region.edge) continue;
    const inA = denialsIn(a, region.a.from, region.a.to);
    const inB = denialsIn(b, region.b.from, region.b.to);
    const opposed = findPair(
      scene,
      region,
      (left, right) => left.term >= 0 && right.term >= 0 && lexicon.opposed(left.term, right.term),
    );
    if ((inA.length + inB.length + (opposed ? 1 : 0)) % 2 === 0) continue;
    if (last && region.a.from - last.a.to <= makesUp && found.has(last)) {
      found.delete(last);
      last = null;
      continue;
    }
    const words = opposed ? ([[opposed[0]], [opposed[1]]] as const) : ([inA, inB] as const);
    found.set(region, differ('negation', scene, words[0], words[1]));
    last = region;
  }
  return found;
};

const isTrivial = ({ alignment: { a, b } }: Scene, region: Region): boolean => {
  const formsA = placesIn(region.a).map((at) => a.words[at]?.id);
  const formsB = placesIn(region.b).map((at) => b.words[at]?.id);
  return formsA.length === formsB.length && formsA.every((form, at) => form === formsB[at]);
};

/** Where every telling word of a side has its partner elsewhere, the words only moved. */
const hasMoved = (scene: Scene, region: Region): boolean => {
  const tellingA = placesIn(region.a).filter((at) => !scene.alignment.a.words[at]?.frame);
  const tellingB = placesIn(region.b).filter((at) => !scene.alignment.b.words[at]?.frame);
  if (tellingA.length + tellingB.length === 0) return false;
  const outA = tellingA.every((at) => isElsewhere(scene.partnerA.get(at), region.b));
  const outB = tellingB.every((at) => isElsewhere(scene.partnerB.get(at), region.a));
  return outA && outB;
};

const isElsewhere = (partner: number | undefined, { from, to }: Stretch): boolean =>
  partner !== undefined && (partner < from || partner >= to);

const plainDifference = (scene: Scene, region: Region): Difference | null => {
  const { page, version } = region;
  if (isTrivial(scene, region)) return null;
  if (hasMoved(scene, region)) return { kind: 'order', page, version };
  if (page === '' || region.a.from === region.a.to) return { kind: 'omission', page: '', version };
  if (version === '' || region.b.from === region.b.to)
    return { kind: 'addition', page, version: '' };
  return { kind: 'wording', page, version };
};

/** What stands on both sides of the aligned core was left out here and added there. */
const edgeDifferences = ({ page, version, a, b }: Region): Difference[] => {
  const found: Difference[] = [];
  if (a.to > a.from) found.push({ kind: 'addition', page, version: '' });
  if (b.to > b.from) found.push({ kind: 'omission', page: '', version });
  return found;
};

const sceneOf = (alignment: Alignment, vocabulary: Vocabulary): Scene => {
  const partnerA = new Map<number, number>();
  const partnerB = new Map<number, number>();
  for (const { a, b } of [...alignment.chain, ...alignment.moved]) {
    partnerA.set(a, b);
    partnerB.set(b, a);
  }
  return { alignment, vocabulary, partnerA, partnerB };
};

/** What differs between two aligned wordings, in reading order, each with its kind. */
export const findDifferences = (
  alignment: Alignment,
  cells: readonly Cell[],
  vocabulary: Vocabulary,
): Difference[] => {
  const scene = sceneOf(alignment, vocabulary);
  const regions = regionsOf(cells);
  const negations = negationDifferences(scene, regions);
  return regions.flatMap((region) => {
    if (region.edge) return edgeDifferences(region);
    const found =
      negations.get(region) ??
      numberDifference(scene, region) ??
      nameDifference(scene, region) ??
      modalityDifference(scene, region) ??
      plainDifference(scene, region);
    return found ? [found] : [];
  });
};
