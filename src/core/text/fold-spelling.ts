/**
 * Folds British and American spelling of a lower-case English word into one form. The form is for
 * comparing only and need not be a spelling in use: “prize” becomes “prise”.
 */
export function foldSpelling(word: string): string {
  for (const [pattern, replacement] of rules) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return wholeWords.get(word) ?? word;
}

/** Each rule names the words it is for where letters alone would take in others (hour, four). */
const rules: readonly (readonly [RegExp, string])[] = [
  // -ize becomes -ise, and not the other way: almost no word in -ize means something else in -ise,
  // while advise, promise, rise… must stay; and Porter's stemmer cuts “organize” down to “organ”.
  [/iz(e[drs]?|ers|ing|able|ations?|ational)$/, 'is$1'],
  [/(anal|paral|catal|electrol)yz(e[drs]?|ers|ing)$/, '$1ys$2'],
  [
    /^(un|dis|mis|re)?(ard|arm|behavi|cand|clam|col|demean|enam|endeav|fav|ferv|flav|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig)our/,
    '$1$2or',
  ],
  // A doubled l before an ending: travelled, signalling, counsellor, marvellous.
  [
    /^(un|re|mis|out)?(cance|channe|counse|dia|due|equa|fue|funne|grove|initia|jewe|labe|leve|libe|marve|mode|pane|peda|penci|quarre|reve|riva|shove|signa|snive|spira|swive|tota|towe|trave|tunne|unrave)ll(ed|ing|ings|ers?|ors?|ous|ously|ist|ery|ations?)$/,
    '$1$2l$3',
  ],
  [/^(.*?)(calib|cent|fib|lit|lust|meag|met|mit|sab|somb|spect|theat)re(s?)$/, '$1$2er$3'],
  [/^(cent|sab)red$/, '$1ered'],
  [/^(def|lic|off|pret)ence(?=$|s$|d$|less)/, '$1ense'],
  [/^practis/, 'practic'],
  [/^(ana|cata|dia|epi|mono|pro)logu?e?(s?)$/, '$1log$2'],
  [/^(an|gyn|h|medi)ae(?=sth|c|m|v)/, '$1e'],
  [/paed/, 'ped'],
  [/aemi/, 'emi'],
  [/rrhoea/, 'rrhea'],
  [/^foet/, 'fet'],
  [/^oe(?=str|soph)/, 'e'],
  [/^manoeuvres?$/, 'maneuver'],
  [/^manoeuvr(ed|ing)$/, 'maneuver$1'],
  [/^(abridg|acknowledg|judg|lodg)ement/, '$1ment'],
  [/^skeptic/, 'sceptic'],
  [/^(disti|enro|enthra|fulfi|insta|insti)ll(?=$|s$|ment)/, '$1l'],
  [/^(ski|wi)llful/, '$1lful'],
  [/^(m|sm)ould(?=$|s|y|ed|ing|er)/, '$1old'],
  [/^plough/, 'plow'],
  [/^sulph/, 'sulf'],
  [/^grey/, 'gray'],
  [/^programmes?$/, 'program'],
  [/^aeroplane/, 'airplane'],
  [/^aluminium/, 'aluminum'],
];

/** Single words that no rule covers. */
const wholeWords: ReadonlyMap<string, string> = new Map([
  ['ageing', 'aging'],
  ['afterwards', 'afterward'],
  ['amongst', 'among'],
  ['backwards', 'backward'],
  ['cosy', 'cozy'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['draught', 'draft'],
  ['draughts', 'drafts'],
  ['enquire', 'inquire'],
  ['enquired', 'inquired'],
  ['enquiry', 'inquiry'],
  ['enquiries', 'inquiries'],
  ['forwards', 'forward'],
  ['gaol', 'jail'],
  ['gaoled', 'jailed'],
  ['kerb', 'curb'],
  ['moustache', 'mustache'],
  ['mum', 'mom'],
  ['mums', 'moms'],
  ['okay', 'ok'],
  ['pyjamas', 'pajamas'],
  ['speciality', 'specialty'],
  ['storey', 'story'],
  ['storeys', 'stories'],
  ['towards', 'toward'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['upwards', 'upward'],
  ['downwards', 'downward'],
  ['whilst', 'while'],
  ['whisky', 'whiskey'],
  ['woollen', 'woolen'],
]);
