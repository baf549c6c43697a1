import { expect, it } from 'vitest';
import { appLanguage, cardLanguage, pickLocale } from '../../../src/ui/messages/languages';

const [en, uk, de] = [appLanguage('en'), appLanguage('uk'), appLanguage('de')];

it.each([
  [['en-GB'], 'en'],
  [['fr', 'uk-UA', 'en'], 'uk'],
  [['de-AT'], 'de'],
  [['xx'], 'en'],
  [[], 'en'],
  [['constructor'], 'en'],
] as const)('of %j it speaks %s', (wanted, locale) => {
  expect(pickLocale(wanted)).toBe(locale);
});

it.each([
  [en, 'all-worded', { count: 1 }, 'One other outlet has this quote, worded differently'],
  [en, 'all-worded', { count: 2 }, 'Two other outlets have this quote, worded differently'],
  [en, 'all-same', { count: 12 }, '12 other outlets have this quote, word for word'],
  [en, 'found-here', { count: 7 }, '7 known quotations on this page'],
  [uk, 'all-same', { count: 1 }, 'Ще одне видання має цю цитату слово в слово'],
  [uk, 'all-same', { count: 3 }, 'Ще три видання мають цю цитату слово в слово'],
  [uk, 'all-same', { count: 5 }, 'Ще п’ять видань мають цю цитату слово в слово'],
  [uk, 'found-here', { count: 22 }, '22 відомі цитати на цій сторінці'],
  [de, 'all-worded', { count: 3 }, 'Drei weitere Medien haben dieses Zitat in anderem Wortlaut'],
] as const)('%#: counts are words while they are small', (language, key, values, said) => {
  expect(language.say(key, values)).toBe(said);
});

it.each([
  ['2025-03-13', '13 Mar 2025'],
  ['2025-03-13T23:30:00-05:00', '13 Mar 2025'],
  ['2025-03', 'Mar 2025'],
  ['2025', '2025'],
  ['', ''],
  ['last week', ''],
])('the date %s reads %s', (iso, read) => {
  expect(cardLanguage('en').day(iso)).toBe(read);
});

it('tells what stands in a place from the words around it', () => {
  const pieces = en.pieces('since', { day: '{day} <b>' });
  expect(pieces).toEqual([
    { text: 'since ', place: null },
    { text: '{day} <b>', place: 'day' },
  ]);
});
