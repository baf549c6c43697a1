import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import type { Language } from './language';
import { noLanguage } from './no-language';
import { russian } from './ru';
import { tellLanguage } from './tell-language';
import { ukrainian } from './uk';

/** Every language whose cues are known; adding one is a line here and its module beside. */
const languages: readonly Language[] = [english, german, russian, ukrainian, spanish];

/** The language that `code` ("en", "de-AT") names, or that the text shows where it is absent. */
export function chooseLanguage(paragraphs: readonly string[], code: string | undefined): Language {
  if (code === undefined) return tellLanguage(paragraphs, languages);
  const [primary] = code.toLowerCase().split(/[-_]/);
  return languages.find((language) => language.code === primary) ?? noLanguage;
}
