import { readFile, writeFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const HOOK = 'scripts/after-pack.cjs';

type AfterPack = (context: {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  readonly packager: { readonly executableName: string; readonly appInfo: object };
}) => Promise<void>;
const { default: afterPack } = createRequire(import.meta.url)(join(ROOT, HOOK)) as {
  readonly default: AfterPack;
};

/** What Electron looks for in its own file: a mark, the version of the wire, its length, the fuses. */
const wire = (fuses: string): Buffer =>
  Buffer.concat([
    Buffer.from('program dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, fuses.length]),
    Buffer.from(`${fuses} program`),
  ]);

/** A fuse that is on is the digit 1 in the wire. */
const ON = '1'.charCodeAt(0);

/** As Electron is delivered: open for development. */
const AS_DELIVERED = '10110001';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sla-studio-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** The fuses by name, after the hook has run over a program with these. */
async function fused(before: string) {
  const program = join(folder, 'sla-studio');
  await writeFile(program, wire(before));
  await afterPack({
    appOutDir: folder,
    electronPlatformName: 'linux',
    packager: { executableName: 'sla-studio', appInfo: { productFilename: 'SLA Studio' } },
  });
  const now = await getCurrentFuseWire(program);
  return Object.fromEntries(
    Object.entries(now)
      .filter(([fuse]) => fuse in FuseV1Options)
      .map(([fuse, state]) => [FuseV1Options[Number(fuse)], Number(state) === ON]),
  );
}

describe('The packed app', () => {
  it('is given to the hook before it is signed', async () => {
    const configuration = await readFile(join(ROOT, 'electron-builder.yml'), 'utf8');
    expect(configuration.split('\n')).toContain(`afterPack: ${HOOK}`);
  });

  it('has every fuse set, none left as it was delivered by oversight', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const fuses = await fused(AS_DELIVERED);
    expect(fuses).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      // There is no snapshot of our own to load.
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
    });
    const known = Object.values(FuseV1Options).filter((fuse) => typeof fuse === 'string');
    expect(Object.keys(fuses).sort()).toEqual(known.sort());
    expect(warn).not.toHaveBeenCalled();
  });

  it('of an older runtime has those that it knows, and the others are told', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await fused('1011000')).toMatchObject({ RunAsNode: false, OnlyLoadAppFromAsar: true });
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining('no fuse for GrantFileProtocolExtraPrivileges'),
    );
  });
});
