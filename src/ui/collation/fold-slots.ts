import type { Slot } from './line-up-versions';

/** Words kept on either side of a difference when a long text is folded. */
const keptWords = 5;
/** A sentence up to this long is read at one glance; about four lines of the card. */
const shortText = 160;

const wordsOf = (text: string) => text.split(' ');

function foldText(text: string, first: boolean, last: boolean): string {
  const words = wordsOf(text);
  const before = first ? 0 : keptWords;
  const after = last ? 0 : keptWords;
  if (words.length <= before + after + 2) return text;
  // A text with no difference at one end still shows how it begins and ends.
  const head = words.slice(0, before || 3).join(' ');
  const tail = words.slice(-(after || 3)).join(' ');
  return `${head} … ${tail}`;
}

/** Whether the whole text is too long to show at first. */
export const isLong = (slots: readonly Slot[]): boolean =>
  slots.reduce((length, slot) => length + (slot.page ?? '').length + 1, 0) > shortText;

/** The same slots, with the middle of every long stretch that all share left out. */
export function foldSlots(slots: readonly Slot[]): Slot[] {
  return slots.map((slot, i) => {
    if (!slot.agreed || slot.page === null) return slot;
    const fold = (text: string) => foldText(text, i === 0, i === slots.length - 1);
    const readings = slot.readings.map(
      (reading) => reading && { ...reading, text: fold(reading.text) },
    );
    return { ...slot, page: fold(slot.page), readings };
  });
}
