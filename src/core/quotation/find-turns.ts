import type { Draft, Mention } from './drafts';
import type { Reading } from './items';
import { type Lexicon, Word } from './lexicon';
import { isNameWord, type Phrase } from './noun-phrases';

/** A label and the words it gives to somebody, as offsets in a paragraph. */
interface Turn {
  readonly label: string;
  /** Item after the label. */
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly interview: boolean;
}

/** Most words of a label: "Deputy Prime Minister Ann Lee". */
const longestLabel = 5;

const label =
  /^\s*(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){0,4})\s?:\s+(?=[\p{L}\p{N}¿¡…])/u;
const finished = /[.!?…][)\]]?\s*$/u;

function interviewLabel(lexicon: Lexicon): RegExp | null {
  const labels = [...lexicon.language.interviewLabels];
  return labels.length > 0
    ? new RegExp(`(?<=^\\s*|[.!?…]\\s+)(${labels.join('|')})[.:]\\s+(?=\\S)`, 'giu')
    : null;
}

/** Whether a paragraph opens with the label of a question: "A. B. Thornquist" alone is a name. */
function hasQuestions(readings: readonly Reading[], lexicon: Lexicon): boolean {
  const [question] = lexicon.language.interviewLabels;
  return readings.some(({ items }) => {
    const [first, second] = items;
    return (
      first?.base === question && (first?.text.endsWith('.') || /^[.:]$/.test(second?.text ?? ''))
    );
  });
}

function itemAfter(reading: Reading, offset: number): number {
  const at = reading.items.findIndex((item) => item.start >= offset);
  return at < 0 ? reading.items.length : at;
}

function readInterview(reading: Reading, labels: RegExp | null): readonly Turn[] {
  const found = labels ? [...reading.text.matchAll(labels)] : [];
  if (found[0] === undefined || reading.text.slice(0, found[0].index).trim() !== '') return [];
  return found.map((match, i) => {
    const start = match.index + match[0].length;
    const next = found[i + 1]?.index ?? reading.text.length;
    const end = start + reading.text.slice(start, next).trimEnd().length;
    const to = itemAfter(reading, match.index + (match[1]?.length ?? 0));
    return { label: (match[1] ?? '').toLowerCase(), to, start, end, interview: true };
  });
}

/** A turn under a name: all its words may be a name's, and whole sentences follow. */
function readNamed(reading: Reading): Turn | null {
  const match = label.exec(reading.text);
  if (!match?.[1] || !finished.test(reading.text)) return null;
  const start = match[0].length;
  const to = itemAfter(reading, match[0].indexOf(match[1]) + match[1].length);
  const words = reading.items.slice(0, to);
  if (words.length > longestLabel || reading.items[to]?.text !== ':') return null;
  if (!words.some(isNameWord) || !words.every((item) => item.capital || item.kind === 'sign'))
    return null;
  const end = reading.text.trimEnd().length;
  if (reading.stretches.some((stretch) => stretch.outerStart <= start)) return null;
  return { label: match[1], to, start, end, interview: false };
}

