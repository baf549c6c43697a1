import { joinNumbers } from '../text/numbers';
import { type Token, tokens } from '../text/tokens';
import type { Vocabulary, Word } from './vocabulary';

/** A text read for matching: its words in order, each with its place and how it is written. */
export interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
  /** The words' folded forms; numbers in figures. */
  readonly forms: readonly string[];
  /** UTF-16 offsets; `ends` are exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the word is written as a name: with a capital that opens no sentence, or as an acronym. */
  readonly names: Uint8Array;
  /** 1 where the word is in capitals only, two letters or more: maybe an acronym. */
  readonly acronyms: Uint8Array;
  /** Sum of the words' weights. */
  readonly weight: number;
}

/** Names of two words that have a shorter form in everyday use. */
const joinedNames: Readonly<Record<string, string>> = {
  'united states': 'usa',
  'united kingdom': 'britain',
  'united nations': 'unitednations',
  'european union': 'europeanunion',
};

/** Acronyms that would read as other words once folded, or that stand for a joined name. */
const acronymForms: Readonly<Record<string, string>> = {
  us: 'usa',
  usa: 'usa',
  uk: 'britain',
  un: 'unitednations',
  eu: 'europeanunion',
};

const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const sign = text.charAt(at);
  return sign !== sign.toLowerCase();
};

const capitalsOnly = /^[\p{Lu}][\p{Lu}.]+(?:['’]s)?$/u;

/** Whether a sentence opens at the word: at the text's start, or after a stop, a colon or a quote mark. */
const opensSentence = (text: string, start: number): boolean => {
  for (let at = start - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 160) continue;
    if (code === 46)
      return !/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|\p{Lu})$/u.test(text.slice(0, at));
    return '!?:;"“”‘«»([…–—'.includes(text.charAt(at));
  }
  return true;
};

const joinNames = (list: readonly Token[], text: string): Token[] => {
  const joined: Token[] = [];
  for (let at = 0; at < list.length; at++) {
    const token = list[at] as Token;
    const next = list[at + 1];
    const form = next && joinedNames[`${token.form} ${next.form}`];
    if (form && next) {
      joined.push({ form, start: token.start, end: next.end });
      at += 1;
    } else {
      const stands = token.form.length < 4 ? acronymForms[token.form] : undefined;
      const written = stands && capitalsOnly.test(text.slice(token.start, token.end));
      joined.push(written ? { ...token, form: stands as string } : token);
    }
  }
  return joined;
};

/** Reads a text's words; the longest texts are cut after `mostWordsRead` words. */
export const readWording = (text: string, vocabulary: Vocabulary): Wording => {
  const list = joinNames(joinNumbers(tokens(text)), text).slice(0, mostWordsRead);
  const starts = new Int32Array(list.length);
  const ends = new Int32Array(list.length);
  const names = new Uint8Array(list.length);
  const acronyms = new Uint8Array(list.length);
  let weight = 0;
  const words = list.map((token, at) => {
    const word = vocabulary.wordOf(token.form);
    starts[at] = token.start;
    ends[at] = token.end;
    weight += word.weight;
    if (isCapital(text, token.start) && !word.frame) {
      const inCapitals = capitalsOnly.test(text.slice(token.start, token.end));
      acronyms[at] = inCapitals ? 1 : 0;
      const known = word.term >= 0;
      names[at] = inCapitals || !known || !opensSentence(text, token.start) ? 1 : 0;
    }
    return word;
  });
  return {
    text,
    words,
    forms: list.map(({ form }) => form),
    starts,
    ends,
    names,
    acronyms,
    weight,
  };
};

/** A quotation of more words is compared by its beginning; the longest in 3,000 articles has under 700. */
const mostWordsRead = 800;
