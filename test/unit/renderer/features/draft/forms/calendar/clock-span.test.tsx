import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { ClockSpan } from '#renderer/features/draft/forms/calendar/clock-span.tsx';
import type { ClockTime } from '#shared/base/date.ts';
import { clearPage, fill, leave, render } from '#test/unit/renderer/support/render.tsx';

afterEach(clearPage);

async function hours(from: string, to: string) {
  const seen: string[] = [];
  function Field() {
    const [span, setSpan] = useState({ from: from as ClockTime, to: to as ClockTime });
    return (
      <ClockSpan
        {...span}
        onChange={(start, end) => {
          seen.push(`${start} to ${end}`);
          setSpan({ from: start, to: end });
        }}
      />
    );
  }
  const page = await render(<Field />);
  const [start, end] = page.querySelectorAll('input');
  if (!start || !end) throw new Error('There are not two fields.');
  return { page, start, end, seen };
}

describe('hours of a day', () => {
  test('are handed on once a time is whole', async () => {
    const { start, seen } = await hours('09:00', '17:00');
    await fill(start, '8');
    await fill(start, '8:30');
    expect(seen).toEqual(['08:30 to 17:00']);
  });

  test('are written in full on leaving', async () => {
    const { end, seen } = await hours('09:00', '17:00');
    await fill(end, '18');
    expect(seen).toEqual([]);
    await leave(end);
    expect(seen).toEqual(['09:00 to 18:00']);
    expect(end.value).toBe('18:00');
  });

  test('can both be moved past where they were', async () => {
    const { page, start, end, seen } = await hours('09:00', '17:00');
    await fill(start, '20:00');
    expect(page.textContent).toContain('end at 24:00 and add the next day');
    expect(seen).toEqual([]);
    await fill(end, '23:00');
    expect(seen).toEqual(['20:00 to 23:00']);
    expect(page.textContent).not.toContain('24:00');
  });

  test('end at midnight at the latest', async () => {
    const { page, end, seen } = await hours('09:00', '17:00');
    await fill(end, '25:00');
    expect(page.textContent).toContain('Enter a time such as 09:30 or 5pm.');
    expect(seen).toEqual([]);
    await fill(end, '24:00');
    expect(seen).toEqual(['09:00 to 24:00']);
  });
});
