import type { Word } from './vocabulary';
import type { Wording } from './wording';

/** “not only”, “nothing more than”, “no doubt”: the denier denies nothing. */
const emptyAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  not: new Set(['only', 'just', 'merely', 'simply', 'necessarily', 'but']),
  nothing: new Set(['other', 'more', 'less', 'but', 'short']),
  no: new Set(['doubt', 'matter', 'less', 'fewer']),
  none: new Set(['other']),
  never: new Set(['mind']),
};

/** “Hardly sixty” counts, as “nearly sixty” does. */
const nearly = new Set(['hardly', 'barely']);

/** How far back “nor” and “not even” look for the denier that they only go on from. */
const norReach = 12;

/** “No more than”, “no later than”, “No. 1”. */
const isLimit = (wording: Wording, at: number): boolean =>
  wording.forms[at + 1] === 'than' || wording.text.charAt(wording.ends[at - 1] as number) === '.';

/** By stem: “failed to follow”, “refused to pay”. */
const denyBeforeTo = new Set('fail refus declin neglect omit ceas unabl unwil'.split(' '));

/** By stem: “stopped buying”, “avoided paying”. */
const denyBeforeDoing = new Set('stop ceas avoid quit'.split(' '));

const beForms = new Set('is are was were be been'.split(' '));

/** “Is far from ready”, “was anything but easy”; not “is far from the town”. */
const isFarFrom = ({ forms, words }: Wording, at: number): boolean => {
  if (!beForms.has(forms[at - 1] ?? '') || words[at + 2]?.frame !== false) return false;
  const phrase = `${forms[at]} ${forms[at + 1]}`;
  return phrase === 'far from' || phrase === 'anything but';
};

/** Words that deny the verb behind them without a denier. */
const deniesVerb = (wording: Wording, at: number): boolean => {
  const { stem } = wording.words[at] as Word;
  const next = wording.forms[at + 1];
  if (next === 'to') return denyBeforeTo.has(stem);
  if (next?.endsWith('ing'))
    return denyBeforeDoing.has(stem) && !beForms.has(wording.forms[at - 1] ?? '');
  return isFarFrom(wording, at);
};

/** “Nor”, “not even”, “no food and no fuel”, “no fuel either”: the denial goes on from one before it. */
const goesOn = ({ forms }: Wording, at: number): boolean => {
  const form = forms[at];
  if (form === 'nor') return true;
  if (form === 'not' && forms[at + 1] === 'even') return true;
  if (form === 'no' && (forms[at - 1] === 'and' || forms[at - 1] === 'or')) return true;
  return forms.slice(at + 1, at + 1 + eitherReach).includes('either');
};

/** How far behind a denier its “either” may stand. */
const eitherReach = 5;

const asked = new Set('i you he she it we they that this there'.split(' '));

/** “Should you not feel it?”, “isn't it?”: who asks so denies nothing. */
const asks = ({ forms, text, ends }: Wording, at: number): boolean =>
  forms[at] === 'not' && asked.has(forms[at + 1] ?? '') && /^[^.!;]*\?/.test(text.slice(ends[at]));

/** Whether the word at `at` denies what is said around it. */
export const deniesAt = (wording: Wording, at: number): boolean => {
  const word = wording.words[at];
  if (!word?.denies) return word !== undefined && deniesVerb(wording, at);
  const form = wording.forms[at] ?? '';
  const empty = Object.hasOwn(emptyAfter, form) ? emptyAfter[form] : undefined;
  if (empty?.has(wording.forms[at + 1] ?? '')) return false;
  if (form === 'no' && isLimit(wording, at + 1)) return false;
  // “Whether or not”, “with or without”.
  if ((form === 'not' || form === 'without') && wording.forms[at - 1] === 'or') return false;
  if (asks(wording, at)) return false;
  if (nearly.has(form) && !Number.isNaN(wording.words[at + 1]?.value ?? Number.NaN)) return false;
  if (!goesOn(wording, at)) return true;
  for (let back = at - 1; back >= Math.max(0, at - norReach); back--) {
    if (wording.words[back]?.denies) return false;
  }
  return true;
};

/** The places of a stretch that deny. */
export const denialsIn = (wording: Wording, from: number, to: number): number[] => {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (deniesAt(wording, at)) found.push(at);
  return found;
};

/** Words that deny without a denier: “a wish rather than a forecast”, “ruled out”, “failed to”. */
const hiddenDeniers = new Set(
  (
    'rather instead befor rule refus deni declin reject dismiss fail lack stop cease free against unless until ' +
    'neither nor yet few fewer less bar forbid prohibit avoid prevent exclud oppos unabl unwil imposs unlik ' +
    'unaccept cannot nobodi noth absenc absent except scarc rare seldom hard end far anyth lose ever first last surrend abandon ' +
    'ban outlaw veto empti blank bare vacant past histori miss gone ' +
    'silent silenc mute wrong mistak vain useless pointless futil exhaust vanish disappear neglect overlook ignor ' +
    'forget boycott abstain skip resist halt block hinder drop cancel escap zero nil minus difficult spare former ' +
    'worst too short wait'
  ).split(' '),
);

/** Whether a word may deny in a hidden way, so that a denier on the other side is no change. */
export const mayDeny = (stem: string): boolean =>
  hiddenDeniers.has(stem) || /^(?:un|dis|non)\p{L}{4,}/u.test(stem) || /less$/.test(stem);
