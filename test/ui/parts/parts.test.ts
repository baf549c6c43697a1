import { expect, it } from 'vitest';
import { cardLanguage } from '../../../src/ui/messages/languages';
import { nameOutlets } from '../../../src/ui/parts/outlets';
import { readAddress, searchAddress } from '../../../src/ui/parts/read-address';
import { hueOf, initialsOf } from '../../../src/ui/parts/speaker-head';

it.each([
  ['Yuri Ushakov', 'YU'],
  ['Russian Foreign Ministry', 'RM'],
  ['Ministry of the Interior', 'MI'],
  ['Reuters', 'R'],
  ['Конституційний Суд', 'КС'],
  ['ליאורה כהן', 'לכ'],
  ['bell hooks', 'BH'],
  ['  O’Brien-Smith  ', 'O'],
  ['—', ''],
])('the initials of “%s” are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

it('gives a speaker the same hue each time, and most speakers hues of their own', () => {
  const ids = Array.from({ length: 30 }, (_, i) => `speaker-${i}`);
  const hues = ids.map(hueOf);
  expect(ids.map(hueOf)).toEqual(hues);
  for (const hue of hues) expect(hue).toBeGreaterThanOrEqual(0);
  for (const hue of hues) expect(hue).toBeLessThanOrEqual(360);
  expect(new Set(hues).size).toBeGreaterThan(25);
});

it.each([
  [['FT'], 'FT'],
  [['FT', 'Echo'], 'FT and Echo'],
  [['The International Herald', 'The Transcontinental'], 'The International Herald and one more'],
  [['FT', 'Echo', 'Specimen Times'], 'FT and two more'],
])('%j are named %s', (outlets, named) => {
  expect(nameOutlets(outlets, cardLanguage('en'))).toBe(named);
});

it.each([
  ['https://a.example/b', 'a short pause', 'https://a.example/b#:~:text=a%20short%20pause'],
  ['https://a.example/#top', 'a pause', 'https://a.example/#top:~:text=a%20pause'],
  ['https://a.example/', 'long-term, then', 'https://a.example/#:~:text=long%2Dterm%2C%20then'],
  [
    'https://a.example/',
    'one two three four five six seven eight nine ten eleven',
    'https://a.example/#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  ],
  [
    'https://a.example/',
    'hopes [the US] knows our position',
    'https://a.example/#:~:text=knows%20our%20position',
  ],
  ['https://a.example/', null, 'https://a.example/'],
  ['http://a.example/', 'a pause', null],
  ['javascript:alert(1)', 'a pause', null],
  ['//a.example', 'a pause', null],
  [null, 'a pause', null],
])('%s with “%s” is read at %s', (url, words, address) => {
  expect(readAddress(url, words)).toBe(address);
});

it.each([
  ['https://s.example/?q=%s', 'a $& pause', 'https://s.example/?q=%22a%20%24%26%20pause%22'],
  ['http://s.example/?q=%s', 'a pause', null],
  ['', 'a pause', null],
])('%s searches for “%s” at %s', (engine, words, address) => {
  expect(searchAddress(engine, words)).toBe(address);
});
