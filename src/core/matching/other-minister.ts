import type { Difference } from './match';
import type { Region } from './regions';
import { differ, findPair, type Scene } from './scene';

const portfolios = new Set(
  (
    'financ interior foreign defens health educ justic transport agricultur labor environ cultur economi econom ' +
    'energi hous immigr trade treasuri industri scienc sport famili deputi prime'
  ).split(' '),
);

/** “The finance minister”, “the interior minister”: one office of two departments. */
export const otherMinister = (scene: Scene, region: Region): Difference | null => {
  const { a, b } = scene.alignment;
  const pair = findPair(
    scene,
    region,
    (left, right, atA, atB) =>
      portfolios.has(left.stem) &&
      portfolios.has(right.stem) &&
      a.words[atA + 1] === b.words[atB + 1] &&
      /^(?:minist|secretari|depart|spokes|committe)/.test(a.words[atA + 1]?.stem ?? ''),
  );
  return pair && differ('name', scene, [pair[0]], [pair[1]]);
};
