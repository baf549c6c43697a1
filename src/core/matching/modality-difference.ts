import type { Difference } from './match';
import type { Region } from './regions';
import { differ, governsShared, type Scene, unpaired } from './scene';
import type { Wording } from './wording';

/** Moods that several words make: “have to”, “hope to”; bits as `Word.modality`, and one for wishes. */
const beforeTo: Readonly<Record<string, number>> = {
  go: 1,
  abl: 4,
  have: 8,
  need: 8,
  hope: 32,
  wish: 32,
  want: 32,
  like: 32,
  tri: 32,
  aim: 32,
  seek: 32,
};

/** The mood that the word at `at` sets for the verb behind it; 0 for none. */
const moodAt = ({ words, forms }: Wording, at: number): number => {
  const word = words[at];
  if (!word) return 0;
  // “Would like to” is a wish, whatever “would” says alone.
  if (word.modality > 0) return forms[at + 1] === 'like' ? 0 : word.modality;
  if (forms[at + 1] !== 'to') return 0;
  if (word.stem === 'like' && words[at - 1]?.modality === 0) return 0;
  return Object.hasOwn(beforeTo, word.stem) ? (beforeTo[word.stem] ?? 0) : 0;
};

/** “Is” says for certain what “may be” leaves open. */
const certain = new Set(['is', 'are', 'am', 'was', 'were']);
const open = new Set(['may', 'might', 'could']);

/** “This is the proof”, “This could be the proof”: certain on one side, open on the other. */
const opennessDifference = (scene: Scene, region: Region): Difference | null => {
  const { a, b } = scene.alignment;
  const [openA] = unpaired(scene, 'a', region, (_, at) => opens(a, at, b, scene.partnerA));
  if (openA !== undefined)
    return differ('modality', scene, [openA, openA + 1], [scene.partnerA.get(openA + 1) ?? 0]);
  const [openB] = unpaired(scene, 'b', region, (_, at) => opens(b, at, a, scene.partnerB));
  return openB === undefined
    ? null
    : differ('modality', scene, [scene.partnerB.get(openB + 1) ?? 0], [openB, openB + 1]);
};

/** Whether “could be” stands at `at` and “is” on the other side, before one word, which leaves nothing open elsewhere. */
const opens = (
  { forms }: Wording,
  at: number,
  other: Wording,
  partners: ReadonlyMap<number, number>,
): boolean =>
  open.has(forms[at] ?? '') &&
  forms[at + 1] === 'be' &&
  certain.has(other.forms[partners.get(at + 1) ?? -1] ?? '') &&
  partners.get(at + 2) === (partners.get(at + 1) ?? -1) + 1 &&
  !other.forms.some((form) => open.has(form));

export const modalityDifference = (scene: Scene, region: Region): Difference | null => {
  const setsMood = (_: unknown, at: number, wording: Wording) => moodAt(wording, at) > 0;
  const a = unpaired(scene, 'a', region, setsMood);
  const b = unpaired(scene, 'b', region, setsMood);
  const bits = (wording: Wording, places: readonly number[]) =>
    places.reduce((all, at) => all | moodAt(wording, at), 0);
  const bitsA = bits(scene.alignment.a, a);
  const bitsB = bits(scene.alignment.b, b);
  if (bitsA === 0 || bitsB === 0) return opennessDifference(scene, region);
  const { a: wordingA, b: wordingB } = scene.alignment;
  if (bitsA !== bitsB && hasMood(wordingA, bitsB) && hasMood(wordingB, bitsA)) return null;
  const promise = isPromise(scene, a, b) && !reportsOther(scene);
  const changes = ((bitsA & bitsB) === 0 || promise) && governTheSame(scene, a, b);
  return changes ? differ('modality', scene, a, b) : null;
};

/** Whether all these moods are set somewhere in the wording: then they only stand elsewhere. */
const hasMood = (wording: Wording, bits: number): boolean =>
  (wording.words.reduce((all, _, at) => all | moodAt(wording, at), 0) & bits) === bits;

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
