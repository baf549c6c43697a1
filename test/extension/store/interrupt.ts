/**
 * What befalls a transaction at one of its writes: its thread ends; it is aborted, for whatever reason
 * or because the disk is full; or the write is refused before it begins.
 */
export type Mishap = 'killed' | 'aborted' | 'full' | 'refused';

const writes = ['put', 'delete', 'clear'] as const;

function befall(mishap: Mishap, store: IDBObjectStore): void {
  if (mishap === 'aborted') store.transaction.abort();
  if (mishap === 'full') {
    // As browsers tell it: of the transaction, not of each write.
    const error = new DOMException('The disk is full.', 'QuotaExceededError');
    Object.defineProperty(store.transaction, 'error', { value: error });
    store.transaction.abort();
  }
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
        if (count === at && mishap === 'refused') throw new DOMException('Refused.', 'DataError');
        const request = (write as (...given: [never]) => IDBRequest).apply(this, given);
        if (count === at) befall(mishap, this);
        return request;
      },
    });
  }
  return () => {
    for (const [name, write] of own) Object.assign(IDBObjectStore.prototype, { [name]: write });
  };
}
