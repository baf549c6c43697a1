import type { Language, SourcePronoun } from './language';
import { type NameEndings, nameGenderTeller, nameStemmer } from './slavic-names';
import { ukrainianCues } from './uk-cues';
import { ukrainianBodies, ukrainianGroups, ukrainianRoles, ukrainianTitles } from './uk-people';
import { sourcePhrase, words } from './words';

const endings: NameEndings = {
  cases:
    'ого ому ої ою ею єю ові еві єві ими им ій ий ом ем єм ам ям ах а я у ю і ї и е є о й ь'.split(
      ' ',
    ),
  left: /(?:[іїйь]|[еи]м)$/,
  femalePatronymic: /(?:івн|ївн)(?:а|и|і|у|ою)$/,
  malePatronymic: /[оеєй]вич(?:а|у|ем|еві)?$/,
  femaleSurname: /(?:[оеєі]ва|[іи]на|ська|цька|зька|на)$/,
  maleSurname: /(?:[оеє]в|[іи]н|ський|цький|зький|ий)$/,
};

function pronoun(plural: boolean, gender: SourcePronoun['gender'], person = 3): SourcePronoun {
  return { plural, gender, person };
}

/** Ukrainian: direct quotations and explicit cues. */
export const ukrainian: Language = {
  code: 'uk',
  functionWords: words(
    `і й та що як це він вона вони ми є був була були буде від або також який яка які якщо ще вже
     щоб після під між про із зі цього його її їх має може коли якого проти`,
  ),
  cues: ukrainianCues,
  sourcePhrases: [
    sourcePhrase('за словами'),
    sourcePhrase('зі слів'),
    sourcePhrase('за даними'),
    sourcePhrase('за інформацією'),
    sourcePhrase('за твердженням'),
    sourcePhrase('за версією'),
    sourcePhrase('на думку'),
    sourcePhrase('на переконання'),
    sourcePhrase('згідно з'),
  ],
  complementisers: words('що щоб'),
  interrogatives: words('чи як чому коли де хто що навіщо'),
  helpers: words('б би міг могла могли може можуть буде будуть був була були'),
  passiveHelpers: words('був була було були буде будуть бути'),
  infinitiveMarks: words(''),
  negations: words('не ні ані жодного'),
  adverbs: words(
    `також теж раніше згодом потім тоді вже ще знову водночас окремо прямо чітко різко коротко
     неодноразово вкотре публічно офіційно нещодавно сьогодні вчора навіть просто окрім`,
  ),
  adverbEnding: '',
  conjunctions: words('і й та а але проте однак або чи бо тому оскільки хоча коли якщо поки'),
  prepositions: words(
    `в у на з із зі до від для про за під над між через після перед без при по о об біля проти
     серед замість крім щодо згідно всупереч завдяки`,
  ),
  determiners: words(
    'цей ця це ці той та те ті один одна два дві три інший інша інші всі кожен деякі',
  ),
  possessives: words('його її їхній їхня їх мій моя наш наша ваш свій своя'),
  pronouns: new Map([
    ['він', pronoun(false, 'male')],
    ['вона', pronoun(false, 'female')],
    ['воно', pronoun(false, 'neuter')],
    ['вони', pronoun(true, null)],
    ['я', pronoun(false, null, 1)],
    ['ми', pronoun(true, null, 1)],
    ['ви', pronoun(true, null, 2)],
    ['його', pronoun(false, 'male')],
    ['її', pronoun(false, 'female')],
    ['їхніми', pronoun(true, null)],
  ]),
  relatives: words('який яка яке які котрий котра'),
  possessiveEndings: [],
  titles: ukrainianTitles,
  roles: ukrainianRoles,
  bodies: ukrainianBodies,
  groups: ukrainianGroups,
  speechNouns: words(
    `заява заяві заяви інтервʼю інтерв’ю інтерв'ю промова промові звернення зверненні допис дописі
     пост пості твіт твіті лист листі повідомлення повідомленні коментар коментарі виступ виступі
     брифінг брифінгу звіт звіті стаття статті слова словами`,
  ),
  notNames: words(
    `у в на за до від з із зі про це цей ця той та і й а але проте однак також він вона вони воно ми
     ви я його її їх як коли якщо що чи після перед під час водночас натомість тим раніше згодом
     потім крім окрім так ні тут там тепер зараз сьогодні вчора завтра понеділок вівторок середа четвер п’ятниця субота неділя
     один одна всі кожен багато деякі пан пані тоді тому адже втім отже`,
  ),
  asWords: words('як'),
  provenancePhrases: [
    ['через'],
    ['посилаючись', 'на'],
    ['з', 'посиланням', 'на'],
    ['передає'],
    ['цитує'],
  ],
  abbreviations: words('м вул обл р рр ст ім див напр тис млн млрд грн проф акад ін о с т'),
  interviewLabels: words('питання відповідь'),
  capitalNouns: false,
  order: {
    cueFirstAfterQuote: true,
    cueFirstBeforeQuote: true,
    insideMarks: true,
    commaBeforeClause: 'always',
  },
  nameStem: nameStemmer(endings),
  nameGender: nameGenderTeller(endings),
};
