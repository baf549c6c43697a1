import { defineBackground } from 'wxt/utils/define-background';
import { answerCommands } from '../src/extension/answer-commands';
import { greetNewReaders } from '../src/extension/greet-new-readers';
import { keepUp } from '../src/extension/keep-up';
import { renewWhatIsKnown } from '../src/extension/renew-what-is-known';
import { servePages } from '../src/extension/serve-pages';
import { serveScout } from '../src/extension/serve-scout';

export default defineBackground(() => {
  servePages();
  serveScout();
  answerCommands();
  greetNewReaders();
  renewWhatIsKnown();
  keepUp();
});
