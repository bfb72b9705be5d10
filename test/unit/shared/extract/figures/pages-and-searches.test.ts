import { describe, expect, test } from 'vitest';
import { figures } from '#shared/extract/figures/figures.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';
import { TABLE_LAYOUTS, type TableLayout } from '#test/support/sla-texts/table-layouts.ts';

const latencyOf = (text: string) => figures(slaTextOf(text)).latency.map(({ value }) => value);

const NAMES = [
  'Page load time',
  'Search response time',
  'Login time',
  'Time to first byte',
  'Video start',
  'Stream start-up time',
  'Round trip time',
  '95th percentile response time',
];
const VALUES = ['3 seconds', '< 3 s', 'under 3 seconds', '3000 ms', '3000 milliseconds or less'];
const LAYOUTS: readonly TableLayout[] = [
  'a table of Markdown',
  'columns that spaces align',
  'a cell on each line',
];

describe.each(NAMES)('%s', (name) => {
  test.each(LAYOUTS)('%s', (layout) => {
    for (const value of VALUES) {
      const table = [
        ['Metric', 'Target'],
        ['Uptime', '99.9%'],
        [name, value],
        ['Error rate', '< 0.4%'],
      ];
      const text = `## Performance\n\n${TABLE_LAYOUTS[layout](table)}`;
      expect({ value, latency: latencyOf(text) }).toEqual({ value, latency: ['3000'] });
    }
  });
});

test.each([
  'Pages load in less than 3 seconds on average.',
  'Average page load time is under 3 seconds.',
  'Search results are returned within 3 seconds.',
])('%s', (text) => expect(latencyOf(`## Performance\n\n${text}`)).toEqual(['3000']));

describe('seconds of something else', () => {
  test.each([
    'Calls are answered within 20 seconds.',
    'Health checks run every 30 seconds.',
    'Query time-out: 30 seconds',
    'Search times out after 10 seconds.',
    'Outage means that pages load in more than 10 seconds.',
    'Severity 2: page load times above 5 seconds',
    'Chat response time: 45 seconds',
  ])('%s', (text) => expect(latencyOf(`## Performance\n\n- ${text}`)).toEqual([]));
});
