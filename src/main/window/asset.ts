import { extname, join, sep } from 'node:path';
import { APP_HOST, APP_SCHEME } from './address.ts';

/** Types of the files that the window consists of; a file of another type is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.icc': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export interface Asset {
  readonly path: string;
  readonly type: string;
}

/**
 * The file that a URL of ours stands for, always inside `root`; null for every other URL. A path
 * that holds an encoded separator or a step upwards is refused rather than cleaned.
 */
export function assetAt(root: string, url: string): Asset | null {
  let address: URL;
  let path: string;
  try {
    address = new URL(url);
    path = decodeURIComponent(address.pathname);
  } catch {
    return null;
  }
  if (address.protocol !== `${APP_SCHEME}:` || address.host !== APP_HOST) return null;
  if (/%2f|%5c/i.test(address.pathname) || /[\\\0:]/.test(path)) return null;
  const steps = path.split('/').slice(1);
  if (steps.some((step) => step === '..' || step === '.')) return null;
  const file = join(root, ...(path === '/' ? ['index.html'] : steps));
  const type = TYPES[extname(file).toLowerCase()];
  if (type === undefined || !file.startsWith(root + sep)) return null;
  return { path: file, type };
}
