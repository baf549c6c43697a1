import { englishAttitudes, englishCues } from './en-cues';
import {
  englishBodies,
  englishGroups,
  englishPlaceOpenings,
  englishRoleKinds,
  englishRoles,
  englishThings,
  englishTitles,
} from './en-people';
import { looksFiniteEnglish } from './en-verbs';
import type { Language, SourcePronoun } from './language';
import { gendered, sourcePhrase, words } from './words';

function pronoun(plural: boolean, gender: SourcePronoun['gender'], person = 3): SourcePronoun {
  return { plural, gender, person };
}

/** English. */
export const english: Language = {
  code: 'en',
  functionWords: words(
    `the of and to in is was that for on with he she they it his her be are from at by this have has
     not but which said who were their been will would an as`,
  ),
  cues: englishCues,
  attitudes: englishAttitudes,
  reportNouns: words(
    `claim claims statement statements suggestion suggestions accusation accusations allegation
     allegations assertion assertions contention conclusion warning warnings argument arguments charge
     charges remark remarks comment comments complaint complaints admission promise promises pledge
     pledges vow vows threat threats call calls demand demands request insistence belief idea notion
     view concern concerns fear fears hope hopes assurance assurances finding criticism report reports
     news rumor rumors rumour rumours speculation prediction predictions testimony explanation
     declaration announcement revelation revelations denial notion theory reminder aside anxiety opinion
     doubt doubts conviction acknowledgment excuse`,
  ),
  sourcePhrases: [
    sourcePhrase('according to'),
    sourcePhrase('in the words of'),
    sourcePhrase('in the view of'),
  ],
  complementisers: words('that'),
  interrogatives: words('whether if why how what when where who'),
  helpers: words(
    `has have had having will would can could may might must shall should do does did 've 's 'd 'll
     is are was were am be been being`,
  ),
  passiveHelpers: words('is are was were be been being get gets got getting am'),
  infinitiveMarks: words('to'),
  negations: words("not n't never no neither nor"),
  adverbs: words(
    `also then later now just still ever even once again only often always sometimes soon already
     first last too earlier afterward afterwards thus therefore so instead further both all each
     today yesterday tonight there here simply`,
  ),
  adverbEnding: 'ly',
  conjunctions: words('and but or nor yet so while as because although though since if when'),
  subordinators: words('when while as if because although though since after before once'),
  clauseBreaks: words(
    `while whereas as who which where whose referring alluding prompting sparking drawing underlining
     underscoring`,
  ),
  looksFinite: looksFiniteEnglish,
  prepositions: words(
    `of in on at by for with from to into onto about over under after before during against among
     between through without within across behind beyond near toward towards upon via per until
     since as like than besides outside inside amid despite except regarding concerning following off up
     down out around along past`,
  ),
  determiners: words(
    `the a an this that these those some many several few most all both another other one two three
     four five six seven no any each every`,
  ),
  possessives: words('his her their its my our your'),
  pronouns: new Map([
    ['he', pronoun(false, 'male')],
    ['she', pronoun(false, 'female')],
    ['they', pronoun(true, null)],
    ['it', pronoun(false, 'neuter')],
    ['him', pronoun(false, 'male')],
    ['them', pronoun(true, null)],
    ['i', pronoun(false, null, 1)],
    ['we', pronoun(true, null, 1)],
    ['you', pronoun(false, null, 2)],
  ]),
  relatives: words('who whom which that'),
  genderWords: gendered('', 'he him his himself', 'she her hers herself'),
  possessiveEndings: ["'s", "'"],
  titles: englishTitles,
  surnameTitles: words('king bishop prince dean'),
  roles: englishRoles,
  roleKinds: englishRoleKinds,
  bodies: englishBodies,
  groups: englishGroups,
  thingEndings: englishThings,
  thingOpenings: englishPlaceOpenings,
  speechNouns: words(
    `statement speech interview address post tweet letter email e-mail message remark remarks comment
     comments report article column op-ed essay memo release conference briefing book testimony
     transcript filing lawsuit complaint petition video podcast ad ads release website statements letters
     emails tweets posts signs banners posters note order claim notice sign banner poster rule law text
     caption headline`,
  ),
  notNames: words(
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june
     july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
     i the a an and but or in on at as if when while after before for it he she they we
     you his her their this that these those there here however meanwhile still yet so asked what
     why how who where which yes no not well also then now both some many most one all another each
     other others earlier later last next since according even although though because despite
     during following with without by from to of about over under like instead perhaps maybe thanks
     likewise similarly additionally moreover furthermore nevertheless nonetheless indeed separately
     previously recently finally wait
     today yesterday tomorrow tonight english french german spanish`,
  ),
  asWords: words('as'),
  provenancePhrases: [['via'], ['as', 'reported', 'by'], ['quoted', 'by'], ['cited', 'by']],
  abbreviations: words(
    `mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr maj adm rev hon st jr sr
     inc corp co ltd no vs etc jan feb mar apr jun jul aug sept sep oct nov dec dept est fig u.s u.k
     u.n e.u d.c a.m p.m i.e e.g ph.d calif fla ill ind kan mass mich minn miss neb okla ore pa tenn
     tex va vt wash wis ariz ark colo conn del ga ky la md mo mont nev pres supt messrs mt ft`,
  ),
  interviewLabels: words('q a'),
  capitalNouns: false,
  order: { cueFirstAfterQuote: true, cueFirstBeforeQuote: false },
  nameStem: (word) => word,
  nameGender: () => null,
};
