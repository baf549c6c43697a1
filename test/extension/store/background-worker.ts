import { forgetArticle } from '../../../src/extension/store/forget-wordings';
import { keepWordings } from '../../../src/extension/store/keep-wordings';
import { storePack } from '../../../src/extension/store/pack-store';
import { keepMemoryIndex, readMemoryState } from '../../../src/extension/store/read-memory';
import { fetchLexicon, harbourPack, toStored } from './harbour-pack';
import { interruptAt } from './interrupt';
import { articleAt, wording } from './kept';

/** What the part of the extension that is killed was about to do. */
export type Job = 'install' | 'remember' | 'forget' | 'index';

const jobs: Readonly<Record<Job, () => Promise<() => Promise<unknown>>>> = {
  install: async () => {
    const { record, file, prepared } = toStored(harbourPack('two'), await fetchLexicon());
    return () => storePack(record, file, prepared);
  },
  remember: async () => () => {
    const address = 'https://post.example/new';
    const texts = Array.from({ length: 12 }, (_, at) => `new words number ${at}`);
    return keepWordings(
      articleAt(address),
      texts.map((text) => wording(address, text)),
    );
  },
  forget: async () => () => forgetArticle('https://post.example/old'),
  index: async () => {
    const { seq } = await readMemoryState();
    const blob = new Uint8Array(1_000_000).fill(2);
    return () => keepMemoryIndex({ seq, format: 1, blob }, seq);
  },
};

/** Does the job, and stands still for good at write number `at`. */
addEventListener('message', async ({ data }: MessageEvent<{ job: Job; at: number }>) => {
  const work = await jobs[data.job]();
  interruptAt(data.at, 'killed');
  await work();
  postMessage('done');
});
