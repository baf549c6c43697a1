import type { Difference } from './match';
import type { Region } from './regions';
import { differ, governsShared, type Scene, unpaired } from './scene';
import type { Wording } from './wording';

export const modalityDifference = (scene: Scene, region: Region): Difference | null => {
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
