import { render } from 'preact';
import { openOptions, openPanel } from '../../src/extension/open-pages';
import { askPermission, type TabView } from '../../src/extension/read-tab';
import { changeSettings, readSettings } from '../../src/extension/settings';
import { switchSite } from '../../src/extension/switch-site';
import { reloadTab, tellPage } from '../../src/extension/tab-link';
import { uiLanguages } from '../../src/extension/ui-languages';
import { watchActiveTab } from '../../src/extension/watch-active-tab';
import { appLanguage, pickLocale } from '../../src/ui/messages/languages';
import { Popup } from '../../src/ui/popup/popup';
import { showFontSize, showLanguage } from '../../src/ui/show-language';

const language = appLanguage(pickLocale(uiLanguages()));
const app = showLanguage(document, language);
const open = new AbortController();
window.addEventListener('pagehide', () => open.abort());

function show({ tabId, address, site, status, annotations }: TabView): void {
  const inTab = (act: (tabId: number) => Promise<void>) => async () => {
    if (tabId !== null) await act(tabId);
    window.close();
  };
  render(
    <Popup
      language={language}
      site={site}
      status={status}
      annotations={annotations}
      onSwitchSite={(on) => site !== null && switchSite(site, on)}
      onPauseEverywhere={(paused) => changeSettings((settings) => ({ ...settings, paused }))}
      onAskPermission={() => address !== null && askPermission(address)}
      onRetry={inTab(reloadTab)}
      onShow={(key) => inTab((tab) => tellPage(tab, { type: 'show', key }))()}
      onOpenPanel={inTab(openPanel)}
      onOpenOptions={inTab(openOptions)}
    />,
    app,
  );
}

showFontSize(document, (await readSettings()).fontSize);
watchActiveTab(show, open.signal);
