import { useEffect, useRef, useState } from 'react';
import { usePlatform } from '#renderer/platform/context.ts';
import { systemClock } from '#renderer/platform/clock.ts';
import { useSettings } from '#renderer/store/settings.ts';
import { tell } from '#renderer/ui/status.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Matrix } from '#shared/compare/cell.ts';
import { comparisonCsv } from '#shared/compare/comparison-csv.ts';
import type { Offer } from '#shared/compare/offer.ts';
import { useComparison } from './use-comparison.ts';
import type { Side } from './use-subjects.ts';

/** Makes files of the open comparison, one at a time, and tells how it went. */
export function useComparisonExport(matrix: Matrix, sides: readonly Side[]) {
  const platform = usePlatform();
  const comparison = useComparison();
  const font = useSettings((settings) => settings.font);
  const [running, setRunning] = useState(false);
  const [progress, setProgress] = useState<number | null>(null);
  const job = useRef('');
  const suggestedName = comparison.title.trim().slice(0, 200) || 'Comparison';

  useEffect(
    () =>
      platform.on('export.progress', (told) => {
        if (told.job === job.current) setProgress(told.fraction);
      }),
    [platform],
  );

  const reveal = async (id: string) => {
    const shown = await platform.call('export.reveal', { job: id });
    if (!shown.ok) tell(shown.error.message, { tone: 'danger' });
  };

  return {
    running,
    progress,
    run: async (format: 'docx' | 'pdf'): Promise<void> => {
      const id = crypto.randomUUID();
      job.current = id;
      setRunning(true);
      setProgress(null);
      const answer = await platform.call('export.comparison', {
        job: id,
        comparison,
        offers: sides.flatMap(({ from }): Offer[] => (from.type === 'offer' ? [from.offer] : [])),
        drafts: sides.flatMap(({ from }): Agreement[] =>
          from.type === 'draft' ? [from.effective] : [],
        ),
        today: systemClock.today(),
        formats: [format],
        suggestedName,
        font,
      });
      setRunning(false);
      if (!answer.ok) {
        if (answer.error.code !== 'CANCELLED')
          tell(`The comparison was not exported. ${answer.error.message}`, { tone: 'danger' });
        return;
      }
      if (answer.value.outcome === 'cancelled') return;
      const { files, warnings } = answer.value;
      tell(
        [`Exported ${files.map(({ name }) => `“${name}”`).join(' and ')}.`, ...warnings].join(' '),
        {
          tone: 'success',
          action: { label: 'Show in folder', run: () => void reveal(id) },
        },
      );
    },
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
    cancel: (): void => void platform.call('export.cancel', { job: job.current }),
  };
}
