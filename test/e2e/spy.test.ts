import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Server } from '../harness/serve';
import { inEachBrowser } from './in-each-browser';
import { serveSpy, type Visit, visitByTurns } from './visit-spying-page';

let server: Server;
beforeAll(async () => {
  server = await serveSpy();
});
afterAll(() => server.close());

const seenBy = (all: readonly Visit[]) =>
  [...new Set(all.flatMap(({ observed }) => observed))].sort();

inEachBrowser((driver) => {
  // How late its tasks run is measured by `npm run bench:spy`: time has no place in a test.
  it('lets no page see whether memory holds its words or is empty', {
    timeout: 180_000,
  }, async () => {
    const { empty, holding } = await visitByTurns(driver(), server, 2);
    expect(seenBy(empty).length).toBeGreaterThan(0);
    expect(seenBy(holding)).toEqual(seenBy(empty));
  });
});
