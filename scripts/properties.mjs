// `npm run properties [-- ROUNDS [FILE …]]`: the properties on examples that no run has seen, until one
// fails or all rounds are done. What fails says its own seed, and goes into a test of its own.
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { prepare } from './prepare.mjs';
import { inProject, runMain, runPackage, say } from './project.mjs';

const withProperties = () =>
  readdirSync(inProject('test', 'unit'), { recursive: true })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => inProject('test', 'unit', name))
    .filter((file) => readFileSync(file, 'utf8').includes("from 'fast-check'"));

await runMain(async () => {
  await prepare();
  const [rounds = '20', ...given] = process.argv.slice(2);
  const files = given.length > 0 ? given : withProperties();
  for (let round = 1; round <= Number(rounds); round += 1) {
    const seed = randomInt(2 ** 31);
    say(`\n── Round ${round} of ${rounds}, seed ${seed}`);
    const env = { PROPERTY_SEED: String(seed) };
    const args = ['run', '--reporter=dot', ...files];
    const code = await runPackage('vitest', 'vitest.mjs', args, { env });
    if (code !== 0) return code;
  }
  return 0;
});
