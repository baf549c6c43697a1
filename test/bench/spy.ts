/**
 * Whether a page can tell by time alone that reading memory holds its words: visits a spying page by
 * turns with an empty and a holding memory, and prints how late its tasks ran and how often chance
 * alone parts the two as far (an exact permutation test). `tsx test/bench/spy.ts [RUNS]`, by default 6.
 */
import { serveSpy, visitByTurns } from '../e2e/visit-spying-page';
import { browserNames, launch } from '../harness/browsers';
import { root } from '../harness/run';
import { chanceOfDifference } from './spy/permutation';

const runs = Number(process.argv[2] ?? 6);
const server = await serveSpy();
for (const name of browserNames) {
  const driver = await launch(
    name,
    `${root}/.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`,
  );
  const { empty, holding } = await visitByTurns(driver, server, runs);
  for (const measure of ['delay', 'latest'] as const) {
    const [a, b] = [empty, holding].map((all) => all.map((visit) => visit[measure]));
    const told = (values: readonly number[] = []) =>
      values.map((value) => value.toFixed(1)).join(' ');
    const chance = chanceOfDifference(a ?? [], b ?? []).toFixed(3);
    console.log(
      `${name}, ${measure} in ms: empty ${told(a)}; holding ${told(b)}; chance ${chance}`,
    );
  }
  await driver.close();
}
await server.close();
