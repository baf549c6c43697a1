import { isTitleInside } from './is-title-inside';
import type { Item } from './items';
import { type Lexicon, Word } from './lexicon';
import { isNameWord, type Phrase, readPhraseLeft } from './noun-phrases';
import { isTime } from './skip-adjuncts';

/** Most commas that an apposition between a source and its cue is looked for behind. */
const mostCommas = 6;

/** Whether the phrase before a comma only sets the scene: "On Monday,", "In a statement,". */
export function setsScene(items: readonly Item[], phrase: Phrase, lexicon: Lexicon): boolean {
  const before = items[phrase.from - 1];
  if (isTime(items[phrase.to - 1])) return true;
  if (!before || before.sentence !== items[phrase.from]?.sentence) return false;
  // "As Linden, the mayor, put it"
  if (lexicon.language.asWords?.has(before.base)) return false;
  return (before.is & Word.preposition) !== 0 && !lexicon.language.determiners.has(before.base);
}

function endsInName(items: readonly Item[], phrase: Phrase): boolean {
  return (
    isNameWord(items[phrase.to - 1]) &&
    !((items[phrase.to - 1]?.is ?? 0) & (Word.role | Word.title))
  );
}

/** Whether a phrase is a name between commas: "her deputy, Otto Brandvik, added". */
function isWholeName(items: readonly Item[], phrase: Phrase): boolean {
  const before = items[phrase.from - 1];
  return before?.text === ',' && items.slice(phrase.from, phrase.to).every(isNameWord);
}

/** The source before a comma, bracket or dash that closes an apposition: "Ushakov, the aide, said". */
export function beforeApposition(
  items: readonly Item[],
  comma: number,
  lexicon: Lexicon,
): { readonly source: Phrase; readonly opens: number } | null {
  const sentence = items[comma]?.sentence;
  let found: Phrase | null = null;
  let commas = 0;
  for (let i = comma - 1; i > 0 && commas < mostCommas; i -= 1) {
    const item = items[i];
    if (!item || item.sentence !== sentence || item.text === ';') break;
    if (item.kind === 'stretch' && !isTitleInside(items, i)) break;
    if (item.text !== ',' && item.text !== '—' && item.text !== '–' && item.text !== '-') continue;
    commas += 1;
    const phrase = readPhraseLeft(items, i);
    if (phrase && !setsScene(items, phrase, lexicon)) found = phrase;
  }
  const apposed = readPhraseLeft(items, comma);
  if (
    found &&
    apposed &&
    apposed.from > found.to &&
    !endsInName(items, found) &&
    isWholeName(items, apposed)
  ) {
    return { source: apposed, opens: found.from };
  }
  return found && { source: found, opens: found.from };
}
