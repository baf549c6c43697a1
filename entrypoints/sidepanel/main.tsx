import { render } from 'preact';
import { toWebAnnotations } from '../../src/core/export/to-web-annotations';
import { copyText } from '../../src/extension/copy-text';
import { hideMatch } from '../../src/extension/hidden-matches';
import { openAddress } from '../../src/extension/open-pages';
import { askPermission, type TabView } from '../../src/extension/read-tab';
import { saveFile } from '../../src/extension/save-file';
import { changeSettings, readSettings, watchSettings } from '../../src/extension/settings';
import { switchSite } from '../../src/extension/switch-site';
import { followPage, locateInPage, reloadTab, tellPage } from '../../src/extension/tab-link';
import { uiLanguages } from '../../src/extension/ui-languages';
import { watchActiveTab } from '../../src/extension/watch-active-tab';
import { appLanguage, pickLocale } from '../../src/ui/messages/languages';
import { Panel } from '../../src/ui/panel/panel';
import { showFontSize, showLanguage } from '../../src/ui/show-language';

const language = appLanguage(pickLocale(uiLanguages()));
const app = showLanguage(document, language);
const open = new AbortController();
window.addEventListener('pagehide', () => open.abort());

let settings = await readSettings();
showFontSize(document, settings.fontSize);
let view: TabView | undefined;
let following = new AbortController();

function hide(key: string): Promise<void> | undefined {
  const annotation = view?.annotations.find((each) => each.key === key);
  if (!annotation) return undefined;
  const { text, speaker } = annotation;
  return hideMatch({ key, text, speaker: speaker.name, at: new Date().toISOString() });
}

/** Saves what is known of the page; not what the reader has read elsewhere, since a file is passed on. */
async function exportPage(): Promise<void> {
  const { tabId = null, address = null, title = null } = view ?? {};
  if (tabId === null || address === null) return;
  const page = { address, title: title ?? '', matches: await locateInPage(tabId) };
  const at = new Date().toISOString();
  const newUuid = () => crypto.randomUUID();
  const collection = toWebAnnotations(page, { at, newUuid, withMemory: false });
  const text = `${JSON.stringify(collection, null, 2)}\n`;
  saveFile(document, `crossquote-${at.slice(0, 10)}.json`, 'application/ld+json', [text]);
}

function show(): void {
  if (!view) return;
  const { tabId, address, title, site, status, annotations, current } = view;
  render(
    <Panel
      language={language}
      site={site}
      status={status}
      annotations={annotations}
      current={current}
      searchEngine={settings.searchEngine}
      page={{ title: title ?? '', url: address ?? '' }}
      onShow={(key) => tabId !== null && tellPage(tabId, { type: 'show', key })}
      onSwitchSite={(on) => site !== null && switchSite(site, on)}
      onPauseEverywhere={(paused) => changeSettings((before) => ({ ...before, paused }))}
      onAskPermission={() => address !== null && askPermission(address)}
      onRetry={() => tabId !== null && reloadTab(tabId)}
      onHide={hide}
      onCopy={copyText}
      onOpen={openAddress}
      history={({ history }) => history}
      onExportPage={annotations.length > 0 ? exportPage : null}
    />,
    app,
  );
}

function follow({ tabId, status }: TabView): void {
  following.abort();
  following = new AbortController();
  if (tabId === null || status !== 'ready') return;
  const tell = (current: string | null) => {
    if (view) view = { ...view, current };
    show();
  };
  followPage(tabId, tell, AbortSignal.any([open.signal, following.signal]));
}

watchSettings((changed) => {
  settings = changed;
  showFontSize(document, settings.fontSize);
  show();
}, open.signal);
watchActiveTab((changed) => {
  view = changed;
  follow(changed);
  show();
}, open.signal);
