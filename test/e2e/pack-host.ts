import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { publicKeyOf } from '../../src/builder/commands/signing-key';
import { writeSignature } from '../../src/core/factbase/read-signature';

/** What the host answers for its pack from now on. */
export interface Offering {
  readonly file: string;
  readonly etag?: string;
  /** The key to sign with; unsigned without one. */
  readonly key?: KeyObject;
  /** The bytes that the signature is of, where not the file's. */
  readonly signed?: string;
  readonly status?: number;
}

/** Somebody's server of one pack, on this machine. */
export interface PackHost {
  readonly address: string;
  offer(offering: Offering): void;
  /** How it was asked since these were last taken: path, answer and what the asker had. */
  requests(): readonly string[];
  takeRequests(): string[];
  close(): Promise<void>;
}

/** A publisher's key. */
export const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

export async function startPackHost(): Promise<PackHost> {
  let offered: Offering = { file: '', status: 404 };
  let requests: string[] = [];
  const answer = (path: string, had: string | undefined): [status: number, body: string] => {
    const { file, etag, key, signed = file, status } = offered;
    if (path === '/pack.json.sig') {
      if (!key) return [404, ''];
      const signature = sign(null, Buffer.from(signed), key).toString('base64');
      return [200, writeSignature(publicKeyOf(key), signature)];
    }
    if (path !== '/pack.json') return [404, ''];
    if (status !== undefined) return [status, ''];
    return etag !== undefined && had === etag ? [304, ''] : [200, file];
  };
  const server = createServer(({ url = '', headers }, response) => {
    const had = headers['if-none-match'];
    const [status, body] = answer(url, had);
    requests.push(`${url} ${status}${had === undefined ? '' : ` ${had}`}`);
    const sent = offered.etag !== undefined && url === '/pack.json' ? { etag: offered.etag } : {};
    response.writeHead(status, { 'content-type': 'application/json', ...sent }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/pack.json`,
    offer: (offering) => {
      offered = offering;
    },
    requests: () => requests,
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
