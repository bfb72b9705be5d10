// `npm start [-- FILE.sla …]`: the app; without a display, its main job: agreements as DOCX and PDF.
import { existsSync, mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { buildIfStale } from './build.mjs';
import { runCli } from './cli.mjs';
import { hasDisplay } from './display.mjs';
import { electronSwitches } from './electron-runtime.mjs';
import { prepare } from './prepare.mjs';
import { inProject, root, run, runMain, say, SetupError } from './project.mjs';

async function startApp(files) {
  const electron = await prepare({ electron: true });
  await buildIfStale('app');
  return run(electron, [...electronSwitches(electron), root, ...files]);
}

async function exportWithoutWindow(files) {
  const sources = files.length > 0 ? files : [inProject('assets', 'samples', 'wan.sla')];
  const names = sources.map((source) => basename(source, '.sla'));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new SetupError(
      `Two files are called ${twice}, and both would be exported to out/${twice}.`,
    );
  say(`There is no display here, so no window can open. Exporting ${sources.join(', ')} instead.`);
  mkdirSync(inProject('out'), { recursive: true });
  let code = 0;
  for (const source of sources) code = Math.max(code, await exported(source));
  return code;
}

async function exported(source) {
  const target = (extension) => inProject('out', `${basename(source, '.sla')}.${extension}`);
  const [docx, pdf] = [target('docx'), target('pdf')];
  const code = await runCli(['export', source, '--docx', docx, '--pdf', pdf]);
  if (code === 0) process.stdout.write(`${docx}\n${pdf}\n`);
  return code;
}

await runMain(() => {
  const named = process.argv.slice(2).map((file) => resolve(process.env.INIT_CWD ?? '.', file));
  const files = [...new Set(named)];
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new SetupError(`There is no file ${missing}.`);
  return hasDisplay() ? startApp(files) : exportWithoutWindow(files);
});
