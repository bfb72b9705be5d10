import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { z } from 'zod';
import { errnoOf } from '#main/files/errno.ts';
import { oneLine, UsageError, type Command, type Terminal } from './command.ts';

// A command ends before most of its code is worth optimizing: V8 is to wait longer before it tries,
// which saves a third of the processor's time.
setFlagsFromString('--interrupt-budget=600000');

// A command reads one agreement and ends: compiling its schema takes longer than doing without. zod
// asks when a schema of an object is made, so this comes before a command is loaded.
z.config({ jitless: true });

const USAGE = `Usage:
  check FILE.sla… [--pack ID]… [--json | --sarif]
      Reviews agreements: errors, warnings, advice. --pack adds a standard's items (iso-20000,
      iso-19086, itil, eu-cloud, dora, dora-2, dora-3, data-act-25, nist-500-307). --json takes one
      file.
  compare FILE FILE… [--csv | --json] [--docx OUT] [--pdf OUT] [--fee AMOUNT] [--currency EUR] [--week 40]
      What 2 to 8 SLAs promise, side by side: agreement files (.sla) and SLAs in any other file.
      Credits are shown on the monthly fee (1000); business hours are taken as 40 or 60 a week.
  export FILE.sla [--docx OUT] [--pdf OUT] [--draft] [--font NAME]
      Exports an agreement. --draft also while something is missing; every page then says so.
      Fonts: carlito (default), caladea, arimo, tinos.
  feasibility TICKETS.csv FILE.sla [--json] [--zone ZONE] [--date-order ORDER] [--unit UNIT]
              [--decimal-mark MARK]
      What share of past cases would have met each time to answer or to resolve, and what target
      would have held. Times without a zone are in the agreement's zone or in --zone; --date-order
      is day-first or month-first; --unit says what bare numbers of durations count, --decimal-mark
      whether the point or the comma parts their decimals.
  new --template ID -o FILE.sla [--force]
      Starts an agreement from a template. A file that exists is replaced only with --force.
  new --list                        Lists the templates.
  redline BASE TARGET --docx OUT [--author NAME] [--font NAME]
      Writes what changes from one version to another as a Word file with tracked changes. A version
      is an agreement (.sla) or an SLA in any other file. The author is the provider unless named.
  redline --read ANSWER.docx BASE.sla [--json]
      What the other side has changed in a Word file of ours, by clause: tracked or not, with comments.
  replay INCIDENTS.csv FILE.sla… --month YYYY-MM [--fee AMOUNT] [--json] [--zone ZONE]
              [--date-order ORDER]
      What a month's incidents mean under each agreement: result, credit, last day to claim, steps.
      The CSV has start,end,kind[,weight]; kind is outage or an exclusion category. --fee is the
      monthly fee; without it each agreement's own is used. --zone is that of times without one;
      --date-order is day-first or month-first.
  terms FILE [--json]
      What an agreement (.sla) or an SLA in any other file (DOCX, PDF, HTML, Markdown, text) promises;
      what it is silent about stays empty.
  text FILE.sla                     Prints an agreement's text.
  validate FILE.sla…                Checks agreement files.
Only files are read, no pipes.
Exit codes: 0 done; 1 the input or the target stops it (reasons on stderr), or check has found errors;
2 wrong usage.
`;

// Each command loads what it needs, and nothing of the others.
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  compare: async () => (await import('./compare.ts')).compare,
  export: async () => (await import('./export.ts')).exportFile,
  feasibility: async () => (await import('./feasibility.ts')).feasibility,
  new: async () => (await import('./new.ts')).newAgreementFile,
  redline: async () => (await import('./redline.ts')).redlineFiles,
  replay: async () => (await import('./replay.ts')).replayIncidents,
  terms: async () => (await import('./terms.ts')).terms,
  text: async () => (await import('./text.ts')).text,
  validate: async () => (await import('./validate.ts')).validate,
};

const standard: Terminal = {
  out: (text) => void process.stdout.write(text),
  complain: (line) => void process.stderr.write(`${line}\n`),
  // For builds that must repeat to the byte: https://reproducible-builds.org/specs/source-date-epoch/
  now: () => {
    const epoch = process.env['SOURCE_DATE_EPOCH'];
    return epoch !== undefined && /^\d{1,11}$/.test(epoch)
      ? new Date(Number(epoch) * 1000)
      : new Date();
  },
  newId: randomUUID,
};

/** Runs one command and gives its exit code; `argv` begins with the command's name. */
export async function main(
  argv: readonly string[],
  terminal: Terminal = standard,
): Promise<0 | 1 | 2> {
  if (terminal === standard) watchOutput();
  const [name, ...rest] = argv;
  if (name === 'help' || name === '--help' || name === '-h') {
    terminal.out(USAGE);
    return 0;
  }
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    if (name !== undefined) terminal.complain(oneLine(`There is no command "${name}".`));
    terminal.complain(USAGE.trimEnd());
    return 2;
  }
  try {
    refuseEmpty(rest);
    const command = await load();
    return await command(rest, terminal);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    terminal.complain(oneLine(`${name}: ${error.message}`));
    terminal.complain(USAGE.trimEnd());
    return 2;
  }
}

/** Nothing on a command line is empty on purpose: a name or a value is missing. */
function refuseEmpty(argv: readonly string[]): void {
  argv.forEach((argument, index) => {
    const [option] = /^--[\w-]+(?==$)/.exec(argument) ?? [];
    if (argument !== '' && option === undefined) return;
    const before = option ?? argv[index - 1];
    throw new UsageError(
      before === undefined ? 'The first name is empty.' : `What follows ${before} is empty.`,
    );
  });
}

/** Who reads the output may stop early, as `head` does; a file that takes it may find no room. */
function watchOutput(): void {
  process.stdout.on('error', (error) => {
    const complaint = outputComplaint(error);
    if (complaint === null) return;
    // The first is enough: whatever is written after it fails, too.
    process.stdout.removeAllListeners('error').on('error', () => undefined);
    standard.complain(complaint);
    process.exitCode = 1;
    process.on('exit', () => (process.exitCode = 1));
  });
}

/** Why the output could not be written, with the remedy; null where nobody wants more of it. */
export function outputComplaint(error: Error): string | null {
  const code = errnoOf(error);
  if (code === 'EPIPE') return null;
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? 'There is not enough space on the disk for the output. Free some space and run the command again.'
    : `The output could not be written (${code ?? oneLine(error.message)}). Check where it goes, and run the command again.`;
}

const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_'));
