import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** What stands at an address: a file as it is on disk, or a text or bytes with their type; `after` is called when it is asked for, and waited for. */
export type Route = ({ file: string } | { body: string | Buffer; type: string }) & { after?: () => Promise<void> };

export interface Served {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  close(): Promise<void>;
}

/** No charset for HTML: saved pages declare their own, and the browser has to read it from them as it does on the web. */
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
};

/** Text files carry no declaration: UTF-8 where the bytes are UTF-8, else the Chinese national standard. */
function textCharset(bytes: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

async function load(route: Route): Promise<{ type: string; bytes: Buffer | string }> {
  if ('body' in route) return { type: route.type, bytes: route.body };
  const bytes = await readFile(route.file);
  const type = TYPES[path.extname(route.file).toLowerCase()] ?? 'application/octet-stream';
  return { type: type === 'text/plain' ? `${type}; charset=${textCharset(bytes)}` : type, bytes };
}

/** Serves exactly the given addresses (`/seeds/x.html` → route) on a free port of this machine; everything else is 404. */
export async function serve(routes: Record<string, Route>): Promise<Served> {
  const server = createServer(async (request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const route = Object.hasOwn(routes, address) ? routes[address] : undefined;
    if (!route) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
      return;
    }
    try {
      const { type, bytes } = await load(route);
      await route.after?.();
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(bytes);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
