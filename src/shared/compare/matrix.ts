import { THEME_TITLES, THEMES, type Matrix, type MatrixOptions } from './cell.ts';
import { exclusionGrid } from './exclusion-grid.ts';
import { marked } from './marks.ts';
import { measuresFor } from './rows/measures.ts';
import { rowOf } from './rows/row-of.ts';
import type { Subject } from './subject.ts';

/** Everything that SLAs promise, side by side in normalised units. */
export function matrix(subjects: readonly Subject[], options: MatrixOptions): Matrix {
  const rows = measuresFor(subjects).map((measure) => marked(rowOf(measure, subjects, options)));
  return {
    subjects: subjects.map(
      ({ id, type, name, provider, version, date, fileName, assumptions, origins }) => ({
        id,
        type,
        name,
        provider,
        version,
        date,
        fileName,
        assumptions,
        origins,
      }),
    ),
    options,
    themes: THEMES.map((theme) => ({
      theme,
      title: THEME_TITLES[theme],
      rows: rows.filter((row) => row.theme === theme),
    })).filter(({ rows: own }) => own.length > 0),
    exclusions: exclusionGrid(subjects),
  };
}
