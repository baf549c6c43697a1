import type { PackView } from '../../core/factbase/pack-view';
import type { AppLanguage } from '../messages/languages';
import { Counts } from '../parts/counts';
import { shortAddress } from '../parts/read-address';
import { sayLanguage, saySize } from '../parts/say-measure';

interface PackFactsProps {
  readonly pack: PackView;
  readonly language: AppLanguage;
}

/** Version, day, licence, language, size and who is behind a pack, in sentences. */
export function PackAbout({ pack, language }: PackFactsProps) {
  const { version, licence, homepage, built, bytes } = pack;
  const { locale } = language;
  return (
    <>
      <p class="setting-note">
        {language.say('pack-about', { version, licence, day: language.day(built) })}{' '}
        {language.say('pack-kind', {
          language: sayLanguage(pack.language, locale),
          size: saySize(bytes, locale),
        })}
      </p>
      {homepage && (
        <p class="setting-note">
          {language.say('pack-homepage')}{' '}
          <a href={homepage} target="_blank" rel="noopener noreferrer" dir="ltr">
            {shortAddress(homepage)}
          </a>
        </p>
      )}
    </>
  );
}

/** Whose key signed a pack; its fingerprint is read as one. */
export const sayKey = (fingerprint: string, language: AppLanguage) =>
  language.say('pack-signed', { key: fingerprint.replaceAll(' ', '\u00a0') });

const counted = [
  'quotes',
  'versions',
  'articles',
  'outlets',
  'speakers',
  'issues',
  'positions',
] as const;

/** How much of what is in a pack. */
export function PackCounts({ pack, language }: PackFactsProps) {
  const numbers = new Intl.NumberFormat(language.locale);
  return (
    <Counts
      counts={counted.map((what) => ({
        label: language.say(`pack-${what}`),
        value: numbers.format(pack[what]),
      }))}
    />
  );
}
