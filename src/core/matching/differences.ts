import type { Alignment } from './align';
import { type Cell, lettersOnly, type Stretch } from './columns';
import { denialsIn, mayDeny } from './denials';
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
  /** Before the first or after the last paired column, and not in place of each other. */
  readonly edge: boolean;
}

/** At an edge, so few words on both sides stand in place of each other; more are other words around a part. */
const mostInPlace = 3;

const standInPlace = (a: Stretch, b: Stretch): boolean => {
  const left = a.to - a.from;
  const right = b.to - b.from;
  return left > 0 && right > 0 && left <= mostInPlace && right <= mostInPlace;
};

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
      const a = { from: first.a.from, to: last.a.to };
      const b = { from: first.b.from, to: last.b.to };
      regions.push({
        a,
        b,
        page: joinText(group, 'page'),
        version: joinText(group, 'version'),
        edge: edge && !standInPlace(a, b),
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
  const inside = places.filter((at) => at < wording.words.length);
  const parts = inside.map((at) => {
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

const indefinite = new Set(['a', 'an', 'one']);

/** “A month” counts one, as “six months” counts six. */
const countsOne =
  ({ vocabulary: { lexicon } }: Scene) =>
  (_: Word, at: number, { forms, words }: Wording): boolean =>
    indefinite.has(forms[at] ?? '') && lexicon.rivalClass(words[at + 1]?.term ?? -1) === 'unit';

const numberDifference = (scene: Scene, region: Region): Difference | null => {
  const a = unpaired(scene, 'a', region, isNumber);
  const b = unpaired(scene, 'b', region, isNumber);
  if (a.length > 0 && b.length > 0) return differ('number', scene, a, b);
  if (a.length + b.length === 0) return null;
  const side = a.length === 0 ? 'a' : 'b';
  const ones = unpaired(scene, side, region, countsOne(scene));
  const counted = scene.alignment[side === 'a' ? 'b' : 'a'].words[(a[0] ?? b[0]) as number];
  if (ones.length === 0 || counted?.value === 1) return null;
  // “A” alone would say nothing to a reader, so the unit is named with it.
  const withUnit = (places: readonly number[]) => [...places, ...places.map((at) => at + 1)];
  return side === 'a'
    ? differ('number', scene, withUnit(ones), withUnit(b))
    : differ('number', scene, withUnit(a), withUnit(ones));
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

/** A nation beside a person is another way to put it, not one name for another. */
const areOfOneKind = (scene: Scene, a: readonly number[], b: readonly number[]): boolean => {
  const { alignment, vocabulary } = scene;
  const hasNation = (wording: Wording, places: readonly number[]) =>
    places.some((at) => vocabulary.lexicon.rivalClass(wording.words[at]?.term ?? -1) === 'nation');
  return hasNation(alignment.a, a) === hasNation(alignment.b, b);
};

const nameDifference = (scene: Scene, region: Region): Difference | null => {
  const { a: wordingA, b: wordingB } = scene.alignment;
  const a = unpaired(scene, 'a', region, isNameAt);
  const b = unpaired(scene, 'b', region, isNameAt);
  if (a.length === 0 || b.length === 0 || !areOfOneKind(scene, a, b))
    return rivalDifference(scene, region);
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

/** “May” the month and “may” the verb have one stem; two modal verbs are no rivals. */
const areRivals = ({ vocabulary: { lexicon } }: Scene, left: Word, right: Word): boolean =>
  left.term >= 0 &&
  right.term >= 0 &&
  !(left.modality > 0 && right.modality > 0) &&
  lexicon.rivalClass(left.term) !== 'modal' &&
  lexicon.rivals(left.term, right.term);

const rivalDifference = (scene: Scene, region: Region): Difference | null => {
  const { lexicon } = scene.vocabulary;
  const pair = findPair(scene, region, (left, right) => areRivals(scene, left, right));
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
  if (bitsA === 0 || bitsB === 0) return null;
  const promise = isPromise(scene, a, b) && !reportsOther(scene);
  const changes = ((bitsA & bitsB) === 0 || promise) && governTheSame(scene, a, b);
  return changes ? differ('modality', scene, a, b) : null;
};

/** “Will” and “would”: a promise on one side, a condition on the other. */
const isPromise = ({ alignment }: Scene, a: readonly number[], b: readonly number[]): boolean => {
  const forms = [alignment.a.forms[a[0] ?? -1], alignment.b.forms[b[0] ?? -1]];
  return forms.includes('will') && forms.includes('would');
};

/** Whether the two modal verbs govern the same verb; else there is more than the mood to compare. */
const governTheSame = (scene: Scene, a: readonly number[], b: readonly number[]): boolean =>
  governsShared(scene.alignment.a, scene.partnerA, a[0] ?? 0) &&
  governsShared(scene.alignment.b, scene.partnerB, b[0] ?? 0);

const reporting = new Set(
  'say tell announc promis pledg insist add warn claim state vow'.split(' '),
);

const ownPerson = new Set(['i', 'we', 'me', 'us', 'my', 'our']);

/** Whether one side speaks of itself and the other reports it: “I will”, “he would” is no change. */
const reportsOther = ({ alignment: { a, b } }: Scene): boolean => {
  const speaksOfItself = (wording: Wording) => wording.forms.some((form) => ownPerson.has(form));
  const reports = (wording: Wording) => wording.words.some(({ stem }) => reporting.has(stem));
  return speaksOfItself(a) !== speaksOfItself(b) || reports(a) || reports(b);
};

/** How near two flipped denials must stand to make up for each other: “do not want … to”, “want … not to”. */
const makesUp = 6;
/** How far from a denier the word that it denies may stand: “will not in any way accept”. */
const denialReach = 4;

interface Flip {
  readonly region: Region;
  readonly deniersA: readonly number[];
  readonly deniersB: readonly number[];
  readonly opposed: readonly [number, number] | null;
}

const flipOf = (scene: Scene, region: Region): Flip => {
  const { a, b } = scene.alignment;
  const { lexicon } = scene.vocabulary;
  const opposed = findPair(
    scene,
    region,
    (left, right) =>
      left.term >= 0 &&
      right.term >= 0 &&
      lexicon.opposed(left.term, right.term) &&
      !areRivals(scene, left, right),
  );
  return {
    region,
    deniersA: denialsIn(a, region.a.from, region.a.to),
    deniersB: denialsIn(b, region.b.from, region.b.to),
    opposed,
  };
};

const isOdd = ({ deniersA, deniersB, opposed }: Flip): boolean =>
  (deniersA.length + deniersB.length + (opposed ? 1 : 0)) % 2 === 1;

/** Whether the word that a denier or modal verb governs has its like on the other side. */
const governsShared = (
  wording: Wording,
  partners: ReadonlyMap<number, number>,
  denier: number,
): boolean => {
  const end = Math.min(wording.words.length, denier + 1 + denialReach);
  for (let at = denier + 1; at < end; at++) {
    if (!wording.words[at]?.frame) return partners.has(at);
  }
  return true;
};

const hasHiddenDenier = (
  wording: Wording,
  partners: ReadonlyMap<number, number>,
  from: number,
  to: number,
): boolean => {
  for (let at = Math.max(0, from); at < Math.min(to, wording.words.length); at++) {
    if (!partners.has(at) && mayDeny(wording.words[at]?.stem ?? '')) return true;
  }
  return false;
};

/** Whether a flip changes the meaning: the same thing is denied here and not there. */
const isRealFlip = (scene: Scene, { region, deniersA, deniersB, opposed }: Flip): boolean => {
  const { a, b } = scene.alignment;
  if (opposed) return true;
  const inA = deniersA.length > deniersB.length;
  const wording = inA ? a : b;
  const partners = inA ? scene.partnerA : scene.partnerB;
  const denier = (inA ? deniersA : deniersB)[0] ?? 0;
  if (!governsShared(wording, partners, denier)) return false;
  const other = inA ? region.b : region.a;
  const otherPartners = inA ? scene.partnerB : scene.partnerA;
  const from = other.from - makesUp;
  return !hasHiddenDenier(inA ? b : a, otherPartners, from, other.to + makesUp);
};

/** Denials at the edges count too: “Nobody needs steps”, “Steps are not needed by anyone”. */
const sameNumberOfDenials = ({ alignment: { a, b, chain } }: Scene): boolean => {
  const first = chain[0];
  const last = chain.at(-1);
  if (!first || !last) return true;
  const count = (wording: Wording, from: number, to: number) =>
    denialsIn(
      wording,
      Math.max(0, from - denialReach),
      Math.min(wording.words.length, to + 1 + denialReach),
    ).length;
  return count(a, first.a, last.a) % 2 === count(b, first.b, last.b) % 2;
};

/** Regions whose denials do not cancel out, with the words that deny. */
const negationDifferences = (scene: Scene, regions: readonly Region[]): Map<Region, Difference> => {
  const found = new Map<Region, Difference>();
  const flips = regions
    .filter(({ edge }) => !edge)
    .map((region) => flipOf(scene, region))
    .filter(isOdd);
  const evened = sameNumberOfDenials(scene);
  flips.forEach((flip, at) => {
    const { region, deniersA, deniersB, opposed } = flip;
    const cancelled = flips.some(
      (other, index) =>
        index !== at &&
        Math.abs(other.region.a.from - region.a.from) <= makesUp + region.a.to - region.a.from,
    );
    if (cancelled || (evened && !opposed && flips.length !== 2) || !isRealFlip(scene, flip)) return;
    found.set(
      region,
      opposed
        ? differ('negation', scene, [opposed[0]], [opposed[1]])
        : differ('negation', scene, deniersA, deniersB),
    );
  });
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

/** The same letters, set together here and apart there: “nontraditional”, “non-traditional”. */
const isSpelling = ({ page, version }: Region): boolean =>
  page !== '' && lettersOnly(page) === lettersOnly(version);

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
  const regions = regionsOf(cells).filter((region) => !isSpelling(region));
  const negations = negationDifferences(scene, regions);
  return regions.flatMap((region) => {
    if (region.edge) return edgeDifferences(region);
    const found =
      negations.get(region) ??
      numberDifference(scene, region) ??
      modalityDifference(scene, region) ??
      nameDifference(scene, region) ??
      plainDifference(scene, region);
    return found ? [found] : [];
  });
};
