import type { Annotation, PositionView, SpeakerView } from '../../src/core/factbase/annotation';
import { pageText, source, version } from './collate';

const ft = source('Financial Times', { published: '2025-03-13' });
const hannach = source('MT Hannach', {
  copyOf: { how: 'translation', outlet: 'Financial Times' },
});

const ushakov: SpeakerView = {
  id: 'ushakov',
  kind: 'person',
  name: 'Yuri Ushakov',
  role: 'foreign-policy adviser to the Russian president',
};

const ceasefire: PositionView = {
  id: 'ushakov-ceasefire',
  issue: 'a ceasefire before a settlement',
  stance: 'opposes',
  summary: 'Wants the terms of a lasting settlement first.',
  since: '2025-03-13',
  evidence: [
    { source: ft, words: 'nothing other than a temporary breather for Ukrainian troops' },
    { source: ft, words: 'Nobody needs steps that imitate peaceful actions in this situation' },
    { source: hannach, words: null },
  ],
};

const breather = {
  ft: 'nothing [more|other] than a [short reprieve|temporary breather] for Ukrainian [forces|troops]',
  hannach:
    'nothing [more|other] than a [short reprieve|temporary break] for Ukrainian [forces|troops]',
};

/** Words of the seed articles: one sentence in three wordings. */
export const reworded: Annotation = {
  key: 'reworded',
  private: false,
  remembered: [],
  history: [],
  verdict: 'same',
  quote: 'breather',
  spans: [{ paragraph: 1, start: 150, end: 204 }],
  name: null,
  text: pageText(breather.ft),
  score: 0.94,
  why: [
    { code: 'speaker-named', words: 'Yuri Ushakov' },
    { code: 'frame', words: 'nothing … than … for Ukrainian' },
    { code: 'synonyms', words: 'reprieve, breather' },
  ],
  material: false,
  speaker: ushakov,
  creditedTo: null,
  versions: [version(ft, breather.ft), version(hannach, breather.hannach)],
  positions: [ceasefire],
};

/** An invented speaker, whose words can be altered. */
const ellison: SpeakerView = {
  id: 'ellison',
  kind: 'person',
  name: 'Mara Ellison',
  role: 'trade envoy of Examplia',
};
const courier = source('The Example Courier', {
  published: '2025-03-14',
  url: 'https://courier.example/envoy',
});
const times = source('Specimen Times', { published: '2025-03-13' });
const echo = source('Echo', { copyOf: { how: 'translation', outlet: 'Specimen Times' } });

/** An invented position, shown by invented words. */
const pause: PositionView = {
  ...ceasefire,
  issue: 'a temporary pause in tariffs',
  summary: 'Wants a lasting agreement first.',
  evidence: [
    { source: courier, words: 'a temporary pause is a pause for nobody' },
    { source: times, words: null },
  ],
};

/** With a number changed on the page, and a negation lost elsewhere. */
export const altered: Annotation = {
  ...reworded,
  key: 'altered',
  material: true,
  speaker: ellison,
  text: 'The 60-day pause is not a settlement and would suit nobody',
  versions: [
    version(times, 'The [60-day|30-day:number] pause is not a settlement and would suit nobody'),
    version(
      courier,
      'The [60-day|30-day:number] [pause|truce] is not a settlement and would suit nobody',
    ),
    version(
      echo,
      'The [60-day|30-day:number] pause is [not|:negation] a settlement [and would suit nobody|:omission]',
    ),
  ],
  positions: [{ ...pause, id: 'ellison-1', evidence: [] }],
};

/** Credited to somebody else on the page. */
export const credited: Annotation = {
  ...reworded,
  key: 'credited',
  material: true,
  creditedTo: 'Mara Ellison',
};

export const wordForWord: Annotation = {
  ...reworded,
  key: 'word-for-word',
  text: 'of a closed nature',
  versions: [
    version(ft, 'of a closed nature'),
    version({ ...hannach, url: 'https://hannach.example/ushakov' }, 'of a closed nature'),
  ],
  positions: [],
};

export const unsure: Annotation = {
  ...reworded,
  key: 'unsure',
  verdict: 'likely',
  text: 'a short reprieve',
  score: 0.58,
  why: [
    { code: 'short', words: '' },
    { code: 'speaker-unknown', words: '' },
    { code: 'synonyms', words: 'reprieve, breather' },
  ],
  speaker: { ...ushakov, role: null },
  versions: [
    version(
      ft,
      '[|nothing other than:addition] a [short reprieve|temporary breather] [|for Ukrainian troops:addition]',
    ),
  ],
  positions: [],
};

