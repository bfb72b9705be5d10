import { realpath } from 'node:fs/promises';
import { EXPORT_FORMATS, type ExportFormat } from '#shared/export/export-format.ts';
import { isAgreementName } from '#main/files/agreement-file.ts';
import { isSameFile } from '#main/files/same-file.ts';
import { UsageError } from './command.ts';

export interface Target {
  readonly format: ExportFormat;
  readonly path: string;
}

/** The files that `--docx` and `--pdf` name. */
export const targetsOf = (
  values: Readonly<Partial<Record<ExportFormat, string>>>,
): readonly Target[] =>
  EXPORT_FORMATS.flatMap((format) => {
    const path = values[format];
    return path === undefined ? [] : [{ format, path }];
  });

/**
 * An export may replace an older one, as "Save as" does, but no file that it is made of, and no
 * agreement: that is somebody's work. Throws a UsageError.
 */
export async function checkTargets(
  targets: readonly Target[],
  sources: readonly string[],
): Promise<void> {
  for (const { path } of targets) {
    for (const source of sources)
      if (await isSameFile(source, path))
        throw new UsageError(`${path} is itself a file that is read, so it cannot be the target.`);
    if (await isPresentAgreement(path))
      throw new UsageError(`${path} is an agreement file, which no export replaces. Name another.`);
    if (isAgreementName(path))
      throw new UsageError(`${path} is the name of an agreement file. Let its end say what it is.`);
  }
  const [one, other] = targets;
  if (one !== undefined && other !== undefined && (await isSameFile(one.path, other.path)))
    throw new UsageError('The Word document and the PDF need two different names.');
}

/** By the name behind the links. */
const isPresentAgreement = async (path: string): Promise<boolean> =>
  realpath(path).then(isAgreementName, () => false);
