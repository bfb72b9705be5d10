import { deflateSync, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '#shared/read/limits.ts';
import { unpack } from '#shared/read/package/unpack.ts';
import { handmadeZip } from '#test/support/word/docx-hostile.ts';

const MB = 1024 * 1024;

const refusal = (bytes: Uint8Array, limits = LIMITS): string => {
  const opened = unpack(bytes, limits);
  return opened.ok ? 'opened' : `${opened.error.message} ${opened.error.remedy}`;
};

const opened = (bytes: Uint8Array, limits = LIMITS) => {
  const file = unpack(bytes, limits);
  if (!file.ok) throw new Error(file.error.message);
  return file.value;
};

/** Refused when the part is read, where it opens at all. */
const whenRead = (bytes: Uint8Array, name: string, limits = LIMITS): string => {
  const part = opened(bytes, limits).bytes(name);
  return part.ok ? `${part.value?.length ?? 'no'} bytes` : part.error.message;
};

describe('a package gives its parts', () => {
  test('stored or deflated, by names that ignore case', () => {
    const file = opened(
      zipSync({
        'word/document.xml': strToU8('<a/>'.repeat(50)),
        'a.bin': [strToU8('b'), { level: 0 }],
      }),
    );
    expect(file.names).toEqual(['word/document.xml', 'a.bin']);
    expect(file.has('Word/Document.XML')).toBe(true);
    expect(file.text('WORD/document.xml')).toEqual({ ok: true, value: '<a/>'.repeat(50) });
    expect(file.bytes('a.bin')).toEqual({ ok: true, value: strToU8('b') });
    expect(file.bytes('c.bin')).toEqual({ ok: true, value: null });
  });

  test('in UTF-16 where its mark says so', () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...'<ä/>'].flatMap((one) => [one.charCodeAt(0), 0]),
    ]);
    expect(opened(zipSync({ 'a.xml': utf16 })).text('a.xml')).toEqual({ ok: true, value: '<ä/>' });
  });

  test('whatever is in them', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.uint8Array({ maxLength: 60_000 })),
        (parts) => {
          const file = opened(zipSync(parts));
          for (const [name, bytes] of Object.entries(parts))
            expect(file.bytes(name)).toEqual({ ok: true, value: bytes });
        },
      ),
      { numRuns: 30 },
    );
  });

  test('and keeps them, so that a second reading counts nothing', () => {
    const file = opened(zipSync({ 'a.bin': new Uint8Array(600) }), {
      ...LIMITS,
      unpackedBytes: 1000,
    });
    expect(file.bytes('a.bin').ok).toBe(true);
    expect(file.bytes('a.bin').ok).toBe(true);
  });
});

describe('a hostile package', () => {
  const limits = { ...LIMITS, unpackedBytes: 4 * MB };

  test('1: a zip bomb with honest sizes is refused before anything is unpacked', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(5 * MB) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(refusal(bomb, limits)).toMatch(/unpacks to more than 4 MB/);
  });

  test('1: so are many small parts that make one bomb together', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`${index}.bin`, new Uint8Array(MB)]),
    );
    expect(refusal(zipSync(parts), limits)).toMatch(/unpacks to more than 4 MB/);
  });

  test('2: a bomb that declares 1 KB is stopped by what comes out', () => {
    const deflated = deflateSync(new Uint8Array(24 * MB));
    const bomb = handmadeZip([
      { name: 'word/document.xml', method: 8, content: deflated, claims: 1024 },
    ]);
    expect(whenRead(bomb, 'word/document.xml', limits)).toMatch(
      /unpacks to more than (?:4 MB|the 1024 bytes that it claims)/,
    );
  });

  test('2: parts that lie a little are counted together', () => {
    const honest = zipSync({ 'a.bin': new Uint8Array(3 * MB), 'b.bin': new Uint8Array(MB / 2) });
    const file = opened(honest, limits);
    expect(file.bytes('a.bin').ok).toBe(true);
    expect(file.bytes('b.bin').ok).toBe(true);
    const short = handmadeZip([
      { name: 'a', method: 8, content: deflateSync(strToU8('abc')), claims: 9 },
    ]);
    expect(whenRead(short, 'a')).toMatch(/damaged/);
  });

  test('3: overlapping entries are refused', () => {
    const quoted = handmadeZip([
      { name: 'a.xml', content: 'x', reaches: 36 },
      { name: 'b.xml', content: 'y' },
    ]);
    expect(refusal(quoted)).toMatch(/share the same bytes/);
  });

  test('4: more entries than the limit are refused', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}` }));
    expect(refusal(handmadeZip(many))).toMatch(/holds more than 10000 files/);
    expect(refusal(handmadeZip(many.slice(1)))).toBe('opened');
  });

  test.each([
    '../../evil',
    'word/../../evil',
    '/etc/evil',
    'C:/evil',
    String.raw`..\..\evil`,
    'a\0b',
    '',
  ])('5: a name that leads outside is refused: %j', (name) => {
    expect(refusal(handmadeZip([{ name }]))).toMatch(/name leads outside/);
  });

  test.each(['word/document.xml', 'word/Document.xml', String.raw`word\document.xml`])(
    '6: two parts of one name are refused: word/document.xml and %s',
    (name) => {
      expect(refusal(handmadeZip([{ name: 'word/document.xml' }, { name }]))).toMatch(
        /two files of one name/,
      );
    },
  );

  test('7: encrypted entries are named', () => {
    expect(refusal(handmadeZip([{ name: 'a', flags: 1 }]))).toMatch(/protected by a password/);
    expect(refusal(handmadeZip([{ name: 'a', method: 99 }]))).toMatch(/protected by a password/);
  });

  test('7: a .doc that is called .docx is named', () => {
    const ole = new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Uint8Array(600),
    ]);
    expect(refusal(ole)).toMatch(/old Word file \(\.doc\).*save it as \.docx/s);
  });

  test('8: a file that is cut off anywhere is refused, or its parts are', () => {
    const whole = zipSync({
      'a.xml': strToU8('<a>some words</a>'.repeat(9)),
      'b.xml': strToU8('<b/>'),
    });
    for (let length = 0; length < whole.length; length += 1)
      expect(refusal(whole.subarray(0, length)), `${length} bytes`).toMatch(
        /cut off|empty|not a Word file/,
      );
  });

  test('and one that is no package at all', () => {
    expect(refusal(strToU8('%PDF-1.7'))).toMatch(/not a Word file/);
    expect(refusal(new Uint8Array())).toMatch(/empty/);
    expect(refusal(new Uint8Array(20), { ...LIMITS, bytes: 10 })).toMatch(/larger than/);
  });

  test('one whose headers differ about a name, or that is damaged within, is refused', () => {
    const zip = zipSync({ 'a.xml': [strToU8('abc'.repeat(400)), { level: 9 }] });
    const renamed = zip.slice();
    renamed[30] = 0x62;
    expect(refusal(renamed)).toMatch(/two headers describe differently/);
    const broken = zip.slice();
    broken.fill(0xff, 35, 45);
    expect(whenRead(broken, 'a.xml')).toMatch(/damaged/);
  });

  test('random damage never throws', () => {
    const whole = zipSync({ 'word/document.xml': strToU8('<a>some words</a>'.repeat(40)) });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          const file = unpack(bytes, LIMITS);
          if (file.ok) for (const name of file.value.names) file.value.text(name);
        },
      ),
      { numRuns: 300 },
    );
  });
});
