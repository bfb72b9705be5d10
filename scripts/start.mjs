// `npm start [-- FILE.sla]`: the app; without a display, its main job: an agreement as DOCX and PDF.
import { existsSync, mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { buildIfStale } from './build.mjs';
import { runCli } from './cli.mjs';
import { hasDisplay } from './display.mjs';
import { electronSwitches } from './electron-runtime.mjs';
import { prepare } from './prepare.mjs';
import { inProject, root, run, runMain, say, SetupError } from './project.mjs';

async function startApp(file) {
  const electron = await prepare({ electron: true });
  await buildIfStale('app');
  return run(electron, [...electronSwitches(electron), root, ...(file ? [file] : [])]);
}

async function exportWithoutWindow(file) {
  const source = file ?? inProject('assets', 'samples', 'wan.sla');
  say(`There is no display here, so no window can open. Exporting ${source} instead.`);
  mkdirSync(inProject('out'), { recursive: true });
  const target = (extension) => inProject('out', `${basename(source, '.sla')}.${extension}`);
  const [docx, pdf] = [target('docx'), target('pdf')];
  const code = await runCli(['export', source, '--docx', docx, '--pdf', pdf]);
  if (code === 0) process.stdout.write(`${docx}\n${pdf}\n`);
  return code;
}

await runMain(() => {
  const [named] = process.argv.slice(2);
  const file = named && resolve(process.env.INIT_CWD ?? '.', named);
  if (file && !existsSync(file)) throw new SetupError(`There is no file ${file}.`);
  return hasDisplay() ? startApp(file) : exportWithoutWindow(file);
});
