// `npm run cli -- COMMAND …`: the command line, rebuilt first if its sources have changed.
// Nothing of its own goes to stdout, and the exit code is the command's.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { prepare } from './prepare.mjs';
import { inProject, runMain } from './project.mjs';

/** Runs one command of the built command line and gives its exit code: 0, 1 or 2. */
export async function runCli(argv) {
  await prepare();
  await buildIfStale('cli');
  const { main } = createRequire(import.meta.url)(inProject('dist', 'main', 'cli.cjs'));
  return main(argv);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(() => {
    // npm runs scripts in the project's root; a user's paths start where the user is.
    if (process.env.npm_lifecycle_event === 'cli') process.chdir(process.env.INIT_CWD ?? '.');
    return runCli(process.argv.slice(2));
  });
}
