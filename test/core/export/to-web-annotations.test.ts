import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotatedPage } from '../../../src/core/export/annotated-page';
import { toWebAnnotations } from '../../../src/core/export/to-web-annotations';
import type { Annotation, VersionView } from '../../../src/core/factbase/annotation';
import { arbitraryPage } from './arbitrary-page';
import { AnnotationCollection } from './web-annotation-model';

/** Invented, as all of its people and papers are. */
const courier: VersionView = {
  source: {
    outlet: 'The Courier',
    title: 'Port plan meets a mayor',
    url: 'https://courier.example/port',
    published: '2025-03-11T09:00:00Z',
    agencies: [],
    copyOf: { how: 'translation', outlet: 'Kurier' },
  },
  text: 'the river is for rent',
  differences: [
    { kind: 'negation', page: 'not', version: '' },
    { kind: 'wording', page: 'sale', version: 'rent' },
  ],
  columns: [],
  packs: ['The port of Inkford'],
};

const match: Annotation = {
  key: 'inkford/q1~x',
  private: false,
  verdict: 'same',
  quote: 'q1',
  spans: [],
  name: null,
  text: 'the river is not for sale',
  score: 0.9,
  why: [],
  material: true,
  speaker: { id: 'quill', kind: 'person', name: 'Ada Quill', role: 'mayor of Inkford' },
  creditedTo: null,
  versions: [courier],
  remembered: [{ ...courier, text: 'the river is no one’s', packs: [] }],
  history: [],
  positions: [
    {
      id: 'p1',
      issue: 'a port in Inkford',
      stance: 'opposes',
      summary: 'Speaks against the port.',
      since: '2025-03-10',
      evidence: [{ source: courier.source, words: 'nobody asked for it' }],
    },
  ],
};

const stretch = {
  exact: 'the river is not for sale',
  prefix: 'She said “',
  suffix: '”',
  start: 9,
  end: 34,
};

const pageOf = (...annotations: Annotation[]): AnnotatedPage => ({
  address: 'https://herald.example/river',
  title: 'A river',
  matches: annotations.map((annotation) => ({ annotation, stretches: [stretch] })),
});

function* uuids() {
  for (let n = 0; ; n += 1) yield `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** The file as another program reads it. */
function write(page: AnnotatedPage, withMemory = false) {
  const ids = uuids();
  const newUuid = () => ids.next().value as string;
  const made = toWebAnnotations(page, { at: '2026-11-22T08:00:00.000Z', newUuid, withMemory });
  return JSON.parse(JSON.stringify(made)) as unknown;
}

const read = (page: AnnotatedPage, withMemory = false) =>
  AnnotationCollection.parse(write(page, withMemory)).first.items;

describe('toWebAnnotations', () => {
  it('keeps what the model demands, whatever the page', () => {
    fc.assert(
      fc.property(arbitraryPage, fc.boolean(), (page, withMemory) => {
        const items = read(page, withMemory);
        const told = page.matches.filter(
          ({ annotation, stretches }) =>
            stretches.length > 0 && (withMemory || !annotation.private),
        );
        expect(items.map(({ target }) => target.length)).toEqual(
          told.map(({ stretches }) => stretches.length),
        );
      }),
    );
  });

  it('says where the words stand in the two ways that Hypothesis finds them by', () => {
    const [item] = read(pageOf(match));
    expect(item?.target).toEqual([
      {
        type: 'SpecificResource',
        source: 'https://herald.example/river',
        selector: [
          { type: 'TextQuoteSelector', exact: stretch.exact, prefix: 'She said “', suffix: '”' },
          { type: 'TextPositionSelector', start: 9, end: 34 },
        ],
      },
    ]);
  });

  it('tells who, how others worded it, and where they stand', () => {
    const [item] = read(pageOf(match));
    const comments = item?.body.filter(({ purpose }) => purpose === 'commenting') ?? [];
    expect(comments).toHaveLength(1);
    const told = comments[0] && 'value' in comments[0] ? comments[0].value.split('\n') : [];
    expect(told).toEqual([
      'Known quote: Ada Quill, mayor of Inkford',
      '“the river is for rent” (The Courier, 2025-03-11, translation from Kurier, https://courier.example/port)',
      '  negation: “not” only here',
      '  wording: “sale” here, “rent” there',
      'opposes: a port in Inkford, since 2025-03-10. Speaks against the port.',
      '  “nobody asked for it” (The Courier, 2025-03-11, translation from Kurier, https://courier.example/port)',
    ]);
    expect(item?.body.filter(({ purpose }) => purpose === 'linking')).toEqual([
      {
        type: 'SpecificResource',
        purpose: 'linking',
        source: 'https://courier.example/port',
        selector: { type: 'TextQuoteSelector', exact: 'the river is for rent' },
      },
    ]);
    const tags = item?.body.flatMap((body) =>
      'value' in body && body.purpose === 'tagging' ? body.value : [],
    );
    expect(tags).toEqual(['Ada Quill', 'Known quote', 'negation', 'wording']);
  });

  it('says whom the page credits, and that it is unsure', () => {
    const told = JSON.stringify(
      write(pageOf({ ...match, verdict: 'likely', creditedTo: 'Bo Reed' })),
    );
    expect(told).toContain('Credited here to Bo Reed');
    expect(told).toContain('Possibly a known quote');
  });

  it('stands a second time in the form that Hypothesis imports', () => {
    const { annotations, first } = AnnotationCollection.parse(write(pageOf(match)));
    const [item] = first.items;
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.target[0]?.selector).toEqual(item?.target[0]?.selector);
    expect(annotations[0]?.uri).toBe('https://herald.example/river');
    expect(annotations[0]?.text.split('  \n')[0]).toBe('Known quote: Ada Quill, mayor of Inkford');
  });

  it('lets no stranger’s words become Markdown, HTML or mathematics there', () => {
    fc.assert(
      fc.property(arbitraryPage, (page) => {
        for (const { text } of AnnotationCollection.parse(write(page, true)).annotations)
          expect(text.replaceAll(/&#\d+;| {2}\n/g, '')).not.toMatch(/[\\`*_[\]#!~<>$&\n]/);
      }),
    );
    const hostile = { ...match, creditedTo: '![x](https://spy.example/x.png) <b> $$x$$\n- y' };
    const [made] = AnnotationCollection.parse(write(pageOf(hostile))).annotations;
    expect(made?.text).toContain(
      'Credited here to &#33;&#91;x&#93;(https://spy.example/x.png) &#60;b&#62; &#36;&#36;x&#36;&#36; - y',
    );
  });

  it('keeps to itself what was read elsewhere, unless asked', () => {
    const page = pageOf(match, { ...match, private: true, text: 'kept' });
    expect(JSON.stringify(write(page))).not.toContain('no one’s');
    expect(read(page)).toHaveLength(1);
    expect(JSON.stringify(write(page, true))).toContain('no one’s');
    expect(read(page, true)).toHaveLength(2);
  });
});
