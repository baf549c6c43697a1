import { findNeighbours } from './find-neighbours';
import { pairKey } from './find-opposed';
import type { Link, StemRelations } from './relate-stems';
import type { StemVectors } from './stem-vectors';

/** The least kinship that is worth its place in the file; below it, links mislead more than help. */
const leastKinship = 0.4;

/**
 * How much more often two words with this link face each other in two renderings of one sentence
 * than in two sentences on one subject, as `base + slope × cosine` of the logarithm. Read off the
 * development pairs (two translations or two papers' wordings, 30,000 unmatched word pairs) in bands
 * of cosine .2 wide, for links between main meanings, fairly common ones, and rare ones.
 */
const lifts: Record<Link['relation'], readonly (readonly [base: number, slope: number])[]> = {
  synonym: [
    [1.6, 2.7],
    [0.6, 3.1],
    [0.6, 2.2],
  ],
  similar: [
    [1.0, 2.5],
    [0.6, 2.0],
    [0.6, 2.0],
  ],
  derived: [
    [2.7, 0.3],
    [2.2, 0],
    [1.4, 0],
  ],
  broader: [
    [0, 3.7],
    [-0.1, 3.3],
    [0, 2.2],
  ],
  cluster: [
    [0, 4.5],
    [0, 3.8],
    [-1, 0],
  ],
  // Words under one roof (three and four, boat and ship) are as often rivals as synonyms.
  sibling: [
    [-1, 0],
    [-1, 0],
    [-1, 0],
  ],
};

/** Link ranks (see `Link.rank`) up to these are main meanings, and fairly common ones. */
const rankBands = [1, 4];

/**
 * Words that WordNet does not link, yet that are used alike: each among the `closest` neighbours of
 * the other. Lift, measured as `lifts`: 7 from cosine .6 to .8, 19 above; beyond the fifth place 4.
 */
const unlinked = { closest: 5, leastCosine: 0.6, least: 1.9, base: -3, slope: 7 };

/** Lift at which a link is as likely as not to be what the two renderings share. */
const evenLift = 8;

/** Pairs of stems that can stand for one another, with their kinship, from links and vectors. */
export function findKin(
  relations: StemRelations,
  vectors: StemVectors,
  isExcluded: (a: string, b: string) => boolean,
): Map<string, number> {
  const kin = new Map<string, number>();
  const siblings = new Set<string>();
  const offer = (a: string, b: string, lift: number) => {
    const kinship = Math.exp(lift) / (Math.exp(lift) + evenLift);
    const key = pairKey(a, b);
    if (kinship < leastKinship || kinship <= (kin.get(key) ?? 0) || isExcluded(a, b)) return;
    kin.set(key, kinship);
  };
  relations.forEachLink((a, b, link) => {
    if (link.relation === 'sibling') siblings.add(pairKey(a, b));
    else offer(a, b, liftOf(link, vectors.cosine(a, b)));
  });
  findNeighbours(vectors, relations, unlinked, (a, b, cosine) => {
    if (siblings.has(pairKey(a, b))) return;
    offer(a, b, Math.max(unlinked.least, unlinked.base + unlinked.slope * cosine));
  });
  return kin;
}

function liftOf({ relation, rank }: Link, cosine: number): number {
  const band = rankBands.findIndex((limit) => rank <= limit);
  const [base, slope] = lifts[relation].at(band) as readonly [number, number];
  return base + slope * cosine;
}
