import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForScout } from '../../src/extension/ask-for-scout';
import { offerFirstLook } from '../../src/extension/first-look-handover';
import { firstLook } from '../../src/page/first-look';
import { glance } from '../../src/page/glance';

// No content script of WXT's: its context adds 2 kB to every page, and tells the page of us.
export default defineUnlistedScript(() => {
  offerFirstLook(firstLook);
  glance(document, firstLook, askForScout);
});
