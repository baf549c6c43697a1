import { render } from 'preact';
import { readSettings } from '../../src/extension/settings';
import { closeThisTab } from '../../src/extension/tab-link';
import { uiLanguages } from '../../src/extension/ui-languages';
import { appLanguage, pickLocale } from '../../src/ui/messages/languages';
import { showFontSize, showLanguage } from '../../src/ui/show-language';
import { Welcome } from '../../src/ui/welcome/welcome';

showFontSize(document, (await readSettings()).fontSize);
const language = appLanguage(pickLocale(uiLanguages()));

render(
  <Welcome
    language={language}
    memory={null}
    onSwitchMemory={() => undefined}
    onStart={closeThisTab}
  />,
  showLanguage(document, language),
);
