import type { IsoInstant } from '#shared/base/date.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, type Result } from '#shared/base/result.ts';
import { printable } from '#shared/base/text.ts';
import type { Document } from '#shared/document/document.ts';
import { accepted, nodeOn, rejected } from '#shared/document/redline-sides.ts';
import type { Redline } from '#shared/document/redline.ts';
import { packedFile, type DocxOptions } from '#shared/export/docx/export-docx.ts';
import { runningLines } from '#shared/export/docx/running-lines.ts';
import { writingOf } from '#shared/export/docx/writing.ts';
import { bodyWithChanges, type NodePair } from './body.ts';
import { contentsWithChanges } from './contents.ts';
import { PROPOSAL_PART, proposalText } from './embedded-proposal.ts';
import { frontWithChanges } from './front.ts';
import { planBoth } from './numbering.ts';
import { pieceRuns, type BothWritings } from './pieces.ts';
import { proven } from './proof.ts';
import { planTargets } from './targets.ts';
import { Tracking } from './tracking.ts';

export interface RedlineOptions extends Pick<DocxOptions, 'fonts' | 'gzip'> {
  /** Whose changes they are, as Word shows it beside each. */
  readonly author: string;
  /** When they were made; with it the same input gives the same bytes. */
  readonly date: IsoInstant;
  /** The `.sla` text of the base to embed, so that an answer can be read against it; null for none. */
  readonly source: string | null;
  /**
   * The `.sla` text of the target to embed, so that an answer can tell our changes from theirs; null
   * for none.
   */
  readonly proposal: string | null;
}

/**
 * A Word file with tracked changes from one version to another: accepting all gives the target's text,
 * rejecting all the base's. The file is read back before it is given out; where it would not hold,
 * the problem names the first difference and there is no file.
 */
export function exportRedline(
  redline: Redline,
  options: RedlineOptions,
): Result<Uint8Array, Problem> {
  if (options.author.trim() === '') return err(NO_AUTHOR);
  const bytes = redlineFile(redline, options);
  return proven(bytes, { base: rejected(redline), target: accepted(redline) });
}

const NO_AUTHOR: Problem = {
  place: { path: '/redline/author', label: 'Redline › Author' },
  message: 'Tracked changes need an author.',
  remedy: 'Enter the name that Word is to show beside each change.',
};

function redlineFile(redline: Redline, options: RedlineOptions): Uint8Array {
  const pairs: readonly NodePair[] = redline.nodes.map((node) => ({
    base: nodeOn(node, 'base'),
    target: nodeOn(node, 'target'),
  }));
  const base: Document = { ...rejected(redline), nodes: pairs.flatMap((pair) => pair.base ?? []) };
  const target: Document = {
    ...accepted(redline),
    nodes: pairs.flatMap((pair) => pair.target ?? []),
  };
  const targets = planTargets(redline, base, target);
  const tracking = new Tracking({ ...options, firstId: pairs.length });
  const writings: BothWritings = {
    base: writingOf(base, targets.base),
    target: writingOf(target, targets.target),
    tracking,
  };
  const plan = planBoth(base.nodes, target.nodes);
  return packedFile(
    target,
    {
      ...runningLines(target, writings.target, {
        title: pieceRuns(redline.running.title, writings),
        reference: pieceRuns(redline.running.reference, writings),
      }),
      children: [
        ...frontWithChanges(redline.front, writings),
        ...contentsWithChanges(redline, pairs, writings),
        ...bodyWithChanges(redline, pairs, plan, writings),
      ],
    },
    // A level of a list that only the base has is defined by it.
    { plan, nodes: [...target.nodes, ...base.nodes] },
    { ...options, created: options.date },
    options.proposal === null
      ? []
      : [
          {
            part: PROPOSAL_PART,
            text: proposalText({
              agreement: options.proposal,
              author: printable(options.author),
              date: options.date,
            }),
          },
        ],
  );
}
