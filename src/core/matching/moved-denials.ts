import { deniesAt, mayDeny } from './denials';
import { isExcepted } from './denied-in-words';
import type { Difference } from './match';
import type { Region } from './regions';
import { areOpposed, differ, governedBy, placesIn, type Scene } from './scene';
import type { Word } from './vocabulary';
import type { Wording } from './wording';

type Side = 'a' | 'b';

const endsClause = /[,;:.!?]\s/;

/** Whether a word denies, in whatever way, and has no partner and no like on the other side. */
const deniesAlone = (
  wording: Wording,
  partners: ReadonlyMap<number, number>,
  other: Wording,
  at: number,
): boolean => {
  const word = wording.words[at] as Word;
  return (
    !partners.has(at) &&
    (deniesAt(wording, at) || (mayDeny(word.stem) && !other.words.includes(word)))
  );
};

const deniesAnywhere = (
  wording: Wording,
  partners: ReadonlyMap<number, number>,
  other: Wording,
): boolean => wording.words.some((_, at) => deniesAlone(wording, partners, other, at));

/** “Not open”, “closed”: the denial is what makes them alike. */
const areMadeAlike = (
  scene: Scene,
  wording: Wording,
  denier: number,
  other: Wording,
  there: number,
): boolean => {
  const denied = wording.words[governedBy(wording, denier)];
  const facing = other.words[there];
  return denied !== undefined && facing !== undefined && areOpposed(scene, denied, facing);
};

/** “Only on foot”, “not by car”; “still on deck”, “not in the water”. */
const limitsItself = ({ forms }: Wording, partners: ReadonlyMap<number, number>): boolean =>
  forms.some((form, at) => (form === 'only' || form === 'still') && !partners.has(at));

/** “Not a voice that I did not recognise”, “nobody who asks is turned away”: what denies twice denies nothing. */
const deniesTwice = (
  wording: Wording,
  partners: ReadonlyMap<number, number>,
  other: Wording,
  denier: number,
): boolean =>
  wording.words.some((_, at) => {
    const [first, last] = [Math.min(at, denier), Math.max(at, denier)];
    return (
      at !== denier &&
      deniesAlone(wording, partners, other, at) &&
      !endsClause.test(wording.text.slice(wording.ends[first], wording.starts[last]))
    );
  });

/** “Not since the war”, “never before”: it says when last, and denies nothing else. */
const isNotSince = ({ forms }: Wording, at: number): boolean =>
  forms[at + 1] === 'since' || forms[at + 1] === 'before';

/** A longer edge is other text around a part, which has denials of its own. */
const longestEdge = 8;

/** “Not every boat”, “every boat”: with these a statement begins. */
const wholes = new Set(['every', 'all', 'each', 'both']);

/** A part that begins with the very word may have been cut behind the denier: “don’t trust this”, “trust this”. */
const isCutBefore = ({ text, words, forms }: Wording, at: number): boolean =>
  at < 1
    ? !wholes.has(forms[0] ?? '')
    : at < 2 && !/^[“"‘']?\p{Lu}/u.test(text) && words[0]?.frame === true;

/** The shared word that a denier at the edge denies, as a place on the other side; -1 for none. */
const deniedThere = (scene: Scene, side: Side, at: number): number => {
  const wording = scene.alignment[side];
  const partners = side === 'a' ? scene.partnerA : scene.partnerB;
  const governed = governedBy(wording, at);
  if (governed < 0) return -1;
  const between = wording.text.slice(wording.ends[at], wording.starts[governed]);
  return endsClause.test(between) ? -1 : (partners.get(governed) ?? -1);
};

/**
 * Denials that stand outside the aligned core, because the sentence was turned: “All of the tests were
 * done by noon”, “By noon none of the tests had been done”. Only where the other side denies nothing.
 */
export const movedDenials = (scene: Scene, regions: readonly Region[]): Map<Region, Difference> => {
  const found = new Map<Region, Difference>();
  const { a, b } = scene.alignment;
  const sides = [
    { side: 'a', wording: a, partners: scene.partnerA, other: b, otherPartners: scene.partnerB },
    { side: 'b', wording: b, partners: scene.partnerB, other: a, otherPartners: scene.partnerA },
  ] as const;
  for (const { side, wording, partners, other, otherPartners } of sides) {
    for (const region of regions.filter(({ edge }) => edge)) {
      if (region[side].to - region[side].from > longestEdge) continue;
      const deniers = placesIn(region[side]).filter((at) => deniesAt(wording, at));
      const [denier] = deniers;
      if (denier === undefined || deniers.length > 1 || partners.has(denier)) continue;
      if (isNotSince(wording, denier) || deniesTwice(wording, partners, other, denier)) continue;
      if (isExcepted(wording, partners, denier, other, otherPartners)) continue;
      const there = deniedThere(scene, side, denier);
      if (there < 0 || areMadeAlike(scene, wording, denier, other, there)) continue;
      if (isCutBefore(other, there) || deniesAnywhere(other, otherPartners, wording)) continue;
      if (limitsItself(other, otherPartners)) continue;
      const places = [[denier], [there]] as const;
      found.set(
        region,
        side === 'a'
          ? differ('negation', scene, places[0], places[1])
          : differ('negation', scene, places[1], places[0]),
      );
    }
  }
  return found;
};
