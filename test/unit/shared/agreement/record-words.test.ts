import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AgreementSchema } from '#shared/agreement/agreement.ts';
import { recordWords, WORDED_PARTS } from '#shared/agreement/record-words.ts';
import { RichTextSchema } from '#shared/agreement/rich-text.ts';
import { LineSchema, TextSchema } from '#shared/base/text.ts';

/**
 * Words that stand in no form of the records. The title of a supplier's agreement is that agreement's,
 * the source of a history is the name of a file, shown nowhere: another word there would make them
 * untrue. Results stand on the page of the record: `find/record-texts` has their notes; the terms that
 * they are judged by are of their time and not rewritten.
 */
const KEPT_BESIDE = /^(?:services\.supplies\.agreement|commitments\.(?:history|results))\./;

/** A value of a schema in which every text says where it stands; `paths` gathers those places. */
function filled(schema: z.ZodType, path: string, paths: Set<string>): unknown {
  if (schema === LineSchema || schema === TextSchema) {
    paths.add(path);
    return path;
  }
  if (schema === RichTextSchema) {
    paths.add(path);
    return [];
  }
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return filled(schema.unwrap() as z.ZodType, path, paths);
  if (schema instanceof z.ZodArray) return [filled(schema.element as z.ZodType, path, paths)];
  if (schema instanceof z.ZodUnion)
    // A remedy of any kind: all that each of them has.
    return Object.assign(
      {},
      ...schema.options.map((option) => filled(option as z.ZodType, path, paths)),
    ) as unknown;
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape).map(([key, child]) => [
        key,
        filled(child as z.ZodType, `${path}.${key}`, paths),
      ]),
    );
  return null;
}

describe('The words of records', () => {
  it.each(WORDED_PARTS)('are all texts that the model has in %s', (part) => {
    const texts = new Set<string>();
    const value = filled(AgreementSchema.shape[part], part, texts);
    const words = recordWords({ [part]: value } as never, part);
    expect(
      words.map(({ keys }) => keys.filter((key) => typeof key === 'string').join('.')).sort(),
    ).toEqual([...texts].filter((path) => !KEPT_BESIDE.test(path)).sort());
  });
});
