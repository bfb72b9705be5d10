import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '#main/files/file-name.ts';

describe('a title as a file name', () => {
  it.each([
    ['Acme Ltd: Uptime 99.95 %', 'Acme Ltd Uptime 99.95 %'],
    ['SLA-2026-014', 'SLA-2026-014'],
    ['Büro für Zürich', 'Büro für Zürich'],
    ['可用性協定', '可用性協定'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\system32', 'C Windows system32'],
    ['..', 'Agreement'],
    ['', 'Agreement'],
    [' . . ', 'Agreement'],
    ['.hidden', 'hidden'],
    ['ends with a dot.', 'ends with a dot'],
    ['CON', '_CON'],
    ['nul', '_nul'],
    ['com1.docx', '_com1.docx'],
    ['LPT¹', '_LPT¹'],
    ['console', 'console'],
    ['two\nlines\tand\0NUL', 'two lines and NUL'],
    ['<img src=x onerror="alert(1)">', 'img src=x onerror= alert(1)'],
    ['invoice\u202Efdp.exe', 'invoice fdp.exe'],
    ['half a pair \ud83d', 'half a pair'],
  ])('%j becomes %j', (title, name) => {
    expect(safeFileName(title)).toBe(name);
  });

  it('is cut where it is too long, never within a character', () => {
    expect(safeFileName('x'.repeat(300))).toBe('x'.repeat(120));
    expect(safeFileName('é'.repeat(300))).toBe('é'.repeat(60));
    expect(safeFileName('😀'.repeat(300))).toBe('😀'.repeat(30));
  });

  it('is safe on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const name = safeFileName(title);
        expect(name).not.toBe('');
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|^[. ]|[. ]$/);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(121);
      }),
    );
  });

  it('stays as it is when it is safe already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        expect(safeFileName(safeFileName(title))).toBe(safeFileName(title));
      }),
    );
  });
});
