import { saveText } from '#renderer/shell/saving.ts';
import { useToldExport } from '#renderer/shell/use-told-export.ts';
import { usePlatform } from '#renderer/platform/context.ts';
import { systemClock } from '#renderer/platform/clock.ts';
import { useSettings } from '#renderer/store/settings.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Matrix } from '#shared/compare/cell.ts';
import { comparisonCsv } from '#shared/compare/comparison-csv.ts';
import type { Offer } from '#shared/compare/offer.ts';
import type { ExportFormat } from '#shared/export/export-format.ts';
import { useComparison } from './use-comparison.ts';
import type { Side } from './use-subjects.ts';

/** Makes files of the open comparison, one at a time, and tells how it went. */
export function useComparisonExport(matrix: Matrix, sides: readonly Side[]) {
  const platform = usePlatform();
  const comparison = useComparison();
  const font = useSettings((settings) => settings.font);
  const { running, run, cancel } = useToldExport();
  const suggestedName = comparison.title.trim().slice(0, 200) || 'Comparison';

  return {
    running,
    run: (format: ExportFormat): Promise<void> =>
      run('comparison', (job) =>
        platform.call('export.comparison', {
          job,
          comparison,
          offers: sides.flatMap(({ from }): Offer[] => (from.type === 'offer' ? [from.offer] : [])),
          drafts: sides.flatMap(({ from }): Agreement[] =>
            from.type === 'draft' ? [from.effective] : [],
          ),
          today: systemClock.today(),
          formats: [format],
          suggestedName,
          font,
        }),
      ),
    saveTable: (): Promise<boolean> =>
      saveText(
        platform,
        { kind: 'csv', text: comparisonCsv(matrix), suggestedName },
        { thing: 'The table was', saved: (name) => `Saved ${name}.` },
      ),
    cancel,
  };
}
