import type { ExportFormat } from '#shared/export/export-format.ts';

export interface Target {
  readonly format: ExportFormat;
  readonly path: string;
}

/**
 * The files that a chosen path stands for: with one format the path itself, with its extension if
 * the user left it out; with both formats two files of one name.
 */
export function exportTargets(chosen: string, formats: readonly ExportFormat[]): readonly Target[] {
  const stem = chosen.replace(/\.(docx|pdf)$/i, '');
  const [only] = formats;
  if (formats.length === 1 && only !== undefined) {
    const complete = chosen.toLowerCase().endsWith(`.${only}`);
    return [{ format: only, path: complete ? chosen : `${chosen}.${only}` }];
  }
  return formats.map((format) => ({ format, path: `${stem}.${format}` }));
}
