import type { Annotation } from '../../core/factbase/annotation';
import type { Cell } from './collated-text';
import { isMaterial, type Wording } from './group-wordings';
import type { Slot } from './line-up-versions';

/** Room is left for words up to this long; wider gaps would tear the sentence apart. */
const mostRoom = 22;

function longest(texts: readonly string[]): string {
  return texts.reduce((long, text) => (text.length > long.length ? text : long), '');
}

function roomOf(slot: Slot): string | null {
  if (slot.agreed) return null;
  const room = longest([slot.page ?? '', ...slot.readings.map((reading) => reading?.text ?? '')]);
  return room.length <= mostRoom ? room : null;
}

/** The page's row. */
export function layOutPage(slots: readonly Slot[], annotation: Annotation): Cell[] {
  return slots.map((slot) => {
    const { page, readings, agreed } = slot;
    const material = annotation.versions.some((version, i) => {
      const reading = readings[i];
      return reading && !reading.same && isMaterial([version], page ?? '', reading.text);
    });
    const changed = material ? 'material' : 'changed';
    return { text: page, mark: agreed ? 'none' : changed, room: roomOf(slot) };
  });
}

/** The row of one wording. */
export function layOutWording(slots: readonly Slot[], wording: Wording): Cell[] {
  return slots.map((slot, i) => {
    const reading = wording.readings[i];
    if (!reading) return { text: null, mark: 'none', room: null };
    const { text, same } = reading;
    const material = !same && isMaterial(wording.versions, slot.page ?? '', text);
    const changed = material ? 'material' : 'changed';
    return { text, mark: same ? 'none' : changed, room: roomOf(slot) };
  });
}
