import { afterEach, describe, expect, test } from 'vitest';
import { shortFigure, TraceView, withFigures } from '#renderer/ui/page/trace.tsx';
import { Working } from '#shared/engine/trace.ts';
import { clearPage, render } from '#test/unit/renderer/support/render.tsx';

afterEach(clearPage);

function month() {
  const working = new Working();
  working.compute('Availability', '(T - D) / T * 100', { T: 43_200, D: 88 }, { unit: '%' });
  return working.trace;
}

describe('a calculation', () => {
  test('is shown with its figures in place of their names, and ends in the value', async () => {
    const page = await render(<TraceView trace={month()} />);
    expect(page.querySelector('li')?.textContent).toBe(
      'Availability(T - D) / T * 100 = (43200 - 88) / 43200 * 100 = 99.796296…%',
    );
    expect(page.querySelector('strong')?.title).toBe('99.796296296296296296296296296296');
  });

  test('of a value that was given says it once', async () => {
    const working = new Working();
    working.compute('Length of the window', 'T', { T: 43_200 }, { unit: 'min' });
    const page = await render(<TraceView trace={working.trace} />);
    expect(page.querySelector('li')?.textContent).toBe('Length of the windowT = 43200 min');
  });

  test('without steps is nothing at all', async () => {
    const page = await render(<TraceView trace={[]} />);
    expect(page.textContent).toBe('');
  });

  test('cuts long figures, and only those', () => {
    expect(shortFigure('99.9')).toBe('99.9');
    expect(shortFigure('0.1234567')).toBe('0.123456…');
    expect(shortFigure('43200')).toBe('43200');
  });

  test('keeps the names of functions', () => {
    const working = new Working();
    working.compute('Rounded', 'round(a, 3)', { a: '99.79629' });
    expect(withFigures(working.trace[0]!)).toBe('round(99.79629, 3)');
  });
});
