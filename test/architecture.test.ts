import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importCycles, RULES, unnamedPackages, unreached } from '#test/support/architecture.ts';
import type { SourceFile } from '#test/support/source-text.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const sources: readonly SourceFile[] = readdirSync(join(root, 'src'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => /\.(?:tsx?|css)$/.test(name))
  .map((name) => `src/${name.replaceAll(sep, '/')}`)
  .map((path) => ({ path, text: read(path) }));

describe('the sources keep the architecture', () => {
  test('there are sources to check', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  test.each(Object.entries(RULES))('%s', (_, rule) => {
    expect(sources.flatMap(rule)).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    expect(importCycles(sources)).toEqual([]);
  });

  test('every module is reached from where a program begins', () => {
    expect(unreached(sources)).toEqual([]);
  });

  test('ARCHITECTURE.md says why each package is there', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    expect(unnamedPackages(names, read('ARCHITECTURE.md'))).toEqual([]);
  });
});

/** For each rule: code that breaks it, and code that looks alike and does not. */
const EXAMPLES: Readonly<
  Record<string, { readonly bad: readonly SourceFile[]; readonly good: readonly SourceFile[] }>
> = {
  'main and renderer import shared, never each other': {
    bad: [
      { path: 'src/main/index.ts', text: "import { a } from '#renderer/a.ts';" },
      { path: 'src/renderer/a.ts', text: "export { b } from '#main/b.ts';" },
      { path: 'src/renderer/a.ts', text: "import { b } from '../main/b.ts';" },
      { path: 'src/renderer/a.ts', text: "const b = await import('#main/b.ts');" },
      { path: 'src/shared/base/a.ts', text: "import type {\n  A,\n} from '#main/a.ts';" },
      { path: 'src/main/a.ts', text: "import { fixture } from '#test/support/app/app.ts';" },
    ],
    good: [
      { path: 'src/main/index.ts', text: "import { a } from '#shared/a.ts';\nimport 'zod';" },
      { path: 'src/renderer/a.ts', text: "// import { b } from '#main/b.ts';" },
    ],
  },
  'the folders of shared and of the renderer import only from lower levels': {
    bad: [
      { path: 'src/shared/base/a.ts', text: "import { b } from '#shared/agreement/b.ts';" },
      { path: 'src/shared/agreement/a.ts', text: "import { b } from '#shared/assemble/b.ts';" },
      { path: 'src/shared/document/a.ts', text: "import { b } from '#shared/agreement/b.ts';" },
      { path: 'src/shared/export/a.ts', text: "import { b } from '#shared/review/b.ts';" },
      { path: 'src/shared/misc/a.ts', text: '' },
      { path: 'src/renderer/store/a.ts', text: "import { B } from '#renderer/shell/b.tsx';" },
      { path: 'src/renderer/ui/a.tsx', text: "import { b } from '../store/b.ts';" },
      { path: 'src/renderer/features/x/a.tsx', text: "import { B } from '#renderer/app/b.tsx';" },
      { path: 'src/renderer/misc/a.ts', text: '' },
    ],
    good: [
      { path: 'src/shared/export/docx/a.ts', text: "import { b } from '#shared/document/b.ts';" },
      { path: 'src/shared/assemble/a.ts', text: "import { b } from './b.ts';" },
      { path: 'src/renderer/shell/a.ts', text: "import { b } from '#renderer/store/b.ts';" },
      { path: 'src/renderer/main.tsx', text: "import '#renderer/app/first-look.ts';" },
    ],
  },
  'shared is pure: no platform, no framework, no clock, no chance': {
    bad: [
      "import { readFile } from 'node:fs/promises';",
      "import { join } from 'path';",
      "import { app } from 'electron';",
      "import { useState } from 'react';",
      "import { $getRoot } from 'lexical';",
      "import { x } from '@lexical/list';",
      "document.createElement('p');",
      'export const w = window.innerWidth;',
      "localStorage.setItem('a', 'b');",
      'const now = Date.now();',
      'const now = new Date();',
      'const id = `${Math.random()}`;',
      'names.sort((a, b) => a.localeCompare(b));',
      'names.sort((a, b) => title(a).localeCompare(title(b, 1)));',
      'const collator = new Intl.Collator();',
      'const id = crypto.randomUUID();',
    ].map((text) => ({ path: 'src/shared/base/a.ts', text })),
    good: [
      "import { z } from 'zod';",
      'export const first = (document: Document) => document.blocks[0];',
      'export const days = commitment.window.days;',
      'const then = new Date(milliseconds);',
      'names.sort((a, b) => a.localeCompare(b, language));',
      'names.sort((a, b) => title(a, 1).localeCompare(title(b), language));',
      "const text = 'Date.now() and window.open()'; // Math.random()",
      String.raw`const quotes = /['"]/g; const x = a / b; // new Date()`,
      'throw new Error(`The window (${name}) is not open`);',
    ].map((text) => ({ path: 'src/shared/base/a.ts', text })),
  },
  'features do not import one another': {
    bad: [
      {
        path: 'src/renderer/features/draft/a.tsx',
        text: "import { B } from '#renderer/features/library/b.tsx';",
      },
      { path: 'src/renderer/features/draft/a.tsx', text: "import { B } from '../library/b.tsx';" },
    ],
    good: [
      { path: 'src/renderer/features/draft/a.tsx', text: "import { B } from './b.tsx';" },
      { path: 'src/renderer/app/a.tsx', text: "import { B } from '#renderer/features/x/b.tsx';" },
    ],
  },
  'no import climbs two folders': {
    bad: [{ path: 'src/main/files/x/a.ts', text: "import { b } from '../../b.ts';" }],
    good: [{ path: 'src/main/files/a.ts', text: "import { b } from '../b.ts';" }],
  },
  'imports carry their extension': {
    bad: [
      { path: 'src/main/a.ts', text: "import { b } from './b';" },
      { path: 'src/main/a.ts', text: "import { b } from '#shared/base/b';" },
    ],
    good: [
      { path: 'src/main/a.ts', text: "import { b } from './b.ts';\nimport 'core-js/stable';" },
      { path: 'src/renderer/a.ts', text: "import url from './worker.ts?worker';" },
    ],
  },
  'no file is longer than 400 lines': {
    bad: [{ path: 'src/main/a.ts', text: 'x;\n'.repeat(401) }],
    good: [{ path: 'src/main/a.ts', text: 'x;\n'.repeat(400) }],
  },
  'nothing is used that the oldest Electron lacks: Chromium 114, in main Node 18.15': {
    bad: [
      { path: 'src/renderer/a.ts', text: 'const { promise } = Promise.withResolvers();' },
      { path: 'src/shared/base/a.ts', text: 'Object.groupBy(list, key);' },
      { path: 'src/renderer/a.ts', text: 'if (URL.canParse(text)) open(text);' },
      { path: 'src/renderer/a.ts', text: 'map.values().map((x) => x.id);' },
      { path: 'src/main/a.ts', text: 'Object.groupBy(list, key);' },
      { path: 'src/main/a.ts', text: "crypto.hash('sha256', bytes);" },
      { path: 'src/main/a.ts', text: "import { createHash, hash } from 'node:crypto';" },
      { path: 'src/main/a.ts', text: "import { glob } from 'node:fs/promises';" },
      { path: 'src/main/a.ts', text: "import { styleText } from 'node:util';" },
      { path: 'src/main/a.ts', text: 'await readdir(folder, { recursive: true });' },
      { path: 'src/main/a.ts', text: 'path.matchesGlob(name, pattern);' },
      { path: 'src/renderer/a.css', text: '.a { color: light-dark(black, white); }' },
      { path: 'src/renderer/a.css', text: '.a { grid-template-rows: subgrid; }' },
    ],
    good: [
      { path: 'src/main/a.ts', text: "createHash('sha256').update(bytes).digest('hex');" },
      { path: 'src/main/a.ts', text: 'await mkdir(folder, { recursive: true });' },
      { path: 'src/renderer/a.ts', text: '[...map.values()].map((x) => x.id);' },
      { path: 'src/renderer/a.css', text: '/* no subgrid yet */ .a { display: grid; }' },
    ],
  },
  'nothing is any': {
    bad: [
      'export const f = (x: any) => x;',
      'const y = x as any;',
      'let list: any[] = [];',
      'type T = Record<string, A | any>;',
      'const cache: Map<any> = x;',
    ].map((text) => ({ path: 'src/main/a.ts', text })),
    good: [
      "type C = { type: 'any' };",
      'if (list.some(any)) return;',
      'return <p>In any case, any party may ask.</p>;',
    ].map((text) => ({ path: 'src/main/a.tsx', text })),
  },
};

