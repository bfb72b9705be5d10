// Runs one command of the built command line in this fresh process without what it prints, and prints
// the milliseconds that our code took and the most memory that the process has held.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [cli, ...argv] = process.argv.slice(2);
const begin = performance.now();
const { main } = createRequire(import.meta.url)(cli);
const complaints = [];
const code = await main(argv, {
  out: () => undefined,
  complain: (line) => complaints.push(line),
  now: () => new Date(),
  newId: () => '',
});
if (code !== 0) throw new Error(complaints.join('\n'));
const milliseconds = performance.now() - begin;
const megabytes = (peakKilobytes() * 1024) / 1e6;
process.stdout.write(JSON.stringify({ milliseconds, megabytes }));

/**
 * The most memory that this process has held. On Linux what the system counts for `resourceUsage`
 * begins with the memory of the process that started this one; the kernel's own mark does not.
 */
function peakKilobytes() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  const mark = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  if (!mark) throw new Error('/proc/self/status has no VmHWM.');
  return Number(mark[1]);
}
