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

/** What the seed articles tell of where the speaker of `reworded` stands. */
export const ceasefire: PositionView = {
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
export const ellison: SpeakerView = {
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