describe('the rules find what they are for', () => {
  test('each rule has its examples', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(Object.keys(RULES).sort());
  });

  describe.each(Object.entries(RULES))('%s', (name, rule) => {
    test.each(EXAMPLES[name]?.bad ?? [])('refuses $path: $text', (file) => {
      expect(rule(file)).toHaveLength(1);
    });

    test.each(EXAMPLES[name]?.good ?? [])('accepts $path: $text', (file) => {
      expect(rule(file)).toEqual([]);
    });
  });

  test('a cycle is named by its files', () => {
    const files = [
      { path: 'src/main/a.ts', text: "import { b } from './b.ts';" },
      { path: 'src/main/b.ts', text: "import type { c } from '#main/c.ts';" },
      { path: 'src/main/c.ts', text: "export * from './a.ts';" },
      { path: 'src/main/d.ts', text: "import { a } from './a.ts';" },
    ];
    expect(importCycles(files)).toEqual([
      'src/main/a.ts → src/main/b.ts → src/main/c.ts → src/main/a.ts',
    ]);
    expect(importCycles(files.slice(0, 2))).toEqual([]);
  });

  test('a module is reached through others, lazily, by its styles or as a worker, and not by itself', () => {
    const files = [
      { path: 'src/main/index.ts', text: "import { a } from '#shared/base/a.ts';" },
      { path: 'src/shared/base/a.ts', text: "export const b = () => import('./b.ts');" },
      { path: 'src/shared/base/b.ts', text: '' },
      {
        path: 'src/renderer/main.tsx',
        text: "import './main.css';\nimport url from '#renderer/features/x/job-worker.ts?worker&url';",
      },
      { path: 'src/renderer/main.css', text: "@import './tokens.css';" },
      { path: 'src/renderer/tokens.css', text: '' },
      { path: 'src/renderer/features/x/job-worker.ts', text: "import '#shared/base/c.ts';" },
      { path: 'src/shared/base/c.ts', text: '' },
      { path: 'src/renderer/worker-url.d.ts', text: '' },
    ];
    expect(unreached(files)).toEqual([]);
    expect(
      unreached([
        ...files,
        { path: 'src/shared/base/dead.ts', text: "import { deader } from './deader.ts';" },
        { path: 'src/shared/base/deader.ts', text: "// import { a } from './a.ts';" },
      ]),
    ).toEqual(['src/shared/base/dead.ts', 'src/shared/base/deader.ts']);
  });

  test('a package counts as named only by its whole name', () => {
    const text = 'We use `@lexical/react` and docx.';
    expect(unnamedPackages(['@lexical/react', 'react', 'docx', 'lexical'], text)).toEqual([
      'react',
      'lexical',
    ]);
  });
});
