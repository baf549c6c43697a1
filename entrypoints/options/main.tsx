import { render } from 'preact';
import type { MemoryChoice } from '../../src/core/factbase/memory-view';
import { readHidden, showMatch, watchHidden } from '../../src/extension/hidden-matches';
import { watchForgetting } from '../../src/extension/memory/memory-changed';
import { readUsage } from '../../src/extension/memory/read-usage';
import { forget, searchMemory } from '../../src/extension/memory/search-memory';
import { tidyMemory } from '../../src/extension/memory/tidy-memory';
import { exportOwnData, importOwnData } from '../../src/extension/own-data';
import { listInstalled } from '../../src/extension/packs/list-installed';
import { watchPacks } from '../../src/extension/packs/packs-changed';
import { saveFile } from '../../src/extension/save-file';
import {
  changeSettings,
  readSettings,
  type Settings,
  watchSettings,
} from '../../src/extension/settings';
import { editShortcuts, extensionVersion, readShortcuts } from '../../src/extension/shortcuts';
import { bySite } from '../../src/extension/site-of';
import { uiLanguages } from '../../src/extension/ui-languages';
import { appLanguage, pickLocale } from '../../src/ui/messages/languages';
import { Options, type SettingsView } from '../../src/ui/options/options';
import { showFontSize, showLanguage } from '../../src/ui/show-language';
import { exportMemory, packSteps } from './pack-steps';

const language = appLanguage(pickLocale(uiLanguages()));
const app = showLanguage(document, language);
const open = new AbortController();
window.addEventListener('pagehide', () => open.abort());

const settings = await readSettings();
const [hidden, packs, shortcuts, memory] = await Promise.all([
  readHidden(),
  listInstalled(settings),
  readShortcuts(),
  readUsage(),
]);
const state = { settings, hidden, packs, shortcuts, memory };

const change = (part: Partial<SettingsView>) =>
  changeSettings((before) => ({
    ...before,
    ...part,
    ...(part.sites && { sites: bySite(part.sites) }),
  }));

async function changeMemory({ on, days, megabytes }: MemoryChoice): Promise<void> {
  await changeSettings((before) => ({ ...before, memory: { on, days, megabytes } }));
  await tidyMemory();
}

const exportSettings = async () =>
  saveFile(document, 'crossquote-settings.json', 'application/json', [await exportOwnData()]);

function show(news: Partial<typeof state>): void {
  Object.assign(state, news);
  showFontSize(document, state.settings.fontSize);
  render(
    <Options
      {...state}
      {...steps}
      language={language}
      version={extensionVersion()}
      onChange={change}
      onShowAgain={showMatch}
      onChangeMemory={changeMemory}
      onSearchMemory={searchMemory}
      onForget={forget}
      onExportMemory={exportMemory}
      onExportSettings={exportSettings}
      onImportSettings={async (file) => importOwnData(await file.text())}
      onEditShortcuts={editShortcuts}
    />,
    app,
  );
}

const showPacks = async () => show({ packs: await listInstalled(state.settings) });
const showMemory = async () => show({ memory: await readUsage() });
const steps = packSteps(showPacks);

async function showSettings(changed: Settings): Promise<void> {
  show({ settings: changed });
  await Promise.all([showPacks(), showMemory()]);
}

show({});
watchSettings(showSettings, open.signal);
watchHidden((changed) => show({ hidden: changed }), open.signal);
watchPacks(showPacks, open.signal);
watchForgetting(showMemory, open.signal);
// What other tabs read meanwhile.
window.addEventListener('focus', showMemory, { signal: open.signal });
