import type { State } from './state';

const address = 'https://packs.example/harbour.json';
const kept = 'details';

/** Packs, memory and the reader's own file, each part by itself. */
const states: State[] = (
  [
    { name: 'packs-three', crop: '#packs', options: 'three-packs' },
    {
      name: 'packs-remove',
      crop: '#packs',
      options: 'three-packs',
      press: ['Remove: Harbour and grain talks of Examplia'],
      until: '.question',
    },
    { name: 'packs-offer', crop: '#packs', address, press: ['Look at it'], until: '.offer' },
    {
      name: 'packs-offer-other-key',
      crop: '#packs',
      options: 'other-key',
      address,
      press: ['Look at it', 'Install anyway'],
      until: '.offer .failure[role="alert"]',
    },
    {
      name: 'packs-refused',
      crop: '#packs',
      options: 'refused',
      address,
      press: ['Look at it'],
      until: '.problems',
    },
    { name: 'memory-three', crop: '#memory', until: kept, press: ['Two quotations'] },
    { name: 'memory-none', crop: '#memory', options: 'memory-none' },
    {
      name: 'memory-off',
      crop: '#memory',
      until: '.question',
      press: ['Remember what I read, on this device'],
    },
    { name: 'memory-delete-all', crop: '#memory', until: '.question', press: ['Delete all'] },
  ] as const
).flatMap((state): State[] => [
  { ...state, part: 'options', width: 1000 },
  { ...state, part: 'options', name: `${state.name}-320`, width: 320 },
]);

const locales: State[] = (['packs', 'memory'] as const).flatMap((part) => [
  ...(['uk', 'de'] as const).map(
    (locale): State => ({
      name: `${part}-${locale}-360`,
      part: 'options',
      options: 'three-packs',
      crop: `#${part}`,
      locale,
      width: 360,
    }),
  ),
  {
    name: `${part}-rtl`,
    part: 'options',
    options: 'three-packs',
    crop: `#${part}`,
    direction: 'rtl',
  },
]);

/** Packs, memory and what else is kept, in every state. */
export const keptStates: readonly State[] = [...states, ...locales];
