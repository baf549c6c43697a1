import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../src/core/quotation/extract-quotations';
import { chooseLanguage } from '../../../src/core/quotation/languages/registry';
import { readCases } from './quotation-cases';

const foreign = [
  '« La trêve ne sera pas acceptée par le gouvernement de notre pays », a déclaré lundi le ministre des Affaires étrangères, qui a ajouté que les négociations sont dans une impasse depuis le mois de mai.',
  '„Rząd naszego kraju nie zaakceptuje tego rozejmu”, powiedział w poniedziałek minister spraw zagranicznych w rozmowie z dziennikarzami, dodając, że negocjacje znalazły się w impasie od początku maja bieżącego roku.',
  '“Regeringen i vores land vil ikke acceptere den våbenhvile”, sagde udenrigsministeren mandag til journalister og tilføjede, at forhandlingerne har været gået i stå siden begyndelsen af maj måned.',
];

describe('the language of a text', () => {
  test.each(readCases())('%s is told from an article', (code, cases) => {
    const paragraphs = cases.flatMap((oneCase) => oneCase.paragraphs);
    expect(chooseLanguage(paragraphs, undefined).code).toBe(code);
  });

  test.each(readCases())('%s is told from most single cases', (code, cases) => {
    const told = cases.filter(
      ({ paragraphs }) => chooseLanguage(paragraphs, undefined).code === code,
    );
    expect(told.length / cases.length).toBeGreaterThan(0.8);
  });

  test.each(foreign)('another language has marks and no speaker: %s', (text) => {
    expect(chooseLanguage([text], undefined).code).toBe('und');
    const [quotation] = extractQuotations([text]);
    expect(quotation).toMatchObject({ kind: 'direct', source: null, speaker: null, confidence: 0 });
  });

  test('a code with a region names its language, and an unknown one none', () => {
    expect(chooseLanguage([], 'de-AT').code).toBe('de');
    expect(chooseLanguage([], 'uk_UA').code).toBe('uk');
    expect(chooseLanguage(['This is English and it was said in the house.'], 'fr').code).toBe(
      'und',
    );
  });
});
