import { groupVersions } from '../../../src/core/factbase/group-versions';
import type { Lexicon } from '../../../src/core/matching/lexicon';
import { textsFor } from './speed';

const speakerCount = 2_000;

/**
 * Seconds of processor time to group so many versions, every tenth of them said again with a word less;
 * other work on the machine must not count.
 */
export const timeGrouping = (folder: string, lexicon: Lexicon, count: number) => {
  const texts = textsFor(folder, Math.ceil(count / 1.1));
  const said = texts.flatMap((text, at) => {
    const version = { speaker: `s${at % speakerCount}`, version: { article: `a${at}`, text } };
    if (at % 10 !== 0) return [version];
    const shorter = {
      ...version.version,
      article: `b${at}`,
      text: text.split(' ').slice(1).join(' '),
    };
    return [version, { ...version, version: shorter }];
  });
  const before = process.cpuUsage();
  const groups = groupVersions(said, lexicon);
  const { user, system } = process.cpuUsage(before);
  return {
    versions: said.length,
    groups: groups.length,
    'repeats joined': `${said.length - groups.length} of ${said.length - texts.length}`,
    'seconds of processor time': ((user + system) / 1e6).toFixed(1),
    'MB of memory': Math.round(process.memoryUsage().rss / 1e6),
  };
};
