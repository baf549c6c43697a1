import { describe, expect, it } from 'vitest';
import { Speakers } from '../../../src/builder/build/speakers';

const reviewed = [
  {
    id: 'quill',
    kind: 'person' as const,
    name: 'Áda Quill',
    aliases: ['Quill', 'Ада Квилл'],
    roles: [],
  },
  {
    id: 'inkford',
    kind: 'body' as const,
    name: 'Inkford',
    aliases: ['Inkford’s town council'],
    roles: [],
  },
];

const known: [name: string, id: string | null][] = [
  ['Ada Quill', 'quill'],
  ['ADA QUILL', 'quill'],
  ['Ada J. Quill', 'quill'],
  ['Mayor Ada Quill', 'quill'],
  ['former Prime Minister Quill', 'quill'],
  ['Ада Квилл', 'quill'],
  ['The Inkford town council', 'inkford'],
  ['Bea Quill', null],
  ['Inkford Rowing Club', null],
  ['', null],
];

describe('Speakers', () => {
  it.each(known)('knows %j as %s', (name, id) => {
    expect(new Speakers(reviewed).find(name)).toBe(id);
  });

  it('takes a name that is not reviewed for a new speaker, once', () => {
    const speakers = new Speakers(reviewed);
    expect(speakers.resolve('Bo Reed')).toBe('bo-reed');
    expect(speakers.resolve('Bo T. Reed')).toBe('bo-reed');
    expect(speakers.resolve('Ports Ministry')).toBe('ports-ministry');
    expect(speakers.resolve('…')).toBeNull();
    expect(speakers.resolve(null)).toBeNull();
    const met = speakers.list(reviewed, new Set(['ports-ministry', 'bo-reed', 'quill']));
    expect(met.map(({ id, kind }) => [id, kind])).toEqual([
      ['quill', 'person'],
      ['inkford', 'body'],
      ['bo-reed', 'person'],
      ['ports-ministry', 'body'],
    ]);
  });
});
