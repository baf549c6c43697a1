import { render } from 'preact';
import {
  changeSettings,
  readSettings,
  type Settings,
  watchSettings,
} from '../../src/extension/settings';
import { closeThisTab } from '../../src/extension/tab-link';
import { uiLanguages } from '../../src/extension/ui-languages';
import { appLanguage, pickLocale } from '../../src/ui/messages/languages';
import { showFontSize, showLanguage } from '../../src/ui/show-language';
import { Welcome } from '../../src/ui/welcome/welcome';

const language = appLanguage(pickLocale(uiLanguages()));
const app = showLanguage(document, language);
const open = new AbortController();
window.addEventListener('pagehide', () => open.abort());

const switchMemory = (on: boolean) =>
  changeSettings(({ memory, ...others }) => ({ ...others, memory: { ...memory, on } }));

function show({ fontSize, memory }: Settings): void {
  showFontSize(document, fontSize);
  render(
    <Welcome
      language={language}
      memory={memory.on}
      onSwitchMemory={switchMemory}
      onStart={closeThisTab}
    />,
    app,
  );
}

show(await readSettings());
watchSettings(show, open.signal);
