import type { Settings } from './settings';

/** Why a page is or is not annotated. */
export type SiteState = 'on' | 'paused-here' | 'paused-everywhere';

/** The reader's word on the site that `hostname` is part of: sites are stored by registrable domain. */
function choiceFor(hostname: string, sites: Settings['sites']): 'on' | 'off' | undefined {
  const labels = hostname.split('.');
  for (let i = 0; i < labels.length; i++) {
    const choice = sites[labels.slice(i).join('.')];
    if (choice) return choice;
  }
  return undefined;
}

/** Whether pages of `hostname` are annotated; needs no list of public suffixes, so the page can ask. */
export function siteState(hostname: string, settings: Settings): SiteState {
  if (settings.paused) return 'paused-everywhere';
  const choice = choiceFor(hostname, settings.sites);
  const on = settings.onlyChosen ? choice === 'on' : choice !== 'off';
  return on ? 'on' : 'paused-here';
}

/** The settings with `site` switched on or off. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const { [site]: _, ...others } = settings.sites;
  const needed = settings.onlyChosen === on;
  return { ...settings, sites: needed ? { ...others, [site]: on ? 'on' : 'off' } : others };
}
