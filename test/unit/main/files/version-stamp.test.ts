import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  downgradeReason,
  isSameStamp,
  readVersionStamp,
  writeVersionStamp,
} from '#main/files/version-stamp.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();
const now = { app: '1.4.0', chromium: 114 };

describe('the version that wrote the drafts', () => {
  it('is noted and read', () => {
    writeVersionStamp(inFolder('version.json'), now);
    expect(readVersionStamp(inFolder('version.json'))).toEqual(now);
    expect(isSameStamp(readVersionStamp(inFolder('version.json')), now)).toBe(true);
  });

  it.each(['', '{}', 'null', '{"app":1,"chromium":2}'])('counts as unknown in %j', async (text) => {
    await writeFile(inFolder('version.json'), text);
    expect(readVersionStamp(inFolder('version.json'))).toBeNull();
  });

  it.each([
    null,
    now,
    { app: '1.3.9', chromium: 114 },
    { app: '1.4.0', chromium: 100 },
    { app: '0.10.12', chromium: 90 },
    { app: '1.4.0-beta.2', chromium: 114 },
  ])('may be %j', (stamp) => {
    expect(downgradeReason(stamp, now)).toBeNull();
  });

  it.each([
    { app: '1.4.1', chromium: 114 },
    { app: '1.10.0', chromium: 114 },
    { app: '2.0.0', chromium: 114 },
    { app: '1.4.0', chromium: 156 },
  ])('may not be %j: the app says why it does not start', (stamp) => {
    expect(downgradeReason(stamp, now)).toContain(stamp.app);
  });
});
