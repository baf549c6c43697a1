/** A character, or two apostrophes, that may be a quote mark. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly char: string;
  readonly single: boolean;
  /** By what stands around it; a straight mark between two marks may be both. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const doubles = '“”„‟"″＂«»「」『』';
const singles = "‘’‚‛'`‹›";
const isMark = new Set([...doubles, ...singles]);
/** These lean one way whatever stands around them, unless nothing of theirs is open. */
const leansOpen = new Set(['“', '„', '‟', '«', '「', '『', '``', '‘', '‚', '‹']);
const leansClose = new Set(['”', '»', '」', '』', '›', '’']);
/** Words that lost their beginning: 'em, ’90s, 'til. */
const elision =
  /^(?:em|til|till|tis|twas|twill|cause|cuz|bout|round|n|nuff|s|\d\d?s?)(?![\p{L}\p{N}])/iu;
const word = /[\p{L}\p{N}]/u;
const space = /\s/;

/** Whether an opening mark may follow this character. */
function isBefore(char: string): boolean {
  return char === '' || space.test(char) || '([{—–―-/:;,'.includes(char) || isMark.has(char);
}

/** Whether a closing mark may stand before this character. */
function isAfter(char: string): boolean {
  return char === '' || !word.test(char);
}

function readSingle(text: string, at: number, char: string): Mark | null {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (word.test(before) && word.test(after)) return null;
  const opens =
    isBefore(before) &&
    after !== '' &&
    !space.test(after) &&
    char !== '›' &&
    !elision.test(text.slice(at + 1, at + 7)) &&
    char !== '’';
  const closes = before !== '' && !space.test(before) && isAfter(after) && !'‘‚‛‹'.includes(char);
  const closesGerman = char === '‘' && closes === false && !opens && isAfter(after);
  if (!opens && !closes && !closesGerman) return null;
  return { at, length: 1, char, single: true, opens, closes: closes || closesGerman };
}

function readDouble(text: string, at: number, char: string): Mark | null {
  const { length } = char;
  const before = text[at - 1] ?? '';
  const after = text[at + length] ?? '';
  let opens = isBefore(before) && after !== '' && !space.test(after);
  let closes = before !== '' && !space.test(before) && isAfter(after);
  if (leansOpen.has(char)) {
    opens = opens || !closes || (before !== '' && space.test(before));
    closes = closes && !'([{—–―-/'.includes(before);
  } else if (leansClose.has(char)) {
    closes = closes || !opens || !word.test(after);
    opens = opens && !closes;
  } else if (/\d/.test(before) && !opens && after !== '' && word.test(after)) return null;
  else if (!opens && !closes) {
    // No space beside it: “said."No…” or “No."He …”; what is open decides.
    opens = true;
    closes = before !== '';
  }
  return opens || closes ? { at, length, char, single: false, opens, closes } : null;
}

/** More of one mark in a row are a rule or a drawing. */
const longestRun = 4;

function endOfRun(text: string, at: number, char: string): number {
  let end = at;
  while (text[end] === char) end += 1;
  return end;
}

/** The possible quote marks of a text, in order. */
export function scanMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 34 && code !== 39 && code !== 96 && code < 0xab) continue;
    const char = text[at] ?? '';
    if (!isMark.has(char)) continue;
    if (text[at + 1] === char && text[at + longestRun] === char) {
      const end = endOfRun(text, at, char);
      if (end - at > longestRun) {
        at = end - 1;
        continue;
      }
    }
    const twice = (char === "'" || char === '`') && text[at + 1] === char;
    // In ''' the mark nearer the words is the single one.
    if (twice && char === "'" && text[at + 2] === char && !space.test(text[at - 1] ?? ' ')) {
      marks.push({ at, length: 1, char, single: true, opens: false, closes: true });
      at += 1;
      const last = readDouble(text, at, "''");
      if (last) marks.push(last);
      at += 1;
      continue;
    }
    const mark = twice
      ? readDouble(text, at, char + char)
      : doubles.includes(char)
        ? readDouble(text, at, char)
        : readSingle(text, at, char);
    if (mark) marks.push(mark);
    if (twice) at += 1;
  }
  return marks;
}
