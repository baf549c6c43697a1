import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { packWork } from '../../src/extension/packs/pack-work';
import { doWork } from '../../src/extension/packs/work-aside';

// A worker of the options page: what takes seconds for a large pack is done here.
export default defineUnlistedScript(() => doWork(packWork));