const capitals = /^[\p{Lu}\s.'’-]{3,}$/u;

/** Paragraphs within which one turn is followed by another's; more were lists and updates. */
const nearest = 2;

/** Fewest words of a turn that stands under a name: "Linden: 2,316." is a count. */
const fewestWords = 2;

/** Share of turns with a "you", an "I" or a question from which turns are talk and not a list. */
const talkShare = 0.3;

/** What the labels of an article show together. */
interface Evidence {
  readonly turns: readonly (Turn | null)[];
  /** How often each label opens a paragraph. */
  readonly labels: ReadonlyMap<string, number>;
  /** How often each word stands as a name anywhere. */
  readonly names: ReadonlyMap<string, number>;
  /** Whether enough turns ask, speak of their speaker or to another. */
  readonly dialogue: boolean;
}

/** Whether the words after a label have a first or second person. */
function addresses(reading: Reading, from: number, lexicon: Lexicon): boolean {
  return reading.items
    .slice(from)
    .some(
      (item) =>
        (lexicon.language.pronouns.get(item.base)?.person ?? 3) < 3 ||
        (item.is & Word.possessive && /^(?:my|our|your)$/.test(item.base)),
    );
}

function asks(reading: Reading, from: number): boolean {
  return reading.items.slice(from).some((item) => item.text === '?');
}

/** Whether the article shows that the label names somebody rather than "Note:" or "Facts First:". */
function namesSomebody(reading: Reading, turn: Turn, all: Evidence, lexicon: Lexicon): boolean {
  const label = reading.items.slice(0, turn.to);
  const last = label.at(-1);
  if (!last || label.some((item) => item.is & (Word.notName | Word.determiner))) return false;
  if (last.is & Word.speechNoun) return false;
  const spoken = reading.items.slice(turn.to).filter((item) => item.kind === 'word');
  if (spoken.length < fewestWords) return false;
  const at = reading.paragraph;
  const near = all.turns.slice(Math.max(0, at - nearest), at + nearest + 1);
  const answered = all.dialogue && near.some((other) => other && other.label !== turn.label);
  const named = (all.names.get(last.base) ?? 0) > (all.labels.get(turn.label) ?? 0);
  if (label.length === 1 && !named && !(answered && capitals.test(turn.label))) return false;
  return answered || addresses(reading, turn.to, lexicon);
}

function gather(
  readings: readonly Reading[],
  turns: readonly (Turn | null)[],
  lexicon: Lexicon,
): Evidence {
  const labels = new Map<string, number>();
  const names = new Map<string, number>();
  for (const turn of turns) if (turn) labels.set(turn.label, (labels.get(turn.label) ?? 0) + 1);
  for (const { items } of readings) {
    for (const item of items) {
      if (isNameWord(item)) names.set(item.base, (names.get(item.base) ?? 0) + 1);
    }
  }
  const talk = readings.filter((reading, i) => {
    const to = turns[i]?.to;
    return to !== undefined && (addresses(reading, to, lexicon) || asks(reading, to));
  });
  const dialogue = talk.length >= turns.filter((turn) => turn !== null).length * talkShare;
  return { turns, labels, names, dialogue };
}

/** The first person named in full: whom the answers of an interview belong to. */
function findGuest(readings: readonly Reading[]): Mention | null {
  for (const reading of readings) {
    const { items } = reading;
    for (let from = 0; from < items.length; from += 1) {
      let to = from;
      while (isNameWord(items[to]) && !((items[to]?.is ?? 0) & (Word.body | Word.title))) to += 1;
      if (to - from > 1) return { reading, phrase: { from, to } };
      from = Math.max(from, to - 1);
    }
  }
  return null;
}

function draftOf(reading: Reading, turn: Turn, mention: Mention | null): Draft {
  const span = { paragraph: reading.paragraph, start: turn.start, end: turn.end };
  return {
    // Verbatim, but not in marks, which is what the kind tells.
    kind: 'indirect',
    spans: [span],
    quoted: [],
    cue: null,
    reported: null,
    mention,
    from: null,
    via: mention ? 'label' : null,
  };
}

/**
 * The turns of a transcript or interview without quote marks, by paragraph: "Linden: We will
 * not pay.", "Q: … A: …". The second label of an interview answers, for the first person named.
 */
export function findTurns(
  readings: readonly Reading[],
  lexicon: Lexicon,
): ReadonlyMap<number, readonly Draft[]> {
  const result = new Map<number, readonly Draft[]>();
  const labels = hasQuestions(readings, lexicon) ? interviewLabel(lexicon) : null;
  const [question] = lexicon.language.interviewLabels;
  const named = readings.map(readNamed);
  if (!labels && named.every((turn) => turn === null)) return result;
  const evidence = gather(readings, named, lexicon);
  let guest: Mention | null | undefined;
  for (const [index, reading] of readings.entries()) {
    const interview = readInterview(reading, labels);
    const turn = named[index];
    if (interview.length > 0) {
      guest ??= findGuest(readings);
      const drafts = interview.map((entry) =>
        draftOf(reading, entry, entry.label === question ? null : (guest ?? null)),
      );
      result.set(index, drafts);
    } else if (turn && namesSomebody(reading, turn, evidence, lexicon)) {
      const phrase: Phrase = { from: 0, to: turn.to };
      result.set(index, [draftOf(reading, turn, { reading, phrase })]);
    }
  }
  return result;
}
