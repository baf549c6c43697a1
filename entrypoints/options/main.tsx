import { render } from 'preact';
import { packContents } from '../../src/core/factbase/pack-contents';
import { readHidden, showMatch, watchHidden } from '../../src/extension/hidden-matches';
import { loadPacks } from '../../src/extension/load-packs';
import { changeSettings, readSettings, watchSettings } from '../../src/extension/settings';
import { editShortcuts, extensionVersion, readShortcuts } from '../../src/extension/shortcuts';
import { bySite } from '../../src/extension/site-of';
import { uiLanguages } from '../../src/extension/ui-languages';
import { appLanguage, pickLocale } from '../../src/ui/messages/languages';
import { Options } from '../../src/ui/options/options';
import { showFontSize, showLanguage } from '../../src/ui/show-language';

const language = appLanguage(pickLocale(uiLanguages()));
const app = showLanguage(document, language);
const open = new AbortController();
window.addEventListener('pagehide', () => open.abort());

const [settings, hidden, packs, shortcuts] = await Promise.all([
  readSettings(),
  readHidden(),
  loadPacks(),
  readShortcuts(),
]);
const state = { settings, hidden, packs: packs.map(packContents), shortcuts };

function show(change: Partial<typeof state>): void {
  Object.assign(state, change);
  showFontSize(document, state.settings.fontSize);
  render(
    <Options
      {...state}
      language={language}
      memory={null}
      version={extensionVersion()}
      onChange={(part) =>
        changeSettings((before) => ({
          ...before,
          ...part,
          ...(part.sites && { sites: bySite(part.sites) }),
        }))
      }
      onShowAgain={showMatch}
      onChangeMemory={() => undefined}
      onEditShortcuts={editShortcuts}
    />,
    app,
  );
}

show({});
watchSettings((changed) => show({ settings: changed }), open.signal);
watchHidden((changed) => show({ hidden: changed }), open.signal);
