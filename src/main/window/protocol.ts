import { readFileSync } from 'node:fs';
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

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
};

/**
 * Serves the files of `root` at our address. `protocol.handle` would do the same through Node's web
 * streams and fetch, which this process would have to load first, while the window waits.
 */
export function serveWindow(root: string): void {
  protocol.registerBufferProtocol(APP_SCHEME, ({ method, url }, respond) => {
    const asset = method === 'GET' || method === 'HEAD' ? assetAt(root, url) : null;
    const bytes = asset === null ? null : contentOf(asset.path);
    if (asset === null || bytes === null)
      return respond({ statusCode: 404, headers: HEADERS, data: Buffer.alloc(0) });
    return respond({ data: bytes, headers: { ...HEADERS, 'Content-Type': asset.type } });
  });
}

/** Read at once: the largest takes a millisecond, and waiting for a turn of the loop takes longer. */
function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
