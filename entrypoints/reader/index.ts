import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../../src/extension/reader-handover';
import { startReader } from './start-reader';

// No declared content script: WXT announces those to the page, which must not learn that there is
// something to show.
export default defineUnlistedScript(() => offerReader(startReader));
