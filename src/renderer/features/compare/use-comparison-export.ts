import { useToldExport } from '#renderer/shell/use-told-export.ts';
import { usePlatform } from '#renderer/platform/context.ts';
import { systemClock } from '#renderer/platform/clock.ts';
import { useSettings } from '#renderer/store/settings.ts';
import { tell } from '#renderer/ui/page/status.tsx';
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
    saveTable: async (): Promise<void> => {
      const saved = await platform.call('file.save-text', {
        kind: 'csv',
        text: comparisonCsv(matrix),
        suggestedName,
      });
      if (!saved.ok) tell(`The table was not saved. ${saved.error.message}`, { tone: 'danger' });
      else if (saved.value.outcome === 'saved')
        tell(`Saved “${saved.value.name}”.`, { tone: 'success' });
    },
    cancel,
  };
}
