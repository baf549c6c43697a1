import { render } from 'preact';
import { closeThisTab } from '../../src/extension/tab-link';
import { appLanguage, pickLocale } from '../../src/ui/messages/languages';
import { showLanguage } from '../../src/ui/show-language';
import { Welcome } from '../../src/ui/welcome/welcome';

const language = appLanguage(pickLocale(navigator.languages));

render(
  <Welcome
    language={language}
    memory={null}
    onSwitchMemory={() => undefined}
    onStart={closeThisTab}
  />,
  showLanguage(document, language),
);
