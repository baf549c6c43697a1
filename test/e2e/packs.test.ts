import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readHighlights, waitFor } from '../harness/read-annotations';
import { type Server, serve } from '../harness/serve';
import { harbourFile, harbourPack, titleOf } from './harbour-pack';
import { morningReport, wordings } from './harbour-reports';
import { inEachBrowser } from './in-each-browser';
import { openPackOptions, type PackOptions } from './own-packs';
import { newKey, type Offering, type PackHost, startPackHost } from './pack-host';

let server: Server;
let host: PackHost;
beforeAll(async () => {
  [server, host] = await Promise.all([
    serve(tmpdir(), { '/morning': morningReport() }),
    startPackHost(),
  ]);
});
afterAll(() => Promise.all([server.close(), host.close()]));

const isMarked = async (page: Page) =>
  (await readHighlights(page)).some(({ text }) => text.includes(wordings.morning));

const expectMarked = (page: Page, marked: boolean) =>
  waitFor(async () => (await isMarked(page)) === marked, marked ? 'the mark' : 'no mark');

const one = titleOf('one');
const two = titleOf('two');
/** The newer pack, but for some fields. */
const changed = (fields: object) => JSON.stringify({ ...harbourPack('two'), ...fields });

const timeout = 180_000;

inEachBrowser((driver) => {
  let page: Page;
  let options: PackOptions;
  beforeAll(async () => {
    page = await driver().open(server.url('/morning', 'morning.localhost'));
    options = await openPackOptions(driver());
  });

  describe('a pack from a file', () => {
    it('is shown before anything is installed', { timeout }, async () => {
      await options.chooseFile(harbourFile('one'));
      await options.says(`Install ${one}?`);
      for (const part of ['CC0-1.0', 'English', 'Not signed', 'Quotes']) await options.says(part);
      await options.lists(one, false);
      expect(await isMarked(page)).toBe(false);
    });

    it('is used at once where the reader says yes', { timeout }, async () => {
      await options.install();
      await options.lists(one);
      await expectMarked(page, true);
    });

    it('can be switched off and on', { timeout }, async () => {
      await options.switch(one, false);
      await expectMarked(page, false);
      await options.switch(one, true);
      await expectMarked(page, true);
    });

    it('stays where a broken one is chosen, which is refused with the place', {
      timeout,
    }, async () => {
      const broken = harbourPack('two');
      const [quote] = broken.quotes;
      const versions = quote?.versions.map((version) => ({ ...version, article: 'lost' })) ?? [];
      await options.chooseFile(JSON.stringify({ ...broken, quotes: [{ ...quote, versions }] }));
      await options.says('This pack cannot be used. Nothing was changed.');
      await options.says('quotes[0].versions[0].article');
      await options.says('no article "lost"');
      await options.lists(one);
      await options.chooseFile(harbourFile('two').slice(0, 400));
      await options.says('line ');
      await options.lists(one);
      expect(await isMarked(page)).toBe(true);
    });

    it('goes where the reader removes it', { timeout }, async () => {
      await options.press(one, `Remove: ${one}`);
      await options.press(one, 'Remove');
      await expectMarked(page, false);
      await options.lists(one, false);
    });
  });

  describe('a pack from an address', () => {
    beforeEach(() => host.takeRequests());

    it('is shown, then installed and kept up to date from there', { timeout }, async () => {
      host.offer({ file: harbourFile('one'), etag: '"1"' });
      await options.typeAddress(host.address);
      await options.says(`Install ${one}?`);
      await options.install();
      await options.says('Kept up to date from localhost');
      await expectMarked(page, true);
      expect(host.takeRequests()).toEqual(['/pack.json 200', '/pack.json.sig 404']);
    });

    it('is not fetched again while it is the same', { timeout }, async () => {
      await options.press(one, 'Check now');
      await waitFor(async () => host.requests().length > 0, 'the question');
      expect(host.takeRequests()).toEqual(['/pack.json 304 "1"']);
      await options.lists(one);
    });

    const refusals = {
      'the host answered 500': { file: '', status: 500 },
      'line 1': { file: '{"format": "crossquote-pack",' },
      'no outlet "lost"': {
        file: changed({ articles: [{ id: 'star-1', outlet: 'lost' }] }),
      },
      'it is another pack now, "other"': { file: changed({ id: 'other' }) },
    };
    it.each(Object.entries(refusals))(
      'stays, and says why: %s',
      { timeout },
      async (why, offering) => {
        host.offer(offering);
        await options.press(one, 'Check now');
        await options.says(why);
        await options.says('The last update was refused; the earlier version stays in use.');
        await options.lists(one);
        expect(await isMarked(page)).toBe(true);
      },
    );

    it('is replaced by a newer one', { timeout }, async () => {
      host.offer({ file: harbourFile('two'), etag: '"2"' });
      await options.press(one, 'Check now');
      await options.lists(two);
      await options.lists(one, false);
      expect(await options.text()).not.toContain('refused');
      await expectMarked(page, true);
    });
  });

  describe('a signed pack', () => {
    const [key, other] = [newKey(), newKey()];

    it('is offered as one, and its key is shown', { timeout }, async () => {
      host.offer({ file: harbourFile('one'), key });
      await options.typeAddress(host.address);
      await options.says('The signature fits: unchanged since its publisher signed it.');
      await options.install();
      await options.says('Signed with key');
    });

    it('is updated by the same key alone', { timeout }, async () => {
      const file = harbourFile('two');
      const refused: [Offering, why: string][] = [
        [{ file, key: other }, 'it is not signed with the key of the pack you installed'],
        [{ file, key, signed: harbourFile('one') }, 'its signature is not valid'],
        [{ file }, 'it is not signed with the key of the pack you installed'],
      ];
      for (const [offering, why] of refused) {
        host.offer(offering);
        await options.press(one, 'Check now');
        await options.says(why);
      }
      await options.lists(one);
      host.offer({ file: harbourFile('two'), key });
      await options.press(one, 'Check now');
      await options.says(two);
    });

    it('asks where the reader installs one with another key', { timeout }, async () => {
      host.offer({ file: harbourFile('one'), key: other });
      await options.typeAddress(host.address);
      await options.install('Install anyway');
      await options.lists(one);
    });

    it('cannot be installed with a signature that does not fit', { timeout }, async () => {
      host.offer({ file: harbourFile('two'), key: other, signed: 'something else' });
      await options.typeAddress(host.address);
      await options.says('It cannot be installed.');
      await options.lists(one);
    });
  });
});
