import { mkdirSync, writeFileSync } from 'node:fs';
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
