import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreementText } from '#shared/agreement/file.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import {
  makeSample,
  SAMPLE_NAMES,
  samplePath,
  shippedCatalogue,
} from '#test/support/agreements/sample-fill.ts';

const catalogue = shippedCatalogue();

describe('the sample agreements', () => {
  it.each(SAMPLE_NAMES)(
    '%s is what its template and its fill list give (SLA_UPDATE_SAMPLES=1 writes it anew)',
    (name) => {
      const text = agreementText(makeSample(name, catalogue));
      if (process.env['SLA_UPDATE_SAMPLES']) writeFileSync(samplePath(name), text);
      expect(readFileSync(samplePath(name), 'utf8')).toBe(text);
    },
  );

  it.each(SAMPLE_NAMES)('%s can be signed as it is', (name) => {
    expect(assemble(makeSample(name, catalogue)).stops).toEqual([]);
  });
});
