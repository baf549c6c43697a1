import type { Slot } from '../collation/line-up-versions';

/** A wording's way through the graph: the page, or a version by its index. */
export type Witness = 'page' | number;

/** Words that all who have them share, then branches, in reading order. */
export type Segment = Shared | Fork;

export interface Shared {
  readonly kind: 'shared';
  readonly text: string;
  readonly witnesses: readonly Witness[];
}

/** Where wordings part and meet again; the page's branch first, then the most travelled. */
export interface Fork {
  readonly kind: 'fork';
  readonly branches: readonly Branch[];
}

/** One way; without segments it passes the others by. */
export interface Branch {
  readonly segments: readonly Segment[];
  readonly witnesses: readonly Witness[];
}

/** A witness's words yet to be placed. */
interface Path {
  readonly words: readonly string[];
  readonly witnesses: readonly Witness[];
}

const fold = (word: string) => word.toLocaleLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const wordsOf = (text: string) => text.split(' ').filter((word) => word !== '');

function mergeEqual(paths: readonly Path[]): Path[] {
  const merged = new Map<string, Path>();
  for (const path of paths) {
    const id = path.words.map(fold).join(' ');
    const known = merged.get(id);
    merged.set(id, {
      words: known?.words ?? path.words,
      witnesses: [...(known?.witnesses ?? []), ...path.witnesses],
    });
  }
  return [...merged.values()];
}

/** How many words all paths share at their beginning. */
function sharedAtStart(paths: readonly Path[]): number {
  const [first, ...others] = paths;
  const words = first?.words ?? [];
  const end = words.findIndex((word, i) =>
    others.some((path) => fold(path.words[i] ?? '') !== fold(word)),
  );
  return end === -1 ? words.length : end;
}

const witnessesOf = (paths: readonly Path[]) => paths.flatMap(({ witnesses }) => witnesses);

function groupByFirstWord(paths: readonly Path[]): Path[][] {
  const groups = new Map<string, Path[]>();
  for (const path of paths) {
    const first = fold(path.words[0] ?? '');
    groups.set(first, [...(groups.get(first) ?? []), path]);
  }
  return [...groups.values()];
}

function byWeight(a: Branch, b: Branch): number {
  const page = Number(b.witnesses.includes('page')) - Number(a.witnesses.includes('page'));
  return page || b.witnesses.length - a.witnesses.length;
}

const shared = (words: readonly string[], paths: readonly Path[]): Segment[] =>
  words.length === 0
    ? []
    : [{ kind: 'shared', text: words.join(' '), witnesses: witnessesOf(paths) }];

/** Shared words once at the beginning; where the paths part, one branch for each next word. */
function weave(given: readonly Path[]): Segment[] {
  const paths = mergeEqual(given);
  const start = sharedAtStart(paths);
  const rest = paths.map(({ words, witnesses }) => ({ words: words.slice(start), witnesses }));
  const opening = shared(paths[0]?.words.slice(0, start) ?? [], paths);
  if (rest.length < 2) return opening;
  const branches = groupByFirstWord(rest).map((group) => ({
    segments: weave(group),
    witnesses: witnessesOf(group),
  }));
  return [...opening, { kind: 'fork', branches: branches.sort(byWeight) }];
}

/** Shared words at the end, once too; words that already opened the paths are not taken again. */
function sharedAtEnd(paths: readonly Path[]): number {
  const start = sharedAtStart(paths);
  const turned = paths.map(({ words, witnesses }) => ({
    words: words.slice(start).reverse(),
    witnesses,
  }));
  return sharedAtStart(turned);
}

function weaveBothEnds(paths: readonly Path[]): Segment[] {
  const end = sharedAtEnd(paths);
  const cut = paths.map(({ words, witnesses }) => ({
    words: words.slice(0, words.length - end),
    witnesses,
  }));
  const last = paths[0]?.words ?? [];
  return [...weave(cut), ...shared(last.slice(last.length - end), paths)];
}

/** The page's and every version's words in one slot; who has not begun or has ended is left out. */
function pathsIn(slot: Slot): Path[] {
  const page: Path[] =
    slot.page === null ? [] : [{ words: wordsOf(slot.page), witnesses: ['page'] }];
  const versions = slot.readings.flatMap((reading, i): Path[] =>
    reading ? [{ words: wordsOf(reading.text), witnesses: [i] }] : [],
  );
  return [...page, ...versions];
}

/**
 * Whether two slots vary together: whoever changes one changes the other. Where a version changes
 * one and not the other, two forks say more than one.
 */
function varyTogether(a: Slot, b: Slot): boolean {
  if (a.agreed || b.agreed || (a.page === null) !== (b.page === null)) return false;
  return a.readings.every((reading, i) => reading?.same === b.readings[i]?.same);
}

/** Neighbouring slots that vary together become one, so that each way is seen whole. */
function joinPaths(slots: readonly Slot[]): Path[][] {
  const joined: { slot: Slot; paths: Path[] }[] = [];
  for (const slot of slots) {
    const last = joined.at(-1);
    const paths = pathsIn(slot);
    if (!last || !varyTogether(last.slot, slot)) {
      joined.push({ slot, paths });
      continue;
    }
    last.paths = last.paths.map((path, i) => ({
      ...path,
      words: [...path.words, ...(paths[i]?.words ?? [])],
    }));
  }
  return joined.map(({ paths }) => paths);
}

/** All wordings as one graph, from left to right. */
export function buildVariantGraph(slots: readonly Slot[]): Segment[] {
  return joinPaths(slots).flatMap(weaveBothEnds);
}

/** What a witness reads along its way; the words of the graph, joined by spaces. */
export function readAlong(segments: readonly Segment[], witness: Witness): string {
  return segments
    .flatMap((segment) => {
      if (segment.kind === 'shared')
        return segment.witnesses.includes(witness) ? [segment.text] : [];
      const way = segment.branches.find(({ witnesses }) => witnesses.includes(witness));
      return way ? [readAlong(way.segments, witness)] : [];
    })
    .filter((text) => text !== '')
    .join(' ');
}
