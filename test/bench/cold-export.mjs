// Runs one export of the built command line in this fresh process, and prints the milliseconds that
// it took from the first byte of our code to the file on the disk: what Node itself needs to start
// is not ours to mend, and is in the whole process's time anyway.
import { createRequire } from 'node:module';

const [cli, ...argv] = process.argv.slice(2);
const begin = performance.now();
const { main } = createRequire(import.meta.url)(cli);
const code = await main(argv);
process.stdout.write(JSON.stringify({ code, milliseconds: performance.now() - begin }));
