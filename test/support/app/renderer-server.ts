import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '#main/window/policy.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** As in the app, so that what the policy forbids fails here too. */
const HEADERS = { 'content-security-policy': CONTENT_SECURITY_POLICY };

export interface RendererServer {
  /** Where the renderer's page is served, on this machine only. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built renderer, for a browser that is not our app. */
export async function serveRenderer(): Promise<RendererServer> {
  const home = join(import.meta.dirname, '..', '..', '..', 'dist', 'renderer');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    // `normalize` has resolved every `..` of an absolute path, so the file is inside the folder.
    readFile(join(home, path)).then(
      (bytes) => response.writeHead(200, { ...HEADERS, 'content-type': type }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
