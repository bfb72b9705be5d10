import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { officeArguments } from '#test/support/word/office.ts';

/**
 * LibreOffice as a judge of tracked changes: it opens a Word file, accepts or rejects all its changes
 * by its own command, and saves it as a Word file again. What it does there has nothing of our code.
 */
const run = promisify(execFile);

const COMMANDS = {
  accepted: '.uno:AcceptAllTrackedChanges',
  rejected: '.uno:RejectAllTrackedChanges',
};
type Settled = Readonly<Record<keyof typeof COMMANDS, Uint8Array>>;

const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes" script:language="StarBasic">
Sub Settle(source As String, command As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "MS Word 2007 XML"
  document.storeToURL(target, saving())
  document.close(True)
End Sub
</script:module>
`;

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Changes"/>
</library:library>
`;

/** What LibreOffice makes of a file with tracked changes, both ways. */
export async function settledByOffice(bytes: Uint8Array): Promise<Settled> {
  const folder = await mkdtemp(join(tmpdir(), 'sla-studio-office-'));
  try {
    const url = (name: string) => pathToFileURL(join(folder, name)).href;
    const start = officeArguments(join(folder, 'profile'));
    const office = (...args: readonly string[]) =>
      run('soffice', [...start, ...args], { timeout: 150_000 });
    // The first start lays out the profile, and would write over the macro.
    await office('--terminate_after_init');
    const library = join(folder, 'profile', 'user', 'basic', 'Standard');
    await mkdir(library, { recursive: true });
    await writeFile(join(library, 'Changes.xba'), MACRO);
    await writeFile(join(library, 'script.xlb'), LIBRARY);
    await writeFile(join(folder, 'redline.docx'), bytes);
    const settle = async (side: keyof Settled) => {
      const target = `${side}.docx`;
      await office(
        `macro:///Standard.Changes.Settle("${url('redline.docx')}","${COMMANDS[side]}","${url(target)}")`,
      );
      return new Uint8Array(await readFile(join(folder, target)));
    };
    return { accepted: await settle('accepted'), rejected: await settle('rejected') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
