import { limits } from '../../core/factbase/pack';

/** What a host answered when asked for a pack. */
export type Fetched =
  | { readonly is: 'unchanged' }
  | { readonly is: 'failed'; readonly message: string }
  | {
      readonly is: 'new';
      readonly file: Uint8Array<ArrayBuffer>;
      readonly etag: string | null;
      readonly lastModified: string | null;
    };

/** A host that takes longer is asked again another day. */
const patience = 120_000;

/** Addresses from which nobody on the way can change a pack: `https:`, or this computer itself. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  const own = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  return protocol === 'https:' || (protocol === 'http:' && own);
}

const failed = (message: string): Fetched => ({ is: 'failed', message });

/** The whole body, or null where it is longer than `most` bytes; reads no further than that. */
async function readBody(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) break;
    length += chunk.value.byteLength;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    chunks.push(chunk.value);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}

/** What is known of the file that we have already. */
export interface Had {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Whoever asks says nothing of themselves: no cookies, no address of a page. */
const ask = (address: string, headers: HeadersInit) =>
  fetch(address, {
    headers,
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });

/** Fetches a whole file, unless it is as `had`; never throws. */
export async function fetchFile(
  address: string,
  had: Had | null,
  most: number = limits.bytes,
): Promise<Fetched> {
  if (!isSafeAddress(address)) return failed('not an https: address');
  const headers = new Headers();
  if (had?.etag) headers.set('If-None-Match', had.etag);
  if (had?.lastModified) headers.set('If-Modified-Since', had.lastModified);
  try {
    const response = await ask(address, headers);
    if (had && response.status === 304) return { is: 'unchanged' };
    if (!isSafeAddress(response.url)) return failed(`led to ${response.url}, no https: address`);
    if (!response.ok) return failed(`the host answered ${response.status}`);
    const file = await readBody(response, most);
    if (!file) return failed(`larger than ${most / 1024 / 1024} MB`);
    const { headers: sent } = response;
    return { is: 'new', file, etag: sent.get('etag'), lastModified: sent.get('last-modified') };
  } catch (error) {
    return failed(
      error instanceof DOMException && error.name === 'TimeoutError'
        ? `no answer within ${patience / 1000} seconds`
        : 'the host could not be reached',
    );
  }
}
