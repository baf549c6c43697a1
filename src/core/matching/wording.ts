import { joinNumbers } from '../text/numbers';
import { stem } from '../text/stem';
import { type Token, tokens } from '../text/tokens';
import { findLetterRuns } from './letter-runs';
import { joinPhrases } from './set-phrases';
import type { Vocabulary, Word } from './vocabulary';

/** How a text's words are written in it. */
export interface Surface {
  readonly text: string;
  /** The words' folded forms; numbers in figures. */
  readonly forms: readonly string[];
  /** UTF-16 offsets; `ends` are exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A text read for matching: its words in order, each with its place and how it is written. */
export class Wording {
  /** Sum of the words' weights. */
  readonly weight: number;
  /** The same without frame words. */
  readonly tellingWeight: number;
  private surface: Surface | undefined;
  private runs: Uint32Array | undefined;

  constructor(
    readonly words: readonly Word[],
    private readonly read: () => Surface,
    private capitals?: Uint8Array,
  ) {
    let weight = 0;
    let telling = 0;
    for (const word of words) {
      weight += word.weight;
      if (!word.frame) telling += word.weight;
    }
    this.weight = weight;
    this.tellingWeight = telling;
  }

  get text(): string {
    return this.written.text;
  }

  get forms(): readonly string[] {
    return this.written.forms;
  }

  get starts(): Int32Array {
    return this.written.starts;
  }

  get ends(): Int32Array {
    return this.written.ends;
  }

  /** 1 where the word is written as a name: with a capital that opens no sentence, or as an acronym. */
  get names(): Uint8Array {
    this.capitals ??= findNames(this);
    return this.capitals;
  }

  /** Its runs of letters, as `letterRuns` finds them. */
  get letterRuns(): Uint32Array {
    this.runs ??= findLetterRuns(this.forms.join(' '));
    return this.runs;
  }

  /** Read when first asked for: of most versions only the words are looked at. */
  private get written(): Surface {
    this.surface ??= this.read();
    return this.surface;
  }
}

const findNames = ({ text, words, starts, ends }: Wording): Uint8Array => {
  const names = new Uint8Array(words.length);
  words.forEach((word, at) => {
    const start = starts[at] as number;
    const end = ends[at] as number;
    if (word.frame || !isCapital(text, start)) return;
    const acronym = end - start > 1 && capitalsOnly.test(text.slice(start, end));
    if (acronym || word.term < 0 || !opensSentence(text, start)) names[at] = 1;
  });
  return names;
};

/** Names of two words that have a shorter form in everyday use, by their first word. */
const joinedNames: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['united', { states: 'america', kingdom: 'britain', nations: 'unitednations' }],
  ['european', { union: 'europeanunion' }],
]);

/** Acronyms that would read as other words once folded, or that stand for a joined name. */
const acronymForms: Readonly<Record<string, string>> = {
  us: 'america',
  usa: 'america',
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

/** The stop of a title or an initial opens no sentence. */
const afterTitle = /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|\p{Lu})$/u;

/** Whether a sentence opens at the word: at the text's start, or after a stop, a colon or a quote mark. */
const opensSentence = (text: string, start: number): boolean => {
  for (let at = start - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 160) continue;
    if (code === 46) return !afterTitle.test(text.slice(Math.max(0, at - 4), at));
    return '!?:;"“”‘«»([…–—'.includes(text.charAt(at));
  }
  return true;
};

const joinNames = (list: readonly Token[], text: string): Token[] => {
  const joined: Token[] = [];
  for (let at = 0; at < list.length; at++) {
    const token = list[at] as Token;
    const next = list[at + 1];
    const form = next && joinedNames.get(token.form)?.[next.form];
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

/** A hyphen, with a space on one side at most: machine translations write “long -term”. */
const hyphen = /^(?: ?[-‐‑]|[-‐‑] )$/;

const isHyphened = (text: string, end: number, start: number): boolean =>
  (start - end > 1 || text.charCodeAt(end) !== 32) && hyphen.test(text.slice(end, start));

/** “Cease-fire” and “co-operate” are the words that are also written without a hyphen. */
const joinCompounds = (list: readonly Token[], text: string, { lexicon }: Vocabulary): Token[] => {
  const joined: Token[] = [];
  for (let at = 0; at < list.length; at++) {
    const token = list[at] as Token;
    const next = list[at + 1];
    const whole = next && isHyphened(text, token.end, next.start);
    const form = whole ? token.form + next.form : '';
    if (next && form !== '' && lexicon.idOf(stem(form)) >= 0) {
      joined.push({ form, start: token.start, end: next.end });
      at += 1;
    } else joined.push(token);
  }
  return joined;
};

/** Reads a text's words; the longest texts are cut after `mostWordsRead` words. */
export const readWording = (text: string, vocabulary: Vocabulary): Wording => {
  const named = joinNames(joinNumbers(tokens(text)), text);
  const list = joinPhrases(joinCompounds(named, text, vocabulary));
  const count = Math.min(mostWordsRead, list.length);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const forms: string[] = [];
  const words: Word[] = [];
  for (let at = 0; at < count; at++) {
    const { form, start, end } = list[at] as Token;
    starts[at] = start;
    ends[at] = end;
    forms.push(form);
    words.push(vocabulary.wordOf(form));
  }
  return new Wording(words, () => ({ text, forms, starts, ends }));
};

/** A quotation of more words is compared by its beginning; the longest in 3,000 articles has under 700. */
const mostWordsRead = 800;
