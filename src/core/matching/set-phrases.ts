import { stem } from '../text/stem';
import type { Token } from '../text/tokens';
import { phraseTable } from './phrase-table';

interface Phrase {
  readonly stems: readonly string[];
  readonly form: string;
}

/** By the first word's stem, then the second's: many phrases open with “in” or “make”. */
type PhraseBook = ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>>;

const readTable = (): PhraseBook => {
  const book = new Map<string, Map<string, Phrase[]>>();
  for (const line of phraseTable.trim().split('\n')) {
    const [form = '', phrases = ''] = line.split(': ');
    for (const phrase of phrases.split('; ')) {
      const stems = phrase.split(' ').map(stem);
      const [first = '', second = ''] = stems;
      const bySecond = book.get(first) ?? new Map<string, Phrase[]>();
      book.set(first, bySecond);
      // The longest first: “no less than” before “no less”.
      const list = [...(bySecond.get(second) ?? []), { stems, form }];
      bySecond.set(
        second,
        list.sort((a, b) => b.stems.length - a.stems.length),
      );
    }
  }
  return book;
};

let known: PhraseBook | undefined;

/** Whether a phrase stands at `at`, with nothing but one space between its words. */
const standsAt = (list: readonly Token[], at: number, { stems }: Phrase): boolean => {
  for (let step = 1; step < stems.length; step++) {
    const token = list[at + step];
    if (!token || token.start - (list[at + step - 1] as Token).end !== 1) return false;
    if (step > 1 && stem(token.form) !== stems[step]) return false;
  }
  return true;
};

const phraseAt = (list: readonly Token[], at: number): Phrase | undefined => {
  known ??= readTable();
  const next = list[at + 1];
  if (!next) return undefined;
  const phrases = known.get(stem((list[at] as Token).form))?.get(stem(next.form));
  return phrases?.find((phrase) => standsAt(list, at, phrase));
};

/** Reads set phrases as the one word that means the same: “ruled out” as “exclude”. */
export const joinPhrases = (list: readonly Token[]): Token[] => {
  const joined: Token[] = [];
  for (let at = 0; at < list.length; at++) {
    const token = list[at] as Token;
    const phrase = phraseAt(list, at);
    if (!phrase) {
      joined.push(token);
      continue;
    }
    const last = list[at + phrase.stems.length - 1] as Token;
    joined.push({ form: phrase.form, start: token.start, end: last.end });
    at += phrase.stems.length - 1;
  }
  return joined;
};
