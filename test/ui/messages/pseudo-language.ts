import { app, card } from '../../../src/ui/messages/en';
import { createLanguage, type Phrase } from '../../../src/ui/messages/language';
import type { AppKey, AppLanguage } from '../../../src/ui/messages/languages';

/** Hebrew letters in the alphabet's order; which stands for which means nothing. */
const letters = 'אבגדהוזחטיכלמנסעפצקרשת';

const turn = (text: string) =>
  text.replace(
    /[a-z]/gi,
    (letter) => letters[(letter.toLowerCase().charCodeAt(0) - 97) % 22] ?? '',
  );

/** A third longer, as translations of English often are, and from right to left. */
function disguise(phrase: string): string {
  const turned = phrase
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : turn(part)))
    .join('');
  const filler = 'ארוך '.repeat(Math.ceil(phrase.length / 15)).trim();
  return `${turned} ${filler}`;
}

const disguisePhrase = (phrase: Phrase): Phrase =>
  typeof phrase === 'string'
    ? disguise(phrase)
    : Object.fromEntries(Object.entries(phrase).map(([form, text]) => [form, disguise(text)]));

/** A language that nobody speaks: it shows what overflows, and what is not laid out from right to left. */
export function pseudoLanguage(): AppLanguage {
  const phrases = Object.entries({ ...card, ...app }).map(([key, phrase]) => [
    key,
    disguisePhrase(phrase),
  ]);
  return createLanguage<AppKey>(
    { locale: 'he', dates: 'he', direction: 'rtl', numerals: '0 1 2 3 4 5 6 7 8 9' },
    Object.fromEntries(phrases) as Record<AppKey, Phrase>,
  );
}
