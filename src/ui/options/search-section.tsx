import { useState } from 'preact/hooks';
import { searchAddress } from '../parts/read-address';
import type { OptionsProps } from './options';
import { Section } from './section';

/** Engines with a name, by address. */
const engines: Readonly<Record<string, string>> = {
  'https://duckduckgo.com/?q=%s': 'DuckDuckGo',
  'https://www.google.com/search?q=%s': 'Google',
  'https://www.bing.com/search?q=%s': 'Bing',
  'https://www.startpage.com/sp/search?query=%s': 'Startpage',
  'https://www.ecosia.org/search?q=%s': 'Ecosia',
  'https://search.brave.com/search?q=%s': 'Brave',
};

const isEngine = (address: string) =>
  address.includes('%s') && searchAddress(address, 'a') !== null;

/** Where words are searched for, when the reader asks. */
export function SearchSection({ language, settings, onChange }: OptionsProps) {
  const { searchEngine } = settings;
  const [own, setOwn] = useState(!Object.hasOwn(engines, searchEngine));
  const [typed, setTyped] = useState(searchEngine);
  const refused = own && !isEngine(typed);
  const choose = (address: string) => {
    setOwn(address === '');
    setTyped(address);
    if (address !== '') onChange({ searchEngine: address });
  };
  const type = (address: string) => {
    setTyped(address);
    if (isEngine(address)) onChange({ searchEngine: address });
  };
  return (
    <Section id="search-engine" title={language.say('search-engine')}>
      <p class="setting-note">{language.say('search-engine-note')}</p>
      <select
        class="field"
        aria-label={language.say('search-engine')}
        value={own ? '' : searchEngine}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {Object.entries(engines).map(([address, name]) => (
          <option key={address} value={address}>
            {name}
          </option>
        ))}
        <option value="">{language.say('own-engine')}</option>
      </select>
      {own && (
        <input
          class="field"
          type="url"
          aria-label={language.say('own-engine-label')}
          aria-invalid={refused}
          aria-describedby={refused ? 'engine-refused' : undefined}
          placeholder="https://search.example/?q=%s"
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
      {refused && typed !== '' && (
        <p class="refused" id="engine-refused" role="alert">
          {language.say('no-engine')}
        </p>
      )}
    </Section>
  );
}
