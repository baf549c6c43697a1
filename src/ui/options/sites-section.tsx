import { useState } from 'preact/hooks';
import type { AppLanguage } from '../messages/languages';
import { SearchField } from '../parts/search-field';
import { Setting } from '../parts/setting';
import { Switch } from '../parts/switch';
import type { OptionsProps, SettingsView } from './options';
import { readSite } from './read-site';
import { Section } from './section';

/** A list longer than this is searched, not read. */
const searchedFrom = 8;

type Sites = SettingsView['sites'];

interface SiteListProps {
  readonly sites: Sites;
  readonly language: AppLanguage;
  readonly onChange: (sites: Sites) => void;
}

function without(sites: Sites, site: string): Sites {
  const { [site]: _, ...others } = sites;
  return others;
}

function SiteRow({ site, sites, language, onChange }: SiteListProps & { site: string }) {
  const on = sites[site] === 'on';
  return (
    <li class="setting">
      <span class="setting-words">{site}</span>
      <Switch
        on={on}
        label={language.say('annotate-site', { site })}
        onSwitch={(next) => onChange({ ...sites, [site]: next ? 'on' : 'off' })}
      />
      <button
        type="button"
        class="action"
        aria-label={`${language.say('remove')}: ${site}`}
        onClick={() => onChange(without(sites, site))}
      >
        {language.say('remove')}
      </button>
    </li>
  );
}

function SiteList(props: SiteListProps) {
  const { sites, language } = props;
  const [asked, setAsked] = useState('');
  const all = Object.keys(sites).sort((a, b) => a.localeCompare(b, language.locale));
  const shown = all.filter((site) => site.includes(asked.trim().toLowerCase()));
  return (
    <>
      {all.length >= searchedFrom && (
        <SearchField label={language.say('search-sites')} query={asked} onQuery={setAsked} />
      )}
      <ul class="site-list">
        {shown.map((site) => (
          <SiteRow key={site} site={site} {...props} />
        ))}
      </ul>
      {shown.length === 0 && all.length > 0 && (
        <p class="setting-note">{language.say('no-such-site')}</p>
      )}
    </>
  );
}

function AddSite({ language, onAdd }: { language: AppLanguage; onAdd: (site: string) => void }) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = readSite(typed);
    setRefused(site === null);
    if (site === null) return;
    onAdd(site);
    setTyped('');
  };
  return (
    <form class="add-site" onSubmit={add}>
      <input
        class="field"
        aria-label={language.say('add-site-label')}
        aria-invalid={refused}
        aria-describedby={refused ? 'site-refused' : undefined}
        placeholder="example.org"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {language.say('add')}
      </button>
      {refused && (
        <p class="refused" id="site-refused" role="alert">
          {language.say('no-site')}
        </p>
      )}
    </form>
  );
}

/** Where the extension works. */
export function SitesSection({ language, settings, onChange }: OptionsProps) {
  const { sites, onlyChosen, paused } = settings;
  return (
    <Section id="sites" title={language.say('sites')}>
      <Setting
        label={language.say('pause-everywhere')}
        note={language.say('pause-everywhere-note')}
        on={paused}
        onSwitch={(next) => onChange({ paused: next })}
      />
      <Setting
        label={language.say('only-chosen')}
        note={language.say(onlyChosen ? 'only-chosen-on' : 'only-chosen-off')}
        on={onlyChosen}
        onSwitch={(next) => onChange({ onlyChosen: next })}
      />
      <SiteList sites={sites} language={language} onChange={(next) => onChange({ sites: next })} />
      <AddSite
        language={language}
        onAdd={(site) => onChange({ sites: { ...sites, [site]: onlyChosen ? 'on' : 'off' } })}
      />
    </Section>
  );
}
