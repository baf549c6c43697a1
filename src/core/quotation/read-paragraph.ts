import { isAbbreviation, isSentenceMark, opensSentence } from '../text/sentences';
import type { Stretch } from '../text/stretch';
import { isHeadline } from './is-headline';
import type { Item, Reading } from './items';
import { isSpeech, isWhole } from './judge-stretch';
import { type Lexicon, Word } from './lexicon';
import { isCapital, startsWord } from './word-start';

/** Words, numbers and signs; a row of marks that nothing opened or closed is one sign. */
const piece =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑–&.'’ʼ](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*(?:[-\p{L}%]+)?|["'“”‘’«»„‚]{4,}|\S/gu;

/** The number of a footnote right behind a word or mark: “…,”[12] */
const footnote = /^\S\[\d{1,3}\]/;

const clitics = /(?:n['’]t|['’](?:s|d|ll|ve|re|m)?)$/i;

function splitClitic(lower: string, english: boolean): readonly [string, string] {
  if (!english || !lower.includes("'")) return [lower, ''];
  const found = clitics.exec(lower);
  if (!found || found.index === 0) return [lower, ''];
  return [lower.slice(0, found.index), found[0].replace('’', "'")];
}

/** Longer ones are lists or broken text; the bound keeps every rule's work linear in the text. */
const longestSentence = 250;

/** What a word can be; a compound that no list has is what its last part is. */
function kindOf(base: string, { kinds, language }: Lexicon): number {
  const known = kinds.get(base);
  if (known !== undefined || !language.compoundHead) return known ?? 0;
  const head = language.compoundHead(base);
  return head ? (kinds.get(head) ?? 0) : 0;
}

class Reader {
  readonly items: Item[] = [];
  private sentence = 0;
  /** Items of the sentence so far. */
  private length = 0;
  private line = 0;
  /** A sentence mark was read; the next capital begins a sentence. */
  private ended = false;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {}

  readStretch(stretch: Stretch): void {
    this.breakLine(stretch.outerStart);
    if (this.ended || this.followsAbbreviation(stretch)) this.next();
    this.push('stretch', '', '', '', stretch.outerStart, stretch.outerEnd, stretch);
    const last = this.text[stretch.end - 1] ?? '';
    this.ended = isSentenceMark(last) || !stretch.closed;
  }

  readPlain(from: number, to: number): void {
    piece.lastIndex = from;
    for (let found = piece.exec(this.text); found; found = piece.exec(this.text)) {
      let raw = found[0];
      if (found.index >= to) return;
      this.breakLine(found.index);
      const note = raw === '[' && footnote.exec(this.text.slice(found.index - 1, found.index + 6));
      if (note) {
        piece.lastIndex = found.index + note[0].length - 1;
        continue;
      }
      if (found.index + raw.length > to) raw = raw.slice(0, to - found.index);
      // "said.He": two sentences whose space is lost, not one word.
      const dot = raw.includes('.') ? raw.search(/\p{Ll}\.\p{Lu}/u) : -1;
      if (dot >= 0 && this.lexicon.kinds.has(raw.slice(dot + 2).toLowerCase())) {
        raw = raw.slice(0, dot + 1);
        piece.lastIndex = found.index + raw.length;
      }
      this.readPiece(raw, found.index);
    }
  }

  /** "… said in Orm, Calif. “It will open soon.”": as above, before a sentence in marks. */
  private followsAbbreviation(stretch: Stretch): boolean {
    const last = this.items.at(-1);
    if (last?.kind !== 'word' || !last.text.endsWith('.') || last.is & Word.title) return false;
    return last.text.length > 2 && isSpeech(this.text, stretch) && isWhole(this.text, stretch);
  }

  /** "… in the U.S. He says": the dot of an abbreviation that ends a sentence as well. */
  private followsDot(raw: string, base: string): boolean {
    const last = this.items.at(-1);
    if (last?.kind !== 'word' || !last.text.endsWith('.') || last.is & Word.title) return false;
    const opener =
      Word.pronoun | Word.determiner | Word.conjunction | Word.possessive | Word.preposition;
    return (
      last.text.length > 2 && isCapital(raw) && ((this.lexicon.kinds.get(base) ?? 0) & opener) !== 0
    );
  }

  /** A new line ends the sentence, whatever sign stands before it. */
  private breakLine(at: number): void {
    const last = this.items.at(-1)?.end ?? at;
    for (let i = last; i < at; i += 1) {
      if (this.text[i] !== '\n') continue;
      this.next();
      this.line += 1;
      return;
    }
  }

  private readPiece(raw: string, start: number): void {
    const end = start + raw.length;
    if (!startsWord(raw)) {
      const number = /\p{N}/u.test(raw[0] ?? '');
      if (number && this.ended) this.next();
      this.push(number ? 'number' : 'sign', raw, raw, '', start, end, null);
      if (!number) this.readSign(raw, end);
      return;
    }
    const possessive = this.lexicon.language.possessiveEndings.length > 0;
    const lower = raw.includes('’') ? raw.toLowerCase().replaceAll('’', "'") : raw.toLowerCase();
    const [base, clitic] = splitClitic(lower, possessive);
    if ((this.ended && opensSentence(raw[0] ?? '')) || this.followsDot(raw, base)) this.next();
    else this.ended = false;
    this.push('word', raw, base, clitic, start, end, null);
  }

  private readSign(sign: string, end: number): void {
    if (!isSentenceMark(sign)) {
      if (sign === ';') this.ended = false;
      return;
    }
    const before = this.items.at(-2);
    const abbreviated =
      sign === '.' &&
      before?.kind === 'word' &&
      before.end === end - 1 &&
      isAbbreviation(before.text, this.lexicon.language.abbreviations);
    this.ended = !abbreviated;
    if (abbreviated) this.absorbDot(before);
  }

  /** The dot of "Sen." is part of the word. */
  private absorbDot(word: Item): void {
    const is = word.text.length === 1 ? 0 : word.is;
    this.items.splice(-2, 2, { ...word, is, text: `${word.text}.`, end: word.end + 1 });
  }

  private next(): void {
    this.sentence += 1;
    this.length = 0;
    this.ended = false;
  }

  private push(
    kind: Item['kind'],
    text: string,
    base: string,
    clitic: string,
    start: number,
    end: number,
    stretch: Stretch | null,
  ): void {
    if (this.length >= longestSentence) this.next();
    this.length += 1;
    const is = kind === 'word' ? kindOf(base, this.lexicon) : 0;
    this.items.push({
      kind,
      text,
      base,
      clitic,
      start,
      end,
      is,
      capital: kind === 'word' && isCapital(text),
      stretch,
      sentence: this.sentence,
      line: this.line,
    });
  }
}

/** Reads a paragraph into items. */
export function readParagraph(
  text: string,
  paragraph: number,
  stretches: readonly Stretch[],
  lexicon: Lexicon,
): Reading {
  const reader = new Reader(text, lexicon);
  let from = 0;
  for (const stretch of stretches) {
    reader.readPlain(from, stretch.outerStart);
    reader.readStretch(stretch);
    from = stretch.outerEnd;
  }
  reader.readPlain(from, text.length);
  const { items } = reader;
  return { paragraph, text, items, stretches, headline: isHeadline(items) };
}
