import { describe, expect, test } from 'vitest';
import { decodedText } from '#shared/read/decoded-text.ts';

/** A text in an encoding of one or two bytes a letter, by what its decoder makes of all of them. */
function encoded(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  for (let byte = 0; byte < 256; byte += 1)
    bytesOf.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = bytesOf.get(letter);
      if (!bytes) throw new Error(`${label} has no ${letter}.`);
      return bytes;
    }),
  );
}

const TEXTS = {
  Cyrillic:
    'Поставщик обеспечивает доступность портала 99,9 % в месяц. Ответ на обращение: 4 часа.',
  'Central European':
    'Usługodawca zapewnia dostępność portalu 99,9 % w każdym miesiącu. Zgłoszenia są przyjmowane całą dobę.',
  Greek:
    'Ο πάροχος εγγυάται διαθεσιμότητα της πύλης 99,9 % κάθε μήνα. Η απάντηση δίνεται σε 4 ώρες.',
  Japanese:
    '提供者は毎月九十九パーセントの稼働率を約束します。お問い合わせには四時間以内に回答します。',
  'Simplified Chinese': '供应商保证门户每月的可用性。对请求的答复时间为四小时,节假日除外。',
} as const;

describe('a text that does not tell its encoding', () => {
  test.each([
    ['windows-1251', 'Cyrillic'],
    ['koi8-r', 'Cyrillic'],
    ['iso-8859-5', 'Cyrillic'],
    ['windows-1250', 'Central European'],
    ['iso-8859-2', 'Central European'],
    ['iso-8859-7', 'Greek'],
    ['shift_jis', 'Japanese'],
    ['euc-jp', 'Japanese'],
    ['gbk', 'Simplified Chinese'],
  ] as const)('%s is read by its letters, and that is told', async (label, script) => {
    const decoded = await decodedText(encoded(TEXTS[script], label));
    expect(decoded?.text).toBe(TEXTS[script]);
    expect(decoded?.note).toContain(`read as ${script}. If they look wrong, save it as UTF-8`);
  });

  test.each([
    'Die Verfügbarkeit beträgt 99,9 % im Monat; Störungen werden binnen vier Stunden gelöst.',
    'La disponibilité est de 99,9 % par mois ; les incidents sont résolus en quatre heures, même à Noël.',
    'The Provider’s portal is up for 99.9% of each month – see “Credits”. A credit is £5.',
    'Ä',
  ])('is Western European where nothing else is likely: %s', async (words) => {
    const decoded = await decodedText(
      Uint8Array.from(
        [...words].map(
          (one) => ({ '’': 0x92, '–': 0x96, '“': 0x93, '”': 0x94 })[one] ?? one.charCodeAt(0),
        ),
      ),
    );
    expect(decoded?.text).toBe(words);
    expect(decoded?.note).toContain('Western European');
  });

  test('is told by its letters, however much stands before them', async () => {
    const words = `${'The portal is up. '.repeat(20_000)}${TEXTS.Cyrillic}`;
    expect((await decodedText(encoded(words, 'windows-1251')))?.text).toBe(words);
  });
});

test.each(['', 'Plain words.', 'Доступность 99,9 %', '可用性'])(
  'UTF-8 needs no guess: "%s"',
  async (words) => {
    expect(await decodedText(new TextEncoder().encode(words))).toEqual({ text: words, note: null });
  },
);
