import { holds } from './columns';
import { denialsIn } from './denials';
import type { Difference } from './match';
import { isTo, type MoodMark, mood, moodsIn } from './moods';
import type { Region } from './regions';
import { denialReach, differ, type Scene } from './scene';
import type { Wording } from './wording';

type Side = 'a' | 'b';

interface Moods {
  readonly wording: Wording;
  readonly marks: readonly MoodMark[];
  readonly partners: ReadonlyMap<number, number>;
  /** All that any mark says. */
  readonly bits: number;
}

const moodsOf = (scene: Scene, side: Side): Moods => {
  const wording = scene.alignment[side];
  const marks = moodsIn(wording);
  const partners = side === 'a' ? scene.partnerA : scene.partnerB;
  return { wording, marks, partners, bits: unite(marks) };
};

const unite = (marks: readonly MoodMark[]): number =>
  marks.reduce((all, { bits }) => all | bits, 0);

const governing = ({ marks }: Moods, place: number): MoodMark[] =>
  marks.filter(({ governed }) => governed === place);

/** The word that a mark governs on the other side, or -1. */
const governedThere = ({ partners }: Moods, { governed }: MoodMark): number =>
  partners.get(governed) ?? -1;

/** Whether the very word stands on the other side in its place. */
const stays = (from: Moods, to: Moods, { at }: MoodMark): boolean => {
  const partner = from.partners.get(at);
  return partner !== undefined && to.wording.words[partner] === from.wording.words[at];
};

const isDenied = (wording: Wording, governed: number): boolean =>
  denialsIn(wording, Math.max(0, governed - denialReach), governed).length > 0;

/**
 * Denied, these come to the same: “would not”, “could not”; “must not”, “may not”, “is not allowed to”.
 * “Might not” leaves open what “will not” rules out.
 */
const sameWhenDenied = (a: number, b: number): boolean => {
  const within = (bits: number, set: number) => (bits & ~set) === 0;
  const covers = (can: number, other: number) =>
    within(can, mood.possible | mood.able) &&
    (within(other, (can & mood.able) === 0 ? mood.obliged : mood.certain | mood.obliged) ||
      other === isTo);
  return covers(a, b) || covers(b, a);
};

/** “Will” and “would”: a promise on one side, a condition on the other. */
const isPromise = (a: Moods, b: Moods, left: MoodMark, right: MoodMark): boolean => {
  const forms = [a.wording.forms[left.at], b.wording.forms[right.at]];
  return forms.includes('will') && forms.includes('would') && !reportsOther(a.wording, b.wording);
};

const reporting = new Set(
  'say tell announc promis pledg insist add warn claim state vow'.split(' '),
);

const ownPerson = new Set(['i', 'we', 'me', 'us', 'my', 'our']);

/** Whether one side speaks of itself and the other reports it: “I will”, “he would” is no change. */
const reportsOther = (a: Wording, b: Wording): boolean => {
  const speaksOfItself = (wording: Wording) => wording.forms.some((form) => ownPerson.has(form));
  const reports = (wording: Wording) => wording.words.some(({ stem }) => reporting.has(stem));
  return speaksOfItself(a) !== speaksOfItself(b) || reports(a) || reports(b);
};

/** Moods that leave open what the other side says outright. */
const opening = mood.possible | mood.advised | mood.wished | mood.probable | mood.reported;

/** Words that leave something open, or ask for it, in their own way: “the threat of”, “I think”. */
const opensItself = new Set(
  (
    'imposs think believ suggest seem appear doubt guess suppos expect hope fear chanc risk threat threaten ' +
    'possibl perhap mayb whether if unless potenti likelihood danger time let urg recommend advis demand call deserv ' +
    'duti right effort bid ambit intent intend view opinion aim forecast predict'
  ).split(' '),
);

/** “I would”, “we should”: one conditional in the first person. */
const isFirstPerson = (a: Moods, b: Moods, left: MoodMark, right: MoodMark): boolean => {
  const forms = [a.wording.forms[left.at], b.wording.forms[right.at]];
  const speaks = ({ wording }: Moods, { at }: MoodMark) =>
    /^(?:i|we)$/.test(wording.forms[at - 1] ?? '');
  return (
    forms.includes('should') && forms.includes('would') && (speaks(a, left) || speaks(b, right))
  );
};

