import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Annotation, VersionView } from '../../../src/core/factbase/annotation';
import { CardContent } from '../../../src/ui/card/card';
import { cardLanguage } from '../../../src/ui/messages/languages';
import { collate } from '../../gallery/collate-annotation';
import { contrary } from '../../gallery/contrary-sample';
import { knownAndRead } from '../../gallery/reading-samples';
import {
  bare,
  credited,
  reportsPosition,
  reworded,
  unsure,
  wordForWord,
} from '../../gallery/samples';

const box = document.createElement('div');
afterEach(() => render(null, box));

function show(annotation: Annotation): HTMLElement {
  document.body.append(box);
  render(
    <CardContent
      annotation={annotation}
      language={cardLanguage('en')}
      page={{ title: 'A report', url: 'https://page.example/' }}
      away={{ searchEngine: 'https://search.example/?q=%s', onOpen: vi.fn() }}
      onCopy={async () => true}
      onHide={vi.fn()}
      onClose={vi.fn()}
    />,
    box,
  );
  return box;
}

const textOf = (selector: string) =>
  [...box.querySelectorAll(selector)].map((each) => each.textContent);

const told = (annotation: Annotation) => {
  show(annotation);
  return [...textOf('.verdict'), ...textOf('.material-lines li')];
};

it.each([
  [
    'all word it differently',
    collate({ 'Outlet A': 'a [short|brief] pause', 'Outlet B': 'a short [pause|rest]' }),
    ['Two other outlets have this quote, worded differently'],
  ],
  [
    'some word it differently',
    collate({ A: 'a [short|brief] pause', B: 'a short pause', C: 'a short pause' }),
    ['Three other outlets have this quote; one words it differently'],
  ],
  ['none words it differently', wordForWord, ['Two other outlets have this quote, word for word']],
  [
    'a number differs, in two outlets',
    collate({ A: 'the [60-day|30-day:number] pause', B: 'the [60-day|30-day:number] pause' }),
    [
      'Two other outlets have this quote, worded differently',
      'This page says 60-day; A and B say 30-day.',
    ],
  ],
  [
    'a number differs, in three outlets',
    collate({ A: '[60|30:number] days', B: '[60|30:number] days', C: '[60|30:number] days' }),
    [
      'Three other outlets have this quote, worded differently',
      'This page says 60; A and two more say 30.',
    ],
  ],
  [
    'a negation comes before a number',
    collate({ A: 'in [60|30:number] days we will [not|:negation] go' }),
    [
      'One other outlet has this quote, worded differently',
      'This page says not; A leaves it out.',
      'This page says 60; A says 30.',
    ],
  ],
  [
    'a negation that the page leaves out',
    collate({ A: 'we will [|not:negation] go' }),
    ['One other outlet has this quote, worded differently', 'This page leaves out not; A has it.'],
  ],
  [
    'more material differences than sentences',
    collate({ A: '[1|2:number] and [3|4:number] and [5|6:number] and [7|8:number]' }),
    [
      'One other outlet has this quote, worded differently',
      'This page says 1; A says 2.',
      'This page says 3; A says 4.',
      'This page says 5; A says 6.',
      'One more difference below.',
    ],
  ],
  [
    'another speaker credited',
    credited,
    [
      'Two other outlets have this quote, worded differently',
      'Credited here to Mara Ellison. Other outlets: Yuri Ushakov.',
    ],
  ],
  [
    'an unsure match',
    unsure,
    ['Possibly the same quoteOne other outlet has this quote, worded differently'],
  ],
  ['a position', reportsPosition, ['Reports a known position']],
  [
    'a position with the quote that it repeats',
    { ...collate({ A: 'a [short|brief] pause' }), verdict: 'position' },
    ['Reports a known positionOne other outlet has this quote, worded differently'],
  ],
  [
    'the opposite of a position',
    contrary,
    ['This page may say the opposite of what Examplia Trade Ministry is known for'],
  ],
  ['no other outlet', bare, []],
] as const)('says in words: %s', (_, annotation, said) => {
  expect(told(annotation)).toEqual(said);
});

