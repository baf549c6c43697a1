import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** A server of files on this machine alone. */
export interface Server {
  /** The address of `path`; every name under `localhost` leads here, so each is a site of its own. */
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

/** The file under `folder` that `path` names; undefined for one outside of it. */
function fileOf(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(normalize(folder) + sep) ? file : undefined;
}

/**
 * Serves the files of `folder`, and `pages` (path to HTML) that exist in memory only. Keeps no
 * process alive: it ends with whoever started it.
 */
export async function serve(
  folder: string,
  pages: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    const file = fileOf(folder, path);
    try {
      const body = pages[path] ?? (file && (await readFile(file)));
      if (body === undefined) throw new Error(`${path} is outside of the folder`);
      const type = pages[path] === undefined ? types[extname(file ?? '')] : types['.html'];
      response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(body);
    } catch {
      // No such file: what a browser asks for unbidden (favicon.ico) is no error of ours.
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = 'localhost') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
