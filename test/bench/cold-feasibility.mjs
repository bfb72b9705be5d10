// Runs the feasibility of a ticket history with the built command line in this fresh process, and
// prints the milliseconds that our code took and the most memory that the process has held.
import { createRequire } from 'node:module';

const [cli, ...argv] = process.argv.slice(2);
const begin = performance.now();
const { main } = createRequire(import.meta.url)(cli);
const complaints = [];
const code = await main(['feasibility', ...argv], {
  out: () => undefined,
  complain: (line) => complaints.push(line),
  now: () => new Date(),
  newId: () => '',
});
if (code !== 0) throw new Error(complaints.join('\n'));
const milliseconds = performance.now() - begin;
// In kilobytes on every system.
const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
process.stdout.write(JSON.stringify({ milliseconds, megabytes }));
