import type { PackWork } from './pack-work';

/** One piece of work. */
type Piece =
  | { readonly name: 'check'; readonly parts: Parameters<PackWork['check']> }
  | { readonly name: 'store'; readonly parts: Parameters<PackWork['store']> };

/** What became of it. */
type Done = { readonly result: unknown } | { readonly error: unknown };

/** In the worker: does each piece of work as it comes. */
export function doWork(work: PackWork): void {
  addEventListener('message', async ({ data: piece }: MessageEvent<Piece>) => {
    const working: Promise<unknown> =
      piece.name === 'check' ? work.check(...piece.parts) : work.store(...piece.parts);
    const done = await working.then(
      (result): Done => ({ result }),
      (error: unknown): Done => ({ error }),
    );
    postMessage(done);
  });
}

/** Has one piece of work done by a worker of its own, so that the page stays alive meanwhile. */
function ask(piece: Piece): Promise<unknown> {
  const worker = new Worker('/pack-worker.js');
  const done = new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Done>) =>
      'error' in data ? reject(data.error) : resolve(data.result);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.postMessage(piece);
  return done.finally(() => worker.terminate());
}

/** The work of installing, done aside. */
export const workAside: PackWork = {
  check: (...parts) => ask({ name: 'check', parts }) as ReturnType<PackWork['check']>,
  store: (...parts) => ask({ name: 'store', parts }) as ReturnType<PackWork['store']>,
};
