import type { Item } from './items';
import { Word } from './lexicon';
import { isNameWord, type Phrase } from './noun-phrases';

/** Most items of a signature: "― Mara Linden, 44, mayor of Orm". */
const longestSignature = 16;

/** Whether only the signature of the words before stands between: “…” ― Linden “…” ― Brandvik. */
export function followsSignature(items: readonly Item[], index: number): boolean {
  let before = index - 1;
  while (before >= 0 && index - before <= longestSignature && items[before]?.kind !== 'stretch')
    before -= 1;
  return (
    items[before]?.kind === 'stretch' &&
    /^[—–―-]$/.test(items[before + 1]?.text ?? '') &&
    isSigned(items, before)
  );
}

/** The name after a dash or colon that signs the words: “No peace yet” – Zelenskyy. */
export function signer(items: readonly Item[], index: number): Phrase | null {
  const sign = items[index + 1]?.text ?? '';
  if (!/^[:—–―-]$/.test(sign)) return null;
  let to = index + 2;
  while (isNameWord(items[to]) && items[to]?.line === items[index]?.line) to += 1;
  if (to === index + 2) return null;
  return sign === ':' || closesSignature(items, to) ? { from: index + 2, to } : null;
}

/** Whether nothing follows a signature but what describes its name: "― Mara Linden, mayor of Orm". */
function closesSignature(items: readonly Item[], to: number): boolean {
  const next = items[to];
  const name = items[to - 1];
  if (!next || next.line !== name?.line || next.text === '.') return true;
  if (next.kind === 'stretch' || next.sentence !== name.sentence) return true;
  if (!/^[,(]$/.test(next.text)) return false;
  for (let i = to; items[i]?.sentence === name.sentence && items[i]?.line === name.line; i += 1) {
    if (items[i]?.kind === 'stretch') return true;
    if ((items[i]?.is ?? 0) & (Word.finite | Word.helper)) return false;
  }
  return true;
}

/** Whether a name after a dash says whose the words are; capitals throughout then show no title. */
export function isSigned(items: readonly Item[], index: number): boolean {
  return signer(items, index) !== null;
}
