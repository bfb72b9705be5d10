import type { Agreement } from '#shared/agreement/agreement.ts';
import { updateItem } from '#shared/agreement/edit/items.ts';
import { textRun } from '#shared/agreement/rich-text.ts';
import type { Clause } from '#shared/agreement/section.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { review } from '#shared/review/review.ts';
import { subjectOf } from '#shared/review/subject.ts';
import type { Bench } from './bench.ts';
import type { Group } from './table.ts';

/** In milliseconds. */
const TARGETS = { whole: 100, keystroke: 30 } as const;

/** The checks of the long agreement, warm: as it is opened, and after one key in one clause. */
export function reviewGroups({ subjects, runs, say }: Bench): Promise<readonly Group[]> {
  const { agreement, pages } = subjects[1];
  say(`Reviewing ${pages} pages …`);
  const measured = { whole: [] as number[], keystroke: [] as number[] };
  // What a just-started engine has not compiled yet is the start's time, not the review's.
  for (let index = -WARM_UP; index < runs; index += 1) {
    const opened = copyOf(agreement);
    const whole = timedReview(opened);
    const typed = withLetterTyped(opened, index + WARM_UP);
    const keystroke = timedReview(typed);
    if (index < 0) continue;
    measured.whole.push(whole);
    measured.keystroke.push(keystroke);
  }
  return Promise.resolve([
    {
      title: `Review of ${pages} pages`,
      rows: [
        { name: 'All checks', unit: 'ms', values: measured.whole, target: TARGETS.whole },
        {
          name: 'All checks after a keystroke in a clause',
          unit: 'ms',
          values: measured.keystroke,
          target: TARGETS.keystroke,
        },
      ],
    },
  ]);
}

const WARM_UP = 3;

/** Equal, and unknown to every memory. */
const copyOf = (agreement: Agreement): Agreement => structuredClone(agreement);

/** Without the assembly, which the preview has made already when the review begins. */
function timedReview(agreement: Agreement): number {
  const assembled = assemble(agreement);
  const begin = performance.now();
  review(subjectOf(agreement, assembled));
  return performance.now() - begin;
}

/** One letter more at the end of a clause, each time of another one. */
function withLetterTyped(agreement: Agreement, turn: number): Agreement {
  const clauses = agreement.sections
    .flatMap(({ items }) => items)
    .filter((item) => item.type === 'clause');
  const clause = clauses[(turn * 37) % clauses.length];
  if (!clause) throw new Error('The agreement has no clause.');
  return updateItem<Clause>(agreement, clause.id, (before) => ({
    ...before,
    body: before.body.map((block, at) =>
      at === 0 ? { ...block, runs: [...block.runs, textRun('a')] } : block,
    ),
  }));
}
