import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Sees every request that a whole browser makes: of pages, of extensions, of its own. */
export interface NetworkWatch {
  readonly port: number;
  /** Addresses asked since these were last taken; of `https:` only host and port can be seen. */
  take(): string[];
  close(): Promise<void>;
}

/**
 * A proxy for all of a browser's traffic. Names under `localhost` lead to this machine; everything else
 * is noted and refused.
 */
export async function watchNetwork(): Promise<NetworkWatch> {
  const seen: string[] = [];
  const server = createServer((asked, answer) => {
    const { url = '', method, headers } = asked;
    seen.push(url);
    const target = URL.canParse(url) ? new URL(url) : null;
    if (!target || !/(^|\.)localhost$/.test(target.hostname)) {
      answer.writeHead(502).end();
      return;
    }
    const path = target.pathname + target.search;
    const onward = request(
      { host: '127.0.0.1', port: target.port, path, method, headers },
      (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      },
    );
    onward.on('error', () => answer.writeHead(502).end());
    asked.pipe(onward);
  });
  server.on('connect', ({ url }, socket) => {
    seen.push(`https://${url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    take: () => seen.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
