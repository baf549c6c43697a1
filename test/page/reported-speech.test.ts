import { describe, expect, it } from 'vitest';
import { hasAttributedQuote } from '../../src/page/reported-speech';

const cases: readonly { readonly text: string; readonly attributed: boolean }[] = [
  { text: 'The harbour stays shut. “Not one crane moves,” said the clerk.', attributed: true },
  { text: 'The clerk told reporters: "Not one crane moves."', attributed: true },
  { text: '„Kein Kran bewegt sich“, sagte die Sprecherin.', attributed: true },
  { text: '« Rien ne bouge », a déclaré la porte-parole.', attributed: true },
  { text: '«Жоден кран не рухається», — заявив речник.', attributed: true },
  { text: 'Set the attribute to "none" and reload the page.', attributed: false },
  { text: 'The clerk said that no crane moves.', attributed: false },
  { text: 'She misadded the sums, “as always”.', attributed: false },
];

describe('hasAttributedQuote', () => {
  it.each(cases)('$attributed: $text', ({ text, attributed }) => {
    expect(hasAttributedQuote(text)).toBe(attributed);
  });
});
