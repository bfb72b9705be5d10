import { describe, expect, test } from 'vitest';
import { figures } from '#shared/extract/figures/figures.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const latencyOf = (text: string) => figures(slaTextOf(text)).latency.map(({ value }) => value);

describe('the answer times of a machine, in milliseconds', () => {
  test('one for each plan of a table', () => {
    expect(
      latencyOf(
        '# Answer times (p95)\n\n| Route | Small | Large |\n|---|---|---|\n| /score | < 310 ms | < 140 ms |\n| /train | < 90 ms | < 45 ms |',
      ),
    ).toEqual(['310', '140', '90', '45']);
  });

  test.each([
    'Mean response time ≤ 45 milliseconds.',
    'Page load time: at most 45 ms.',
    'Das Ziel ist eine Antwortzeit von höchstens 45 ms.',
  ])('%s', (text) => expect(latencyOf(text)).toEqual(['45']));

  test('of the next route, behind a semicolon', () => {
    expect(
      latencyOf('- Delay within Chile no higher than 31 ms; Lima – Quito no higher than 45 ms'),
    ).toEqual(['31', '45']);
  });

  test.each([
    '- [ ] Response time below 45 ms',
    'If the response time exceeds 45 ms, an alarm is raised.',
    '| Severity | Response time |\n|---|---|\n| High | 45 minutes |',
  ])('none in: %s', (text) => expect(latencyOf(text)).toEqual([]));
});

test('a mark parts the thousands of milliseconds', () => {
  const table = '| Kind | p99 target |\n|---|---|\n| Text | < 450 ms |\n| Image | < 3,500 ms |';
  expect(latencyOf(`## Latency\n\n${table}`)).toEqual(['450', '3500']);
});
