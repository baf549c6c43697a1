import type { Annotation, VersionView } from '../../core/factbase/annotation';
import type { AppLanguage } from '../messages/languages';

const joinWords = (...words: string[]) => words.join(' ');

function versionOf(language: AppLanguage, outlet: string, there: string, day: string): VersionView {
  const before = language.say('welcome-before');
  const after = language.say('welcome-after');
  const here = language.say('welcome-here');
  return {
    source: {
      outlet,
      title: null,
      url: null,
      published: day,
      agencies: [],
      copyOf: null,
    },
    text: joinWords(before, there, after),
    differences: [{ kind: 'wording', page: here, version: there }],
    columns: [
      { page: before, version: before, equal: true },
      { page: here, version: there, equal: false },
      { page: after, version: after, equal: true },
    ],
    packs: [language.say('welcome-example')],
  };
}

/** The match of the first run: invented, and said to be. */
export function exampleAnnotation(language: AppLanguage): Annotation {
  const { say } = language;
  const courier = versionOf(language, say('welcome-outlet'), say('welcome-there'), '2025-03-13');
  const times = versionOf(
    language,
    say('welcome-outlet-too'),
    say('welcome-there-too'),
    '2025-03-14',
  );
  return {
    key: 'example',
    private: false,
    verdict: 'same',
    quote: null,
    spans: [],
    name: null,
    text: joinWords(say('welcome-before'), say('welcome-here'), say('welcome-after')),
    score: 0.94,
    why: [{ code: 'speaker-named', words: say('welcome-speaker') }],
    material: false,
    speaker: {
      id: 'example',
      kind: 'person',
      name: say('welcome-speaker'),
      role: say('welcome-role'),
    },
    creditedTo: null,
    versions: [courier, times],
    remembered: [],
    history: [],
    positions: [
      {
        id: 'example',
        issue: say('welcome-issue'),
        stance: 'opposes',
        summary: say('welcome-summary'),
        since: '2025-03-13',
        evidence: [{ source: courier.source, words: courier.text }],
      },
    ],
  };
}
