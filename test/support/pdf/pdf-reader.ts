import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Reads PDFs with programs that had no part in making them: Poppler and qpdf. */

function withFile<T>(bytes: Uint8Array, use: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-reader-'));
  try {
    const path = join(folder, 'file.pdf');
    writeFileSync(path, bytes);
    return use(path, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  });

/** The text of each page, laid out as on the page. */
export const pageTexts = (bytes: Uint8Array): readonly string[] =>
  withFile(bytes, (path) => run('pdftotext', '-layout', path, '-').split('\f').slice(0, -1));

/** Each word with where it ends, in points from the left edge of its page. */
export const wordEdges = (
  bytes: Uint8Array,
): readonly { readonly word: string; readonly right: number }[] =>
  withFile(bytes, (path) =>
    [...run('pdftotext', '-bbox', path, '-').matchAll(/xMax="([\d.]+)"[^>]*>([^<]*)</g)].map(
      ([, right, word]) => ({ word: word ?? '', right: Number(right) }),
    ),
  );

/** All text as one line, with single spaces. */
export const plainText = (bytes: Uint8Array): string =>
  pageTexts(bytes).join(' ').replace(/\s+/g, ' ');

/** What Poppler draws of each page, as the bytes of its pictures. */
export const pictures = (bytes: Uint8Array): readonly Buffer[] =>
  withFile(bytes, (path, folder) => {
    run('pdftoppm', '-r', '40', path, join(folder, 'page'));
    return readdirSync(folder)
      .filter((name) => name.endsWith('.ppm'))
      .sort()
      .map((name) => readFileSync(join(folder, name)));
  });

/** What qpdf finds wrong with the file's structure; empty for nothing. */
export function structureFaults(bytes: Uint8Array): string {
  return withFile(bytes, (path) => {
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
    return status === 0 ? '' : `${stdout}${stderr}`;
  });
}

/** What Poppler says of the signature fields. */
export const signatureFields = (bytes: Uint8Array): string =>
  withFile(bytes, (path) => {
    const { stdout } = spawnSync('pdfsig', [path], { encoding: 'utf8' });
    return stdout;
  });

/** Structure elements with their text, as indented lines. */
export const structure = (bytes: Uint8Array): string =>
  withFile(bytes, (path) => run('pdfinfo', '-struct-text', path));

/** Names of the fonts, and whether each is embedded. */
export const fonts = (
  bytes: Uint8Array,
): readonly { readonly name: string; readonly isEmbedded: boolean }[] =>
  withFile(bytes, (path) =>
    run('pdffonts', path)
      .trimEnd()
      .split('\n')
      .slice(2)
      .map((line) => ({
        name: line.split(/\s+/)[0] ?? '',
        isEmbedded: /\s(yes|no) (yes|no)\s+(?:yes|no)\s+\d+\s+\d+$/.exec(line)?.[1] === 'yes',
      })),
  );

/** The one attached file. */
export const attachment = (bytes: Uint8Array): string =>
  withFile(bytes, (path, folder) => {
    const target = join(folder, 'attached');
    run('pdfdetach', '-save', '1', '-o', target, path);
    return readFileSync(target, 'utf8');
  });

/** Entries of the outline, with two spaces for each level. */
export const bookmarks = (bytes: Uint8Array): readonly string[] =>
  withFile(bytes, (path) => {
    const { outlines } = JSON.parse(run('qpdf', '--json', '--json-key=outlines', path)) as {
      readonly outlines: readonly Outline[];
    };
    const lines = (entries: readonly Outline[], depth: number): readonly string[] =>
      entries.flatMap((entry) => [
        '  '.repeat(depth) + entry.title,
        ...lines(entry.kids, depth + 1),
      ]);
    return lines(outlines, 0);
  });

interface Outline {
  readonly title: string;
  readonly kids: readonly Outline[];
}
