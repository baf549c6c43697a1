import type { Annotation, VersionView } from '../../src/core/factbase/annotation';
import { source, version } from './collate';
import { twenty } from './extreme-samples';
import { altered } from './samples';

const read = (of: VersionView): VersionView => ({ ...of, packs: [] });

const courier = source('The Example Courier', {
  published: '2025-03-14',
  url: 'https://courier.example/2025/03/envoy-rejects-the-pause-and-asks-for-more',
});
const gazette = source('Gazette of Examples', {
  published: '2025-03-16',
  url: 'https://gazette.example/envoy',
});
const pause = 'The [60-day|30-day:number] pause is not a settlement [and|] would suit nobody';

/** Known from the reader's own reading alone. */
export const readElsewhere: Annotation = {
  ...altered,
  key: 'read',
  private: true,
  versions: [read(version(courier, pause))],
  positions: [],
};

/** Read in three places, not surely the same. */
export const readOften: Annotation = {
  ...readElsewhere,
  key: 'read-often',
  verdict: 'likely',
  versions: [
    read(version(courier, pause)),
    read(version(gazette, pause.replace('30-day', 'month-long'))),
    read(version(source('Echo'), pause.replace('[and|]', '[and|but]'))),
  ],
};

/** Word for word. */
export const readAlike: Annotation = {
  ...readElsewhere,
  key: 'read-alike',
  material: false,
  versions: [read(version(gazette, 'The 60-day pause is not a settlement and would suit nobody'))],
};

/** Known from two packs, and from the reader's own reading. */
export const knownAndRead: Annotation = {
  ...altered,
  key: 'known-and-read',
  text: altered.text,
  versions: altered.versions.map((each, i) =>
    i === 1 ? { ...each, packs: ['Harbour and grain talks of Examplia'] } : each,
  ),
  remembered: [read(version(gazette, pause))],
};

/** Many read, many known. */
export const manyRead: Annotation = {
  ...twenty,
  key: 'many-read',
  remembered: twenty.versions.slice(0, 8).map(read),
};
