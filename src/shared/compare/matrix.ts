import { THEME_TITLES, THEMES, type Matrix, type MatrixOptions } from './cell.ts';
import { exclusionGrid } from './exclusion-grid.ts';
import { marked } from './marks.ts';
import { AVAILABILITY_ROWS } from './rows/availability-rows.ts';
import { CLAIM_ROWS } from './rows/claim-rows.ts';
import { CREDIT_ROWS } from './rows/credit-rows.ts';
import { rowOf, type Measure } from './rows/row-of.ts';
import { DATA_ROWS, ENDING_ROWS, FORMAL_ROWS, MAINTENANCE_ROWS } from './rows/service-rows.ts';
import { SUPPORT_ROW, timeRows } from './rows/time-rows.ts';
import type { Subject } from './subject.ts';

/** Everything that SLAs promise, side by side in normalised units. */
export function matrix(subjects: readonly Subject[], options: MatrixOptions): Matrix {
  const rows = measuresFor(subjects).map((measure) => marked(rowOf(measure, subjects, options)));
  return {
    subjects: subjects.map(({ id, type, name, provider, version, date, fileName, origins }) => ({
      id,
      type,
      name,
      provider,
      version,
      date,
      fileName,
      origins,
    })),
    options,
    themes: THEMES.map((theme) => ({
      theme,
      title: THEME_TITLES[theme],
      rows: rows.filter((row) => row.theme === theme),
    })).filter(({ rows: own }) => own.length > 0),
    exclusions: exclusionGrid(subjects),
  };
}

/** Every measure, and a row for each rank of severity that there is. */
const measuresFor = (subjects: readonly Subject[]): readonly Measure[] => [
  ...AVAILABILITY_ROWS,
  ...CREDIT_ROWS,
  ...CLAIM_ROWS,
  ...timeRows('response', subjects),
  ...timeRows('resolution', subjects),
  SUPPORT_ROW,
  ...MAINTENANCE_ROWS,
  ...DATA_ROWS,
  ...ENDING_ROWS,
  ...FORMAL_ROWS,
];
