import {
  germanBodies,
  germanCompoundHead,
  germanCues,
  germanGroups,
  germanRoleKinds,
  germanRoles,
  germanTitles,
} from './de-words';
import type { Language, SourcePronoun } from './language';
import { sourcePhrase, words } from './words';

function pronoun(plural: boolean, gender: SourcePronoun['gender'], person = 3): SourcePronoun {
  return { plural, gender, person };
}

/** Cuts the genitive of a name: "Lindens", "Haas’". */
function cutGenitive(word: string): string {
  return word.length > 3 ? word.replace(/s?['’]?$/, '') : word;
}

/** German: direct quotations and explicit cues. */
export const german: Language = {
  code: 'de',
  functionWords: words(
    `der die das und ist nicht ein eine einen einem einer des den dem mit auf für von im zu sich auch
     es er sie wir dass daß wird werden war hat haben sei als nach bei oder aber noch wie über zum zur
     so am aus`,
  ),
  cues: germanCues,
  sourcePhrases: [
    sourcePhrase('laut'),
    sourcePhrase('nach angaben von'),
    sourcePhrase('nach angaben'),
    sourcePhrase('nach den worten von'),
    sourcePhrase('nach worten von'),
    sourcePhrase('nach den worten'),
    sourcePhrase('nach ansicht von'),
    sourcePhrase('so'),
  ],
  complementisers: words('dass daß'),
  interrogatives: words('ob wie warum weshalb wann wo was wer wohin'),
  helpers: words(
    `hat haben hatte hatten habe hätte will wollte kann konnte könne könnte würde würden muss soll
     solle sollte`,
  ),
  passiveHelpers: words('wird werden wurde wurden worden ist sind war waren sei seien'),
  infinitiveMarks: words('zu um'),
  negations: words('nicht kein keine keinen nie niemals weder noch'),
  adverbs: words(
    `auch noch dann später nun jetzt zuvor zudem außerdem ferner weiter wieder erneut bereits schon
     immer oft nur bloß heute gestern morgen daraufhin anschließend zugleich jedoch allerdings dabei
     dazu mehrfach wiederholt ausdrücklich kürzlich knapp schließlich hinzu mit ein`,
  ),
  adverbEnding: '',
  conjunctions: words(
    'und aber oder doch denn sondern sowie während weil da obwohl wenn als nachdem',
  ),
  prepositions: words(
    `in im an am auf aus bei beim von vom zu zum zur mit nach für gegen über unter vor zwischen durch
     ohne um seit bis wegen trotz während laut gegenüber entgegen hinter neben statt`,
  ),
  determiners: words(
    `der die das den dem des ein eine einen einem einer eines dieser diese dieses jener jene alle
     viele einige manche mehrere zwei drei vier fünf andere anderer weitere beide jeder jede`,
  ),
  possessives: words(
    'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere mein meine',
  ),
  pronouns: new Map([
    ['er', pronoun(false, 'male')],
    ['sie', pronoun(false, 'female')],
    ['es', pronoun(false, 'neuter')],
    ['ihm', pronoun(false, 'male')],
    ['ich', pronoun(false, null, 1)],
    ['wir', pronoun(true, null, 1)],
    ['du', pronoun(false, null, 2)],
  ]),
  relatives: words('der die das welcher welche welches'),
  possessiveEndings: ["'"],
  titles: germanTitles,
  roles: germanRoles,
  roleKinds: germanRoleKinds,
  bodies: germanBodies,
  groups: germanGroups,
  speechNouns: words(
    `erklärung mitteilung interview gespräch rede ansprache brief schreiben tweet beitrag post
     stellungnahme pressemitteilung bericht artikel kommentar pressekonferenz aussage worte`,
  ),
  notNames: words(
    `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april
     mai juni juli august september oktober november dezember der die das den dem des ein eine einen
     einem einer und aber oder doch in im an am auf aus bei von zu mit nach für gegen über unter vor
     als wenn weil da während er sie es wir ich ihr sein seine dies diese dieser dort hier dann nun
     jetzt auch noch so wie was wer wo warum ob dass ja nein nicht kein keine alle viele einige
     heute gestern morgen zuvor später außerdem zudem jedoch allerdings dabei laut seit bis trotz
     angaben worten ansicht ende anfang woche jahr tag uhr`,
  ),
  asWords: words('wie'),
  provenancePhrases: [['gegenüber'], ['via']],
  abbreviations: words(
    'dr prof z.b z.bsp u.a d.h bzw ca etc usw st str nr mio mrd jan feb apr aug sept okt nov dez hl ggf vgl',
  ),
  interviewLabels: words('frage antwort'),
  compoundHead: germanCompoundHead,
  capitalNouns: true,
  order: { cueFirstAfterQuote: true, cueFirstBeforeQuote: true, commaBeforeClause: 'bare' },
  nameStem: cutGenitive,
  nameGender: () => null,
};
