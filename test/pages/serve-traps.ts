import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from '../harness/run';

/** Something a reader does on the page. */
export interface Step {
  readonly click?: string;
  readonly back?: boolean;
  /** Milliseconds. */
  readonly wait?: number;
}

/** What is expected of one trap. */
export interface Expected {
  readonly about: string;
  /** The words that are marked in the end, in reading order. */
  readonly marks: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  /** Milliseconds until the page has done what it does. */
  readonly settle?: number;
  /** Bytes of a list that the server adds to the page. */
  readonly padding?: number;
}

export const trapFolder = join(root, 'test', 'pages');

const types: Readonly<Record<string, string>> = {
  'page.html': 'text/html; charset=utf-8',
  'page.xhtml': 'application/xhtml+xml; charset=utf-8',
  'page.txt': 'text/plain; charset=utf-8',
  'page.pdf': 'application/pdf',
};

export const expectedOf = (trap: string): Expected =>
  JSON.parse(readFileSync(join(trapFolder, trap, 'expected.json'), 'utf8'));

/** The name of the trap's page within its folder. */
const pageOf = (trap: string): string =>
  Object.keys(types).find((name) => existsSync(join(trapFolder, trap, name))) ?? 'page.html';

const words = 'Basin log of an ordinary day, eleven in and nine out. '.repeat(12);
const item = `<li>${words}<a href="#there">More</a></li>\n`;

function contentOf(trap: string, name: string, padding: number): string {
  const text = readFileSync(join(trapFolder, trap, name), 'utf8');
  return text.replace('<!-- padding -->', () => item.repeat(Math.ceil(padding / item.length)));
}

/** Serves the traps on this machine; any other address is an empty page. */
export async function serveTraps() {
  const server = createServer((request, response) => {
    const [, trap = '', name = ''] = decodeURIComponent(request.url ?? '/').split('/');
    const type = types[name];
    if (!type || !/^[\w-]+$/.test(trap)) {
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Nothing here.');
    }
    const { headers = {}, padding = 0 } = expectedOf(trap);
    response.writeHead(200, { 'content-type': type, ...headers });
    response.end(contentOf(trap, name, padding));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    url: (trap: string) => `http://127.0.0.1:${port}/${trap}/${pageOf(trap)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
