import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Of the newest LibreOffice by far, so that no version takes itself for a new one. */
const SETTLED = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
 <item oor:path="/org.openoffice.Setup/Product">
  <prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop>
 </item>
</oor:items>
`;

/**
 * Makes a LibreOffice profile in a folder, and gives the arguments that start it there without a
 * window. LibreOffice runs only once per profile; without this entry every start first draws a
 * hundred pictures to try out the graphics, which takes three seconds.
 */
export function officeArguments(folder: string): readonly string[] {
  mkdirSync(join(folder, 'user'), { recursive: true });
  writeFileSync(join(folder, 'user', 'registrymodifications.xcu'), SETTLED);
  return ['--headless', `-env:UserInstallation=${pathToFileURL(folder).href}`];
}

/** The lines of a Word file as LibreOffice shows them, each with the number that it counts. */
export function linesByOffice(docx: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sla-studio-lines-'));
  try {
    const file = join(folder, 'file.docx');
    writeFileSync(file, docx);
    const { status, stderr } = spawnSync(
      'soffice',
      [
        ...officeArguments(join(folder, 'profile')),
        ...['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file],
      ],
      { encoding: 'utf8', timeout: 150_000 },
    );
    if (status !== 0) throw new Error(`LibreOffice did not convert the file: ${stderr}`);
    return readFileSync(join(folder, 'file.txt'), 'utf8').replace('\uFEFF', '').split('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
