// `npm test`: every check of the project. All stages run, also after one has failed, and the last
// line is their sum, taken from the runners' own reports.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { buildApp } from './build.mjs';
import { runEndToEnd } from './e2e.mjs';
import { prepare } from './prepare.mjs';
import { inProject, readJson, root, runMain, runPackage, say } from './project.mjs';

const REPORTS = inProject('.cache', 'reports');

/** Passed, failed and skipped, so far. */
const sum = { passed: 0, failed: 0, skipped: 0 };

function count({ passed, failed, skipped = 0 }) {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}

const countOne = (ok) => count(ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

async function stage(title, work) {
  const begin = performance.now();
  say(`\n── ${title}`);
  await work();
  say(`── ${title}: ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}

/** Runs a check that passes or fails as a whole, and shows what it says only then. */
async function check(name, packageName, bin, args) {
  const { ok, output } = await new Promise((resolve) => {
    const script = inProject('node_modules', packageName, bin);
    const child = spawn(process.execPath, [script, ...args], { cwd: root });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => chunks.push(part));
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(chunks) }));
  });
  if (!ok) process.stderr.write(output);
  say(`${name}: ${ok ? 'passed' : 'FAILED'}`);
  countOne(ok);
}

/**
 * Counts what a runner reported. A runner that left no report, ran no test, or ended badly though
 * no test failed has itself failed.
 */
function countReport(runner, file, exitCode, read) {
  if (!existsSync(file)) {
    say(`${runner} left no report (exit code ${exitCode}).`);
    return countOne(false);
  }
  const result = read(readJson(file));
  count(result);
  if (result.passed + result.failed === 0) {
    say(`${runner} ran no test.`);
    countOne(false);
  } else if (exitCode !== 0 && result.failed === 0) {
    say(`${runner} ended with exit code ${exitCode} though no test failed.`);
    countOne(false);
  }
}

/** A test file that could not even be loaded has no failed test to its name: it counts as one. */
function readVitest(report) {
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Errors outside of any test (a file that cannot be loaded) are listed apart. */
function readPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

await runMain(async () => {
  await prepare({ display: true, judges: true });
  // It comes while the other stages run: only the last one needs it.
  const electron = prepare({ electron: true }).catch((error) => {
    say(String(error.message));
    return null;
  });
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  await stage('Types, lint, format', () =>
    Promise.all([
      // The linter needs the types for its rules, and so tells of their faults in the same breath.
      check('Types and lint', 'oxlint', 'bin/oxlint', ['--type-aware', '--type-check']),
      check('Format', 'oxfmt', 'bin/oxfmt', ['--check']),
    ]),
  );

  await stage('Unit tests', async () => {
    const file = inProject('.cache', 'reports', 'unit.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await runPackage('vitest', 'vitest.mjs', ['run', ...reporters]);
    countReport('Vitest', file, code, readVitest);
  });

  let built = true;
  await stage('Build', async () => {
    try {
      await buildApp();
    } catch (error) {
      built = false;
      say(String(error.stack ?? error));
    }
    countOne(built);
  });

  await stage('End-to-end tests', async () => {
    if (!built) {
      say('Not run: the build failed.');
      return countOne(false);
    }
    const executable = await electron;
    if (executable === null) {
      say('Not run: there is no Electron.');
      return countOne(false);
    }
    const file = inProject('.cache', 'reports', 'e2e.json');
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const code = await runEndToEnd(executable, ['--reporter=list,json'], env);
    return countReport('Playwright', file, code, readPlaywright);
  });

  const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed${skipped}\n`);
  return sum.failed > 0 ? 1 : 0;
});
