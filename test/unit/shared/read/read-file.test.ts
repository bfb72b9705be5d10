import { describe, expect, test } from 'vitest';
import { err } from '#shared/base/result.ts';
import { LIMITS } from '#shared/read/limits.ts';
import { readFile, type ReadingPorts } from '#shared/read/read-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What the port for PDF files was asked for. */
function ports(): ReadingPorts & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    pdf: (_, name) => {
      asked.push(name);
      const place = { path: '/file', label: name };
      return Promise.resolve(err({ place, message: 'Asked.', remedy: '' }));
    },
  };
}

async function formatOf(name: string, bytes: Uint8Array) {
  const reading = await readFile(name, bytes, ports());
  return reading.ok ? reading.value.format : reading.error.message;
}

describe('what a file is, its bytes tell', () => {
  test.each([
    ['an HTML page', 'terms', '<!doctype html><title>SLA</title><p>Uptime is 99.9%.', 'html'],
    ['a page after a comment', 'terms', '<!-- saved --><html><body><p>Uptime.</html>', 'html'],
    ['a fragment by its name', 'terms.htm', '<p>Uptime is 99.9%.</p>', 'html'],
    ['Markdown by its name', 'terms.md', '# SLA\n\nUptime is 99.9%.', 'markdown'],
    ['anything else that is text', 'terms', 'Uptime is <99.9%.', 'text'],
  ])('%s', async (_, name, text, format) => {
    expect(await formatOf(name, utf8(text))).toBe(format);
  });

  test('a PDF, also behind some bytes of another program', async () => {
    const asked = ports();
    await readFile('a.txt', utf8('\n%PDF-1.7\n'), asked);
    expect(asked.asked).toEqual(['a.txt']);
  });

  test('a Word file, whatever its name', async () => {
    const bytes = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]);
    const reading = await readFile('terms.txt', bytes, ports());
    expect(reading).toMatchObject({ ok: false, error: { place: { label: 'terms.txt' } } });
  });
});

describe('texts in any encoding', () => {
  const words = 'Verfügbarkeit – 99,9 % für alle.';
  const utf16 = (text: string, mark: boolean) => {
    const units = [...(mark ? [0xfeff] : []), ...[...text].map((one) => one.charCodeAt(0))];
    return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
  };

  test.each([
    ['UTF-8', utf8(words)],
    ['UTF-8 with a mark', utf8(`\ufeff${words}`)],
    ['UTF-16 with a mark', utf16(words, true)],
    ['UTF-16 without one', utf16(words.repeat(4), false)],
    [
      'windows-1252',
      Uint8Array.from([...words].map((one) => (one === '–' ? 0x96 : one.charCodeAt(0)))),
    ],
  ])('%s', async (_, bytes) => {
    const reading = await readFile('a.txt', bytes, ports());
    expect(reading.ok && reading.value.document.nodes[0]).toMatchObject({
      text: [{ text: expect.stringContaining(words) }],
    });
  });
});

describe('what is to be known of a text', () => {
  const notesOf = async (name: string, bytes: Uint8Array) => {
    const reading = await readFile(name, bytes, ports());
    return reading.ok ? reading.value.notes : [];
  };

  test.each(['sla.txt', 'sla.md', 'sla.html'])(
    '%s: that its encoding was guessed',
    async (name) => {
      const page = name.endsWith('html') ? '<!doctype html><p>' : '';
      const bytes = Uint8Array.from([...utf8(`${page}Verf`), 0xfc, ...utf8('gbarkeit 99,9 %')]);
      expect(await notesOf(name, bytes)).toEqual([
        {
          kind: 'flagged',
          message: expect.stringContaining('read as Western European'),
          source: null,
        },
      ]);
    },
  );

  test.each(['sla.txt', 'sla.md', 'sla.html'])(
    '%s: characters that nobody sees, and letters that look like others',
    async (name) => {
      const words = 'A cre\u200bdit of 10% is paid by \u202ePаypal.';
      const page = name.endsWith('html') ? `<!doctype html><p>${words}</p>` : words;
      const reading = await readFile(name, utf8(page), ports());
      if (!reading.ok) throw new Error(reading.error.message);
      const { document, notes } = reading.value;
      expect(document.nodes[0]).toMatchObject({
        text: [{ text: 'A credit of 10% is paid by Pаypal.' }],
      });
      expect(notes.map(({ message }) => message)).toEqual([
        expect.stringContaining('Invisible characters were removed'),
        expect.stringContaining('direction of the text'),
        expect.stringContaining('“Pаypal” mixes letters of two alphabets'),
      ]);
      expect(notes.every(({ kind }) => kind === 'flagged')).toBe(true);
    },
  );
});

describe('what cannot be read says what to do', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['rich text', utf8('{\\rtf1 text}'), 'RTF'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'picture'],
    ['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
    ['a packed file', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'packed'],
    ['binary data', Uint8Array.from([1, 2, 0, 0, 0, 0, 3, 200]), 'no text, Word or PDF'],
    [
      'noise, of which every byte is some letter or sign',
      Uint8Array.from({ length: 3_000 }, (_, at) => (at * 7_919 + (at >> 3) * 104_729) % 256),
      'no text, Word or PDF',
    ],
  ])('%s', async (_, bytes, message) => {
    const reading = await readFile('sla', bytes, ports());
    if (reading.ok) throw new Error('It was read.');
    expect(reading.error.message).toContain(message);
    expect(reading.error.remedy).not.toBe('');
  });

  test('a NUL in a text is no reason', async () => {
    expect(await formatOf('sla.txt', utf8('The portal is up\0 for 99.9% of each month.'))).toBe(
      'text',
    );
  });

  test('a text of 500 MB is refused before it is looked at', async () => {
    // Only its length is asked for.
    const bytes = { length: 500 * 1024 * 1024 } as Uint8Array;
    const reading = await readFile('sla.txt', bytes, ports());
    expect(reading).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('larger') },
    });
    expect(LIMITS.bytes).toBeLessThan(bytes.length);
  });
});
