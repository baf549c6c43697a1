import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, type Driver, launch } from '../harness/browsers';
import { waitFor } from '../harness/read-annotations';
import { type Server, serve } from '../harness/serve';
import { builtFor } from './in-each-browser';
import { outletPage } from './outlet-page';
import { deleteArticle, storedWords, switchMemory } from './own-memory';
import { openPopup } from './popup';

/** Two invented outlets' reports of one speech by an invented mayor. */
const morning = outletPage({
  outlet: 'The Morning Post',
  title: 'Mayor keeps the harbour open',
  published: '2031-01-05',
  quotation:
    '“We will never close the old harbour to fishing boats while people here still live from the sea,” Mayor Mara Lindqvist said on Monday.',
});
const evening = outletPage({
  outlet: 'The Evening Star',
  title: 'Harbour stays, says mayor',
  published: '2031-01-06',
  quotation:
    'Speaking to the council, Mara Lindqvist said: “We shall never shut the old harbour to fishing vessels as long as people here still live off the sea.”',
});

let server: Server;
beforeAll(async () => {
  server = await serve(tmpdir(), { '/morning': morning, '/evening': evening });
});
afterAll(() => server.close());

const at = (outlet: 'morning' | 'evening') => server.url(`/${outlet}`, `${outlet}.localhost`);

/** What the popup lists of the page in front. */
async function listed(driver: Driver): Promise<string> {
  const popup = await openPopup(driver);
  const text = await popup.text();
  await popup.close();
  return text;
}

const nothingKnown = 'No known quotation here yet';

/** Waits until the popup says of the page in front that it quotes the mayor, or that nothing is known. */
const waitForListed = (driver: Driver, known: boolean) =>
  waitFor(
    async () => (await listed(driver)).includes(known ? 'Mara Lindqvist' : nothingKnown),
    known ? 'the listed match' : 'the match to be gone',
  );

describe.each(browserNames)('%s', (name) => {
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'crossquote-'));
  });
  afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

  it('remembers a quotation of one outlet and tells it on the page of another, until it is deleted', async () => {
    const first = await launch(name, builtFor(name), { profile });
    await switchMemory(first, true);
    await (await first.open(at('morning'))).bringToFront();
    await waitFor(
      async () => (await storedWords(first)).includes('We will never close the old harbour'),
      'the quotation in memory',
    );
    await first.open(at('evening'));
    await waitForListed(first, true);
    await first.close();

    const second = await launch(name, builtFor(name), { profile });
    await second.open(at('evening'));
    await waitForListed(second, true);
    await deleteArticle(second, 'Mayor keeps the harbour open');
    await second.open(at('evening'));
    await waitForListed(second, false);
    // What the evening paper said stays remembered, and nothing of the morning paper's words.
    const kept = await storedWords(second);
    expect(kept).toContain('We shall never shut the old harbour');
    expect(kept).not.toContain('We will never close the old harbour');
    await second.close();
  });
});
