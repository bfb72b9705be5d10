import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assetAt } from '#main/window/asset.ts';

const ROOT = join(sep, 'opt', 'sla', 'renderer');

describe('a URL of the app', () => {
  it.each([
    ['app://sla/', 'index.html', 'text/html; charset=utf-8'],
    ['app://sla/index.html?x=1#y', 'index.html', 'text/html; charset=utf-8'],
    ['app://sla/assets/main.js', 'assets/main.js', 'text/javascript; charset=utf-8'],
    ['app://sla/assets/pdf.worker.mjs', 'assets/pdf.worker.mjs', 'text/javascript; charset=utf-8'],
    ['app://sla/assets/a.css', 'assets/a.css', 'text/css; charset=utf-8'],
    ['app://sla/assets/qcms.wasm', 'assets/qcms.wasm', 'application/wasm'],
    ['app://sla/assets/Carlito.ttf', 'assets/Carlito.ttf', 'font/ttf'],
    ['app://sla/assets/practice.pdf', 'assets/practice.pdf', 'application/pdf'],
    ['app://sla/a%20b.svg', 'a b.svg', 'image/svg+xml'],
  ])('%s is the file %s', (url, file, type) => {
    expect(assetAt(ROOT, url)).toEqual({ path: join(ROOT, ...file.split('/')), type });
  });

  it.each([
    'app://sla/..%2f..%2fpackage.json',
    'app://sla/%2e%2e%2fpackage.json',
    'app://sla/..%5c..%5cpackage.json',
    'app://sla/..\\..\\package.json',
    'app://sla/a/%2e%2e/%2e%2e/%2e%2e/x.json%00.js',
    'app://sla/index.html%00',
    'app://sla/c:/windows/win.txt',
    'app://sla/index.html::$DATA.js',
    'app://sla/%',
    'app://sla/%ff.js',
    'app://sla/secret.pem',
    'app://sla/assets',
    'app://evil/index.html',
    'app://sla.evil/index.html',
    'app://sla:1/index.html',
    'https://sla/index.html',
    'file:///etc/passwd.txt',
    'index.html',
    '',
  ])('%s is nothing', (url) => {
    expect(assetAt(ROOT, url)).toBeNull();
  });

  it('is never a file outside the folder', () => {
    const step = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', 'a', '', '%00', ':');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const asset = assetAt(ROOT, `app://sla/${steps.join('')}/x.js`);
        expect(asset === null || asset.path.startsWith(ROOT + sep)).toBe(true);
      }),
    );
  });
});