/** “Is expected to”, “the forecast says it will”; what both sides have opens neither more. */
const isOpenElsewhere = (
  open: number,
  other: number,
  { wording, partners, marks }: Moods,
  facing: Moods,
): boolean =>
  (open & opening) !== 0 &&
  (other & opening) === 0 &&
  wording.words.some(
    (word, at) =>
      opensItself.has(word.stem) &&
      !partners.has(at) &&
      !facing.wording.words.includes(word) &&
      !marks.some((mark) => mark.at === at),
  );

/** Other moods set for one word: the marks on both sides, or null. */
const exchanged = (a: Moods, b: Moods, mark: MoodMark): readonly [MoodMark, MoodMark] | null => {
  const there = governedThere(a, mark);
  if (there < 0 || stays(a, b, mark)) return null;
  const left = governing(a, mark.governed).filter((one) => !stays(a, b, one));
  const right = governing(b, there).filter((one) => !stays(b, a, one));
  const other = right[0];
  if (!other) return null;
  const [bitsA, bitsB] = [unite(left), unite(right)];
  if (bitsA !== bitsB && (a.bits & bitsB) === bitsB && (b.bits & bitsA) === bitsA) return null;
  const deniedA = isDenied(a.wording, mark.governed);
  if (deniedA !== isDenied(b.wording, there)) return null;
  if (deniedA && sameWhenDenied(bitsA, bitsB)) return null;
  if (isFirstPerson(a, b, mark, other)) return null;
  if (isOpenElsewhere(bitsA, bitsB, b, a) || isOpenElsewhere(bitsB, bitsA, a, b)) return null;
  return (bitsA & bitsB) === 0 || isPromise(a, b, mark, other) ? [mark, other] : null;
};

/** “Could” alone is also the past of “can”, which says what is so. */
const isOpening = ({ wording }: Moods, { at, bits }: MoodMark): boolean => {
  if (wording.forms[at] === 'can') return false;
  if (wording.forms[at] !== 'could') return (bits & opening) !== 0;
  const next = wording.forms[at + 1];
  return next === 'be' || next === 'have';
};

/** A part that begins with the very verb has been cut before its mood: “want to throw out”, “throw out”. */
const leastBefore = 2;

/** What one side leaves open and the other says outright: “may spread”, “spreads”. */
const isLeftOpen = (from: Moods, to: Moods, mark: MoodMark): boolean =>
  isOpening(from, mark) &&
  !from.partners.has(mark.at) &&
  (governedThere(from, mark) >= leastBefore || /^[“"'‘]?\p{Lu}/u.test(to.wording.text)) &&
  governedThere(from, mark) >= 0 &&
  // “Told my legs to stop” asks, where “that they should stop” does.
  !(
    isInfinitive(to.wording, governedThere(from, mark)) &&
    governing(to, governedThere(from, mark)).length === 0
  ) &&
  !to.marks.some((other) => (other.bits & (opening | mood.able | mark.bits)) !== 0) &&
  !to.wording.words.some(({ stem }) => opensItself.has(stem)) &&
  !isDenied(from.wording, mark.governed) &&
  !isDenied(to.wording, governedThere(from, mark));

const isInfinitive = ({ forms }: Wording, at: number): boolean => forms[at - 1] === 'to';

const regionAt = (regions: readonly Region[], side: Side, at: number): Region | undefined =>
  regions.find((region) => holds(region[side], at));

/** Changes of mood, by the region in which the mark stands. */
export const modalityDifferences = (
  scene: Scene,
  regions: readonly Region[],
): Map<Region, Difference> => {
  const found = new Map<Region, Difference>();
  const a = moodsOf(scene, 'a');
  const b = moodsOf(scene, 'b');
  const tell = (region: Region | undefined, left: readonly number[], right: readonly number[]) => {
    if (region && !found.has(region)) found.set(region, differ('modality', scene, left, right));
  };
  for (const mark of a.marks) {
    const pair = exchanged(a, b, mark);
    if (pair) tell(regionAt(regions, 'a', mark.at), [mark.at], [pair[1].at]);
    else if (isLeftOpen(a, b, mark))
      tell(regionAt(regions, 'a', mark.at), [mark.at, mark.governed], [governedThere(a, mark)]);
  }
  for (const mark of b.marks) {
    if (isLeftOpen(b, a, mark))
      tell(regionAt(regions, 'b', mark.at), [governedThere(b, mark)], [mark.at, mark.governed]);
  }
  return found;
};
