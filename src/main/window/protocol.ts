import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { APP_SCHEME } from './address.ts';
import { assetAt } from './asset.ts';
import { CONTENT_SECURITY_POLICY } from './policy.ts';

/** Makes our scheme one with an origin, storage and a secure context. Before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the files of `root` at our address. */
export function serveWindow(root: string): void {
  protocol.handle(APP_SCHEME, async ({ method, url }) => {
    const asset = method === 'GET' || method === 'HEAD' ? assetAt(root, url) : null;
    const bytes = asset === null ? null : await readFile(asset.path).catch(() => null);
    const headers = {
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
    };
    if (asset === null || bytes === null) return new Response(null, { status: 404, headers });
    return new Response(bytes, { headers: { ...headers, 'Content-Type': asset.type } });
  });
}
