import { beforeEach } from 'vitest';
import { main } from '#main/cli/index.ts';

/**
 * Runs a command in this process, with its clock at `now`. What it prints and complains of is kept until
 * the next test.
 */
export function commandLine(command: readonly string[], now = '2026-07-01T09:00:00.000Z') {
  const said = { out: '', complaints: [] as string[] };
  beforeEach(() => Object.assign(said, { out: '', complaints: [] }));
  const cli = (...argv: readonly string[]) =>
    main([...command, ...argv], {
      out: (text) => (said.out += text),
      complain: (line) => said.complaints.push(line),
      now: () => new Date(now),
      newId: () => '0b1c9c0e-0000-4000-8000-000000000000',
    });
  return { cli, said };
}
