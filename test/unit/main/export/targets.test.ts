import { describe, expect, it } from 'vitest';
import { exportTargets } from '#main/export/targets.ts';

describe('the files that a chosen path stands for', () => {
  it.each([
    ['/d/Uptime.docx', ['docx'], ['/d/Uptime.docx']],
    ['/d/Uptime.DOCX', ['docx'], ['/d/Uptime.DOCX']],
    ['/d/Uptime', ['pdf'], ['/d/Uptime.pdf']],
    ['/d/Uptime.docx', ['pdf'], ['/d/Uptime.docx.pdf']],
    ['/d/v1.2', ['docx'], ['/d/v1.2.docx']],
    ['/d/Uptime', ['docx', 'pdf'], ['/d/Uptime.docx', '/d/Uptime.pdf']],
    ['/d/Uptime.pdf', ['docx', 'pdf'], ['/d/Uptime.docx', '/d/Uptime.pdf']],
    ['/d/v1.2', ['pdf', 'docx'], ['/d/v1.2.pdf', '/d/v1.2.docx']],
  ] as const)('%s with %j is %j', (chosen, formats, paths) => {
    const targets = exportTargets(chosen, formats);
    expect(targets.map(({ path }) => path)).toEqual(paths);
    expect(targets.map(({ format }) => format)).toEqual(formats);
  });
});
