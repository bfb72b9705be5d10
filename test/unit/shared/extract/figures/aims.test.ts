import { describe, expect, test } from 'vitest';
import { figures } from '#shared/extract/figures/figures.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const latencies = (text: string) =>
  figures(slaTextOf(text)).latency.map(({ value }) => Number(value));
const loss = (text: string) => figures(slaTextOf(text)).packetLoss?.value ?? null;

const LIST = '- API response time: under 2 seconds\n- Network latency: under 40 ms';
const TABLE = '| Call | Latency |\n|---|---|\n| Lookup | < 40 ms |\n| Report | < 900 ms |';

describe('figures that their section calls aims are no promises', () => {
  test.each([
    'These figures are targets and not guaranteed levels of service.',
    'Performance targets are objectives, not commitments that earn credits.',
    'These figures are goals rather than guarantees.',
    'The above values do not constitute a contractual commitment.',
    'The performance objectives listed here are aspirational and non-binding.',
    'Latency figures are provided for guidance and are not warranted.',
    'Die genannten Zielwerte sind nicht zugesichert.',
    'Diese Werte sind Ziele und stellen keine Garantie dar.',
    'Ces objectifs ne constituent pas un engagement contractuel.',
    'Ces valeurs sont des objectifs et non des garanties.',
    'Questi valori sono obiettivi e non costituiscono una garanzia.',
    'Estos valores son objetivos y no constituyen un compromiso.',
    'Estes valores são objetivos e não constituem uma garantia.',
    'Deze waarden zijn streefwaarden en geen garantie.',
  ])('%s', (sentence) => {
    expect(latencies(`## Performance\n\n${LIST}\n\n${sentence}`)).toEqual([]);
    expect(latencies(`## Performance\n\n${sentence}\n\n${TABLE}`)).toEqual([]);
    expect(loss(`## Network\n\n- Packet loss: below 0.2%\n\n${sentence}`)).toBeNull();
  });

  test('in the sections below it too', () => {
    const text = `# SLA\n\n## Performance\n\nThese are objectives and not guarantees.\n\n### Search\n\n${TABLE}`;
    expect(latencies(text)).toEqual([]);
  });
});

describe('other sections, and other sentences, take nothing back', () => {
  test.each([
    `## Performance\n\n${TABLE}\n\n## Aims\n\nThese are goals, not guarantees.`,
    `${TABLE}\n\nResponse times of the help desk are targets, not guarantees.`,
    `## Performance\n\n${TABLE}\n\nThese values are guarantees, not mere targets.`,
    `## Performance\n\n${TABLE}\n\nThese values are not averaged over the month.`,
    `## Performance\n\n${TABLE}\n\nValues that are not met earn a credit under our commitment.`,
    `## Performance\n\n${TABLE}\n\nDiese Werte garantieren wir nicht nur werktags.`,
  ])('%s', (text) => {
    expect(latencies(text)).toEqual([40, 900]);
  });
});
