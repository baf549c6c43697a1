import type { Language, SourcePronoun } from './language';
import { russianCues } from './ru-cues';
import { russianBodies, russianGroups, russianRoles, russianTitles } from './ru-people';
import { type NameEndings, nameGenderTeller, nameStemmer } from './slavic-names';
import { sourcePhrase, words } from './words';

const endings: NameEndings = {
  cases:
    'ого его ому ему ыми ими ым им ой ей ою ею ий ый ая яя ую юю ом ем ём ам ям ах а я у ю е ё и ы о й ь'.split(
      ' ',
    ),
  left: /(?:[иеьй]|[ёеи]м)$/,
  femalePatronymic: /(?:овн|евн|ичн|инишн)(?:а|ы|е|у|ой)$/,
  malePatronymic: /(?:ович|евич|ьич)(?:а|у|ем|е)?$/,
  femaleSurname: /(?:[оеё]ва|[иы]на|ская|цкая|ая)$/,
  maleSurname: /(?:[оеё]в|[иы]н|ский|цкий|ый|ий)$/,
};

function pronoun(plural: boolean, gender: SourcePronoun['gender'], person = 3): SourcePronoun {
  return { plural, gender, person };
}

/** Russian: direct quotations and explicit cues. */
export const russian: Language = {
  code: 'ru',
  functionWords: words(
    `и что как это он она они мы был была было были будет от или также который которая которые
     если ещё еще уже чтобы после под между об со его её ее их имеет может когда которого против
     не при для только`,
  ),
  cues: russianCues,
  sourcePhrases: [
    sourcePhrase('по словам'),
    sourcePhrase('со слов'),
    sourcePhrase('по данным'),
    sourcePhrase('по информации'),
    sourcePhrase('по утверждению'),
    sourcePhrase('по версии'),
    sourcePhrase('по мнению'),
    sourcePhrase('по убеждению'),
    sourcePhrase('согласно'),
  ],
  complementisers: words('что чтобы'),
  interrogatives: words('ли как почему когда где кто что зачем'),
  helpers: words('бы б мог могла могли может могут будет будут был была были'),
  passiveHelpers: words('был была было были будет будут быть'),
  infinitiveMarks: words(''),
  negations: words('не ни никакого'),
  adverbs: words(
    `также тоже ранее раньше позже потом затем тогда уже ещё еще снова вновь отдельно прямо чётко
     четко резко коротко неоднократно публично официально недавно сегодня вчера даже просто кроме`,
  ),
  adverbEnding: '',
  conjunctions: words('и а но да однако или либо ибо потому поскольку хотя когда если пока'),
  prepositions: words(
    `в во на с со из изо к ко до от для про за под над между через после перед без при по о об обо у
     около против среди вместо кроме согласно вопреки благодаря`,
  ),
  determiners: words(
    `этот эта это эти тот та те то один одна два две три другой другая другие все каждый некоторые`,
  ),
  possessives: words('его её ее их мой моя наш наша ваш свой своя'),
  pronouns: new Map([
    ['он', pronoun(false, 'male')],
    ['она', pronoun(false, 'female')],
    ['оно', pronoun(false, 'neuter')],
    ['они', pronoun(true, null)],
    ['я', pronoun(false, null, 1)],
    ['мы', pronoun(true, null, 1)],
    ['вы', pronoun(true, null, 2)],
    ['его', pronoun(false, 'male')],
    ['её', pronoun(false, 'female')],
    ['ее', pronoun(false, 'female')],
  ]),
  relatives: words('который которая которое которые'),
  possessiveEndings: [],
  titles: russianTitles,
  roles: russianRoles,
  bodies: russianBodies,
  groups: russianGroups,
  speechNouns: words(
    `заявление заявлении заявления интервью речь речи обращение обращении пост посте твит твите
     письмо письме сообщение сообщении комментарий комментарии выступление выступлении брифинг
     брифинге отчёт отчет докладе доклад статья статье слова словам`,
  ),
  notNames: words(
    `в во на за до от с со из о об про это эта этот тот те и а но однако также он она они оно мы вы
     я его её ее их как когда если что ли после перед под время при этом между тем ранее раньше позже
     затем потом кроме так нет да тут там теперь сейчас сегодня вчера завтра понедельник вторник среда четверг
     пятница суббота воскресенье один одна все каждый много некоторые тогда поэтому ведь впрочем
     по согласно`,
  ),
  asWords: words('как'),
  provenancePhrases: [
    ['через'],
    ['со', 'ссылкой', 'на'],
    ['ссылаясь', 'на'],
    ['передаёт'],
    ['передает'],
    ['цитирует'],
  ],
  abbreviations: words('г ул обл р гг им см напр тыс млн млрд руб проф акад т д п н с'),
  interviewLabels: words('вопрос ответ'),
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
