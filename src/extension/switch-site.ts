import { changeSettings } from './settings';
import { siteOf } from './site-of';
import { siteState, withSite } from './site-state';

/** Switches `site`, a registrable domain, on or off; open pages follow by themselves. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  await changeSettings((settings) => {
    const resumed = on ? { ...settings, paused: false } : settings;
    return withSite(resumed, site, on);
  });
}

/** Switches the site at `address` to what it is not. */
export async function toggleSite(address: string | undefined): Promise<void> {
  const site = address === undefined ? null : siteOf(address);
  if (site === null) return;
  await changeSettings((settings) => withSite(settings, site, siteState(site, settings) !== 'on'));
}
