/** What befalls a transaction at one of its writes. */
export type Mishap = 'killed' | 'aborted' | 'full';

const writes = ['put', 'delete', 'clear'] as const;

function befall(mishap: Mishap, store: IDBObjectStore): void {
  if (mishap === 'aborted') store.transaction.abort();
  // As browsers tell it: the write itself fails, and all of its transaction with it.
  if (mishap === 'full') throw new DOMException('The disk is full.', 'QuotaExceededError');
  if (mishap === 'killed') {
    postMessage('now');
    // Nothing of this thread runs after this task, which ends here.
    globalThis.close();
    throw new Error('killed');
  }
}

/** Lets `mishap` befall the write that is number `at` from now on, whichever store it is to; undone by what it returns. */
export function interruptAt(at: number, mishap: Mishap): () => void {
  let count = 0;
  const own = writes.map((name) => [name, IDBObjectStore.prototype[name]] as const);
  for (const [name, write] of own) {
    Object.assign(IDBObjectStore.prototype, {
      [name](this: IDBObjectStore, ...given: [never]) {
        count += 1;
        if (count === at && mishap === 'full') befall(mishap, this);
        const request = (write as (...given: [never]) => IDBRequest).apply(this, given);
        if (count === at && mishap !== 'full') befall(mishap, this);
        return request;
      },
    });
  }
  return () => {
    for (const [name, write] of own) Object.assign(IDBObjectStore.prototype, { [name]: write });
  };
}
