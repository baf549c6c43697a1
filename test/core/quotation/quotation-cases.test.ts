import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../src/core/quotation/extract-quotations';
import { judge, readCases } from './quotation-cases';

describe.each(readCases())('quotations in %s', (language, cases) => {
  for (const oneCase of cases) {
    const check = oneCase.known ? test.fails : test;
    check(`${oneCase.id}: ${oneCase.about}`, () => {
      expect(judge(oneCase, extractQuotations(oneCase.paragraphs, { language }))).toEqual([]);
    });
  }
});
