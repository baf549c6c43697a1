import type { Column } from '../../core/matching/match';

/** One version's words in a slot. */
export interface Reading {
  /** Empty where the version leaves the slot's words out. */
  readonly text: string;
  /** Reads as the page does. */
  readonly same: boolean;
}

/** A stretch of the sentence at which all wordings can be compared. */
export interface Slot {
  /** The page's words; null before its first and after its last word. */
  readonly page: string | null;
  /** By version; null where it has not begun yet or has ended. */
  readonly readings: readonly (Reading | null)[];
  /** Every version that has words here reads as the page does. */
  readonly agreed: boolean;
}

/** A column with the places of the page that it takes: gap i is 2i, word i is 2i + 1; `end` exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly version: string;
  readonly equal: boolean;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Equal and omitted columns word by word, so that slots can be as small as the other versions ask. */
function splitColumn({ page, version, equal }: Column): Column[] {
  const pageWords = wordsOf(page);
  const versionWords = wordsOf(version);
  if (version === '') return pageWords.map((word) => ({ page: word, version, equal }));
  if (!equal || pageWords.length !== versionWords.length) return [{ page, version, equal }];
  return pageWords.map((word, i) => ({ page: word, version: versionWords[i] ?? '', equal }));
}

function placeColumns(columns: readonly Column[]): Place[] {
  let word = 0;
  return columns.flatMap(splitColumn).map(({ page, version, equal }) => {
    const start = word;
    word += wordsOf(page).length;
    const inserted = word === start;
    return inserted
      ? { start: 2 * start, end: 2 * start + 1, version, equal }
      : { start: 2 * start + 1, end: 2 * word, version, equal };
  });
}

/** Where slots begin: everywhere that no version's column runs across. */
function findBorders(length: number, versions: readonly (readonly Place[])[]): number[] {
  const crossed = new Set<number>();
  for (const { start, end } of versions.flat())
    for (let at = start + 1; at < end; at++) crossed.add(at);
  return Array.from({ length: length + 1 }, (_, at) => at).filter((at) => !crossed.has(at));
}

/** The first and last places at which the version has words. */
function extentOf(places: readonly Place[]): { start: number; end: number } {
  const spoken = places.filter(({ version }) => version !== '');
  return { start: spoken[0]?.start ?? 0, end: spoken.at(-1)?.end ?? 0 };
}

function readSlot(places: readonly Place[], start: number, end: number): Reading | null {
  const extent = extentOf(places);
  if (end <= extent.start || start >= extent.end) return null;
  const inside = places.filter((place) => place.start >= start && place.end <= end);
  return {
    text: inside
      .map(({ version }) => version)
      .filter((text) => text !== '')
      .join(' '),
    same: inside.every(({ equal }) => equal),
  };
}

function pageWordsIn(words: readonly string[], start: number, end: number): string | null {
  const outside = end <= 1 || start >= 2 * words.length;
  return outside ? null : words.slice(start >> 1, end >> 1).join(' ');
}

const isEmpty = (slot: Slot) => !slot.page && slot.readings.every((reading) => !reading?.text);

type State = 'outside' | 'same' | 'left out' | 'changed';

const stateOf = (reading: Reading | null | undefined): State => {
  if (!reading) return 'outside';
  if (reading.same) return 'same';
  return reading.text === '' ? 'left out' : 'changed';
};

/** Changed words stay apart: they may be changed for different reasons. */
function joinable(a: Slot, b: Slot): boolean {
  if (a.page === null || b.page === null) return false;
  return a.readings.every((reading, i) => {
    const state = stateOf(reading);
    return state !== 'changed' && state === stateOf(b.readings[i]);
  });
}

const joinTexts = (a = '', b = '') => `${a} ${b}`.trim();

function joinSlots(a: Slot, b: Slot): Slot {
  const readings = b.readings.map((reading, i) =>
    reading ? { ...reading, text: joinTexts(a.readings[i]?.text, reading.text) } : null,
  );
  return { page: joinTexts(a.page ?? '', b.page ?? ''), readings, agreed: a.agreed };
}

/** Neighbours that read alike in every version become one. */
function joinAlike(slots: readonly Slot[]): Slot[] {
  const joined: Slot[] = [];
  for (const slot of slots) {
    const last = joined.at(-1);
    if (last && joinable(last, slot)) joined[joined.length - 1] = joinSlots(last, slot);
    else joined.push(slot);
  }
  return joined;
}

/**
 * Lines all versions up with the page's words, from each one's columns against the page. Slots
 * are in reading order; a version's readings joined by spaces give its words again.
 */
export function lineUpVersions(
  text: string,
  versions: readonly { readonly text: string; readonly columns: readonly Column[] }[],
): Slot[] {
  const words = wordsOf(text);
  const placed = versions.map((version) => {
    const places = placeColumns(version.columns);
    const covers = (places.at(-1)?.end ?? 0) >> 1 === words.length;
    // Columns of another text: the version can only be held against the page as a whole.
    return covers
      ? places
      : [{ start: 1, end: 2 * words.length, version: version.text, equal: false }];
  });
  const borders = findBorders(2 * words.length + 1, placed);
  const slots = borders.slice(1).map((end, i): Slot => {
    const start = borders[i] ?? 0;
    const readings = placed.map((places) => readSlot(places, start, end));
    const page = pageWordsIn(words, start, end);
    return { page, readings, agreed: readings.every((reading) => reading?.same ?? true) };
  });
  return joinAlike(slots.filter((slot) => !isEmpty(slot)));
}
