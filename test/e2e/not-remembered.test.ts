import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, serve } from '../harness/serve';
import { eveningReport, morningReport, wordings } from './harbour-reports';
import { inEachBrowser } from './in-each-browser';
import { openMemoryOptions } from './own-memory';
import { openPopup } from './popup';
import { readPrivately } from './private-window';

/** Pages that ask, by what they hold, not to be kept. */
const discreet = {
  'takes a password': { body: '<form><input type="password" name="word"></form>' },
  'asks for no archive': { head: '<meta name="robots" content="max-snippet:20, noarchive">' },
} as const;

let server: Server;
beforeAll(async () => {
  const pages = Object.values(discreet).map((more, at) => [`/discreet-${at}`, morningReport(more)]);
  server = await serve(tmpdir(), {
    '/morning': morningReport(),
    '/evening': eveningReport(),
    ...Object.fromEntries(pages),
  });
});
afterAll(() => server.close());

const timeout = 180_000;

inEachBrowser(
  (driver) => {
    const startEmpty = async () => {
      const memory = await openMemoryOptions(driver());
      await memory.switch(true);
      await memory.deleteAll();
      await memory.close();
    };
    /** Reads `path` until the popup says `state`, and closes it. */
    const readUntil = async (path: string, state: string) => {
      const page = await driver().open(server.url(path, 'morning.localhost'));
      const popup = await openPopup(driver());
      await popup.says(state);
      await popup.close();
      await page.close();
    };
    /** Reads a page that may be remembered: what came before it is remembered by now, or never. */
    const readOther = async () => {
      const memory = await openMemoryOptions(driver());
      await memory.switch(true);
      const page = await driver().open(server.url('/evening', 'evening.localhost'));
      await memory.holds(wordings.evening);
      await page.close();
      const words = await memory.storedWords();
      await memory.close();
      return words;
    };

    it('keeps nothing while memory is off', { timeout }, async () => {
      await readUntil('/morning', 'No known quotation here yet');
      expect(await readOther()).not.toContain(wordings.morning);
    });

    it.each(Object.keys(discreet).map((what, index) => [what, index] as const))(
      'keeps nothing of a page that %s',
      { timeout },
      async (_, index) => {
        await startEmpty();
        // It is told what others quoted; only nothing is kept of it.
        await readUntil(`/discreet-${index}`, 'No known quotation here yet');
        expect(await readOther()).not.toContain(wordings.morning);
      },
    );

    it('keeps nothing of a private window', { timeout }, async () => {
      await startEmpty();
      await readPrivately(driver(), server.url('/morning', 'private.localhost'));
      expect(await readOther()).not.toContain(wordings.morning);
    });

    it('keeps nothing of a paused site', { timeout }, async () => {
      await startEmpty();
      const page = await driver().open(server.url('/discreet-0', 'morning.localhost'));
      const popup = await openPopup(driver());
      await popup.press('Annotate morning.localhost');
      await popup.says('Paused on morning.localhost');
      await popup.close();
      await page.close();
      await readUntil('/morning', 'Paused on morning.localhost');
      expect(await readOther()).not.toContain(wordings.morning);
    });
  },
  { inPrivate: true },
);
