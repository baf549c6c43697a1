import type { RememberedArticle } from '../../src/core/factbase/memory-view';
import type { PackView } from '../../src/core/factbase/pack-view';

/** What comes with the extension. */
export const bundled: PackView = {
  id: 'ceasefire-2025',
  title: 'Ceasefire talks, 2025',
  language: 'en',
  version: '1',
  licence: 'CC0-1.0',
  homepage: null,
  built: '2026-11-22',
  quotes: 31,
  versions: 40,
  articles: 5,
  outlets: 8,
  speakers: 14,
  issues: 9,
  positions: 23,
  enabled: true,
  bundled: true,
  bytes: 61_400,
  source: null,
  checkedAt: null,
  failure: null,
  signedBy: null,
};

/** From an address, signed; its last update was refused. */
export const harbour: PackView = {
  ...bundled,
  id: 'harbour',
  title: 'Harbour and grain talks of Examplia',
  version: '2026-11-20',
  licence: 'CC-BY-4.0',
  homepage: 'https://packs.example/harbour/',
  quotes: 1204,
  versions: 3377,
  articles: 912,
  outlets: 61,
  speakers: 240,
  issues: 17,
  positions: 388,
  bundled: false,
  bytes: 2_480_000,
  source: 'https://packs.example/harbour.json',
  checkedAt: '2026-11-22T06:10:00Z',
  failure: 'quotes[12].versions[0].article: no article “ft-1”',
  signedBy: '7F3A 91C2 0B5E D844',
};

/** From a file, switched off. */
export const loaves: PackView = {
  ...bundled,
  id: 'loaves',
  title: 'Die Brotgewichtsverordnungsdebatte',
  language: 'de',
  version: '3',
  built: '2026-02',
  licence: 'ODbL-1.0',
  enabled: false,
  bundled: false,
  bytes: 148_000,
};

/** Three articles that an invented reader read. */
export const read: readonly RememberedArticle[] = [
  {
    address: 'https://courier.example/2026/11/envoy-rejects-the-pause',
    outlet: 'The Example Courier',
    title: 'Envoy rejects the pause, and asks for an agreement that lasts',
    published: '2026-11-21',
    readAt: '2026-11-22T07:30:00Z',
    site: 'courier.example',
    quotations: [
      {
        id: '1',
        speaker: 'Mara Ellison',
        text: 'nothing more than a short reprieve for northern farmers',
      },
      { id: '2', speaker: 'Mara Ellison', text: 'We have not seen the text' },
    ],
  },
  {
    address: 'https://specimen-times.example/harbour',
    outlet: 'Specimen Times',
    title: null,
    published: null,
    readAt: '2026-11-21T18:00:00Z',
    site: 'specimen-times.example',
    quotations: [{ id: '3', speaker: 'Examplia Trade Ministry', text: 'no inspector, and no tax' }],
  },
  {
    address: 'https://echo.example/bread',
    outlet: 'Echo',
    title: 'What a loaf weighs',
    published: '2026-10-02',
    readAt: '2026-10-03T09:00:00Z',
    site: 'echo.example',
    quotations: [
      { id: '4', speaker: 'Tomas Varga', text: 'a loaf is a loaf' },
      { id: '5', speaker: 'Tomas Varga', text: 'and it is weighed when it is cold' },
      { id: '6', speaker: 'Guild of Bakers', text: 'we weigh it when it is sold' },
    ],
  },
];
