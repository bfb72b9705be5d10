import { describe, expect, test } from 'vitest';
import { namesAlarm } from '#shared/extract/figures/alarms.ts';
import { figures } from '#shared/extract/figures/figures.ts';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const latencyOf = (text: string) => figures(slaTextOf(text)).latency.map(({ value }) => value);
const lossOf = (text: string) => figures(slaTextOf(text)).packetLoss?.value ?? null;
const levelsOf = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent }) => percent);

describe('thresholds of alarms and severities', () => {
  const perSeverity = [
    '| Signal | P1 | P2 | P3 |',
    '|---|---|---|---|',
    '| Latency, p95 | 4 s | 1.5–4 s | 700 ms |',
    '| Packet loss | 4% | 1–4% | 0.6% |',
  ].join('\n');

  test('tell how severe a case is, and promise nothing', () => {
    expect(latencyOf(perSeverity)).toEqual([]);
    expect(lossOf(perSeverity)).toBeNull();
  });

  test('stand beside the target, which is promised', () => {
    const table = [
      '| Metric | Target | Warning | Critical |',
      '|---|---|---|---|',
      '| Uptime | 99.8% | 99.6% | 99.3% |',
      '| Latency | 70 ms | 110 ms | 190 ms |',
      '| Packet loss | 0.2% | 0.6% | 1.2% |',
    ].join('\n');
    expect(latencyOf(table)).toEqual(['70']);
    expect(lossOf(table)).toBe('0.2');
    expect(levelsOf(table)).toEqual(['99.8']);
  });

  test.each([
    'Alert thresholds',
    'Severity criteria',
    'Monitoring rules',
    'Alarmschwellen',
    'Critères de classification',
    'Soglie di allarme',
    'Umbrales de alerta',
    'Critérios de severidade',
    'Alarmdrempels',
  ])('none below “%s”', (heading) => {
    const text = `# Annex\n\n## ${heading}\n\n| Signal | Value |\n|---|---|\n| Latency | 240 ms |\n| Packet loss | 1.7% |`;
    expect(latencyOf(text)).toEqual([]);
    expect(lossOf(text)).toBeNull();
  });

  test('a class of traffic is no alarm', () => {
    expect(namesAlarm('Critical', ['Route', 'Critical', 'Standard'])).toBe(false);
    expect(namesAlarm('Critical', ['Metric', 'Warning', 'Critical'])).toBe(true);
  });

  test('a share above a sign of comparison is from where something counts', () => {
    expect(lossOf('| Probe | Network |\n|---|---|\n| Core | Packet loss > 3% |')).toBeNull();
  });
});

describe('latency in a list below its heading', () => {
  test('a name and its figure each', () => {
    const text =
      '# API\n\n## Latency\n\nMeasured at the border router, p95:\n\n- Search: 130 ms\n- `/quotes`: 95 ms\n- Checkout – 210 ms';
    expect(latencyOf(text)).toEqual(['130', '95', '210']);
  });

  test('no time of anything else', () => {
    const text =
      '# API\n\n## Latency\n\n- Wait for 500 ms before the next try: the limit counts per second\n- Back off for 250 ms';
    expect(latencyOf(text)).toEqual([]);
  });
});
