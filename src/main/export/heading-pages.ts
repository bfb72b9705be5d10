import type { TypstData } from '#shared/export/typst/typst-data.ts';
import type { PageReport } from './typst/typesetter.ts';

/**
 * The page of each heading, from 1, by its anchor. Pages of annexed files do not count, as a Word
 * file cannot hold them.
 */
export type HeadingPages = ReadonlyMap<string, number>;

export function headingPages(report: PageReport, { nodes }: TypstData): HeadingPages {
  const pages = new Map(report.starts.map(([mark, page]) => [mark, page]));
  return new Map(
    nodes.flatMap((node): readonly (readonly [string, number])[] => {
      if (node.type !== 'heading' || node.anchor === null) return [];
      const page = pages.get(node.place);
      if (page === undefined) return [];
      const annexed = report.annexes.filter(([, annexPage]) => annexPage < page).length;
      return [[node.anchor, page - annexed]];
    }),
  );
}