it('holds the page’s words against those that show the opposite', () => {
  show(contrary);
  expect(textOf('.witness')).toEqual(['here', 'The Example Courier']);
  expect(textOf('.words')).toEqual([contrary.text, contrary.contrary?.known]);
});

it('names packs only where there are several', () => {
  show(collate({ A: 'a [short|brief] pause' }));
  expect(box.textContent).not.toContain('in Ceasefire talks, 2025');
  show(knownAndRead);
  const notes = textOf('.notes .note').filter((note) => note?.startsWith('in '));
  expect(notes).toContain('in Ceasefire talks, 2025');
  expect(notes).toContain('in Harbour and grain talks of Examplia');
});

it('tells nothing on the page of what the reader has read elsewhere', () => {
  show(knownAndRead);
  const outside = box.textContent;
  show({ ...knownAndRead, remembered: [] });
  expect(box.textContent).toBe(outside);
});

it('leaves out what there is nothing of', () => {
  show(bare);
  for (const part of ['.speaker-role', '.collation', '.positions', '.material-lines', '.verdict'])
    expect(box.querySelector(part)).toBeNull();
});

it('marks changed words, material ones apart', () => {
  show(collate({ A: 'the [60-day|30-day:number] [pause|rest] ends' }));
  const marks = [...box.querySelectorAll('mark')].map(
    (mark) => `${mark.textContent} ${mark.className}`,
  );
  expect(marks).toEqual(['60-day material', 'pause changed', '30-day material', 'rest changed']);
});

it('gives every row’s columns the same place', async () => {
  show(collate({ A: 'a [short|very very brief] pause', B: 'a [short|long] pause' }));
  const { default: css } = await import('../../../src/ui/parts/parts.css?inline');
  const style = document.createElement('style');
  style.textContent = css;
  box.prepend(style);
  const rests = [...box.querySelectorAll('.words')].map((row) => {
    const last = row.lastElementChild as HTMLElement;
    return Math.round(last.getBoundingClientRect().left);
  });
  expect(rests).toHaveLength(3);
  expect(new Set(rests).size).toBe(1);
  style.remove();
});

it('folds twenty wordings, and unfolds them', async () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRST'];
  show(collate(Object.fromEntries(letters.map((each) => [each, `a [short|${each}-long] pause`]))));
  expect(box.querySelectorAll('.row')).toHaveLength(3);
  const more = [...box.querySelectorAll('button')].find((each) =>
    each.textContent?.startsWith('Show 18 more outlets'),
  );
  more?.click();
  await vi.waitFor(() => expect(box.querySelectorAll('.row')).toHaveLength(21));
  expect(more?.ariaExpanded).toBe('true');
});

it('folds a long text to where it differs, and unfolds it', async () => {
  const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
  show(collate({ A: `${long} [sixty|thirty] ${long}` }));
  expect(textOf('.words')[0]).toBe(
    'word0 word1 word2 … word55 word56 word57 word58 word59 sixty word0 word1 word2 word3 word4 … word57 word58 word59',
  );
  const all = [...box.querySelectorAll('button')].find((each) =>
    each.textContent?.startsWith('Show all words'),
  );
  all?.click();
  await vi.waitFor(() => expect(textOf('.words')[0]).toBe(`${long} sixty ${long}`));
});

it('says where a version came from and leads to its words', () => {
  const [first] = reworded.versions as [VersionView];
  const source: VersionView['source'] = {
    outlet: 'Specimen Times',
    title: null,
    url: 'https://specimen.example/report',
    published: '2025-03-13',
    agencies: ['Example Agency'],
    copyOf: { how: 'translation', outlet: 'Echo' },
  };
  show({ ...reworded, versions: [{ ...first, source }] });
  expect(textOf('.notes .note').slice(0, 3)).toEqual([
    '13 Mar 2025',
    'translated from Echo',
    'via Example Agency',
  ]);
  expect(box.querySelector<HTMLAnchorElement>('.row a')?.href).toBe(
    'https://specimen.example/report#:~:text=nothing%20other%20than%20a%20temporary%20breather%20for%20Ukrainian%20troops',
  );
});
