import type { Alignment } from './align';
import { type Cell, holds, lettersOnly, type Stretch } from './columns';
import { countsTheRest } from './complements';
import type { Difference } from './match';
import { modalityDifferences } from './modality-difference';
import { movedDenials } from './moved-denials';
import { movedDifferences } from './moved-differences';
import { nameDifference, numberDifference } from './name-and-number';
import { negationDifferences } from './negation-differences';
import { type Region, regionsOf } from './regions';
import { placesIn, type Scene, sceneOf } from './scene';
import { swappedPlaces } from './swapped-places';
import type { Vocabulary } from './vocabulary';

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

const isElsewhere = (partner: number | undefined, stretch: Stretch): boolean =>
  partner !== undefined && !holds(stretch, partner);

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

/** What differs between two aligned wordings, in reading order, each with its kind. */
export const findDifferences = (
  alignment: Alignment,
  cells: readonly Cell[],
  vocabulary: Vocabulary,
): Difference[] => {
  const scene = sceneOf(alignment, vocabulary);
  const regions = regionsOf(cells, alignment).filter((region) => !isSpelling(region));
  const negations = countsTheRest(scene)
    ? new Map<Region, Difference>()
    : negationDifferences(scene, regions);
  const modalities = modalityDifferences(scene, regions);
  const moved = movedDifferences(scene, regions);
  const swapped = swappedPlaces(scene, regions);
  const denials = negations.size > 0 ? new Map<Region, Difference>() : movedDenials(scene, regions);
  return regions.flatMap((region) => {
    const elsewhere = moved.get(region);
    if (region.edge) {
      const changes = [
        elsewhere,
        denials.get(region),
        modalities.get(region),
        swapped.get(region),
      ].filter((one) => one !== undefined);
      return [...changes, ...edgeDifferences(region)];
    }
    const found =
      negations.get(region) ??
      numberDifference(scene, region) ??
      modalities.get(region) ??
      nameDifference(scene, region) ??
      elsewhere ??
      swapped.get(region) ??
      plainDifference(scene, region);
    return found ? [found] : [];
  });
};