export const reportsPosition: Annotation = {
  ...reworded,
  key: 'position',
  verdict: 'position',
  quote: null,
  text: 'Examplia does not want a temporary pause in tariffs',
  score: 0.71,
  why: [
    { code: 'issue-words', words: 'temporary pause' },
    { code: 'stance-words', words: 'does not want' },
  ],
  speaker: { id: 'ministry', kind: 'body', name: 'Examplia Trade Ministry', role: null },
  versions: [],
  positions: [
    { ...pause, id: 'ministry-1', since: '2025-03' },
    {
      ...pause,
      id: 'ministry-2',
      issue: 'foreign harbour inspectors',
      summary: 'Would treat any foreign inspector in its harbours as a breach of the agreement.',
      evidence: [],
    },
    {
      ...pause,
      id: 'ministry-3',
      issue: 'the 30-day proposal for grain',
      stance: 'conditional',
      summary: 'Ready to discuss it once the courts have spoken.',
    },
    {
      ...pause,
      id: 'ministry-6',
      issue: 'the 30-day proposal for grain',
      stance: 'unclear',
      summary: 'Has not seen the text.',
      since: '2025-03-11',
      evidence: [],
    },
    {
      ...pause,
      id: 'ministry-4',
      issue: 'a common weight of loaves',
      stance: 'supports',
      since: null,
    },
    { ...pause, id: 'ministry-5', issue: 'a tax on harbours', stance: 'unclear', since: null },
  ],
};

const manyWordings = [
  'nothing [more|other] than a [short reprieve|temporary breather] for northern [farmers|growers]',
  'nothing [more|other] than a [short reprieve|temporary break] for northern [farmers|growers]',
  'nothing [more|but] [than|:omission] a [short reprieve|brief pause] for northern [farmers|growers]',
  'nothing more than a [short reprieve|breathing space] for [northern farmers|the farmers of the north]',
  'nothing more than a short [reprieve|respite] for northern farmers',
  '[nothing more than|just:wording] a [short reprieve|temporary respite] for northern farmers',
  'nothing more than a short reprieve for northern farmers',
] as const;

/** Twenty outlets, seven wordings; the outlets are invented. */
export const twenty: Annotation = {
  ...reworded,
  key: 'twenty',
  speaker: ellison,
  text: pageText(manyWordings[0]),
  positions: [],
  versions: Array.from({ length: 20 }, (_, i) =>
    version(
      source(`Outlet ${String.fromCharCode(65 + i)}`, {
        published: `2025-03-${13 + (i % 9)}`,
        url: i % 3 === 0 ? `https://outlet-${i}.example/report` : null,
        agencies: i % 4 === 1 ? ['Example Agency'] : [],
        copyOf: i % 5 === 2 ? { how: 'copy', outlet: 'Outlet A' } : null,
      }),
      manyWordings[i % manyWordings.length] ?? '',
    ),
  ),
};

const longName =
  'Her Excellency Maria-Magdalena Featherstonehaugh-Wolfeschlegelsteinhausenbergerdorff';

/** Everything as long as it may be; invented throughout. */
export const longest: Annotation = {
  ...reworded,
  key: 'longest',
  speaker: {
    id: 'long',
    kind: 'person',
    name: longName,
    role: 'permanent representative to the Intergovernmental Organisation for the Harmonisation of Agricultural Statistics',
  },
  text: pageText(longWords()),
  versions: [
    version(
      source('The International Herald of Agricultural Statistics and Rural Affairs', {
        published: '2025-11-30T23:59:59Z',
        agencies: ['North Example Agency', 'South Example Agency'],
        copyOf: { how: 'rewrite', outlet: 'The Transcontinental Statistical Observer' },
      }),
      longWords(),
    ),
  ],
  positions: [
    {
      ...ceasefire,
      issue:
        'mandatory quarterly reporting of barley yields by member states with fewer than two million inhabitants',
      summary:
        'Supports reporting in principle, provided that small states may report once a year, that the forms are no longer than two pages, and that the costs are shared according to the harvest of the year before.',
      stance: 'conditional',
    },
  ],
};

function longWords(): string {
  const opening =
    'We have looked at every proposal that was put before this organisation in the last eleven years, and we have to say that none of them takes into account what it means for a small country to count its barley';
  const close =
    'and that is why we ask all members to consider, calmly and without haste, whether the reporting of yields might be arranged in such a way that those who harvest little are not made to write a great deal about it';
  return `${opening} [four times|three times:number] a year [with hardly anyone to do the counting|when there are few hands] ${close}`;
}

/** No other outlet, no role, no position. */
export const bare: Annotation = {
  ...reworded,
  key: 'bare',
  text: '“getting ahead of things”',
  speaker: { id: 'peskov', kind: 'person', name: 'Dmitry Peskov', role: null },
  versions: [],
  positions: [],
  why: [{ code: 'same-words', words: '' }],
};

/** Right to left; invented speaker and outlet. */
export const rightToLeft: Annotation = {
  ...reworded,
  key: 'rtl',
  speaker: { id: 'rtl', kind: 'person', name: 'ליאורה כהן-דוגמה', role: 'דוברת המשרד לדוגמה' },
  text: 'זו לא יותר מהפוגה קצרה לשני הצדדים',
  versions: [
    version(
      source('עיתון לדוגמה', { published: '2025-03-13', url: 'https://example.example/he' }),
      'זו לא יותר [מהפוגה קצרה|מהפסקה זמנית] לשני הצדדים',
    ),
  ],
  positions: [{ ...ceasefire, issue: 'הפסקת אש', summary: 'דורשת הסדר קבוע תחילה.' }],
};

/** A page's worth, in reading order. */
export const page: readonly Annotation[] = [
  reworded,
  altered,
  credited,
  wordForWord,
  unsure,
  reportsPosition,
  bare,
];
