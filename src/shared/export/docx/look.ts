import {
  LineRuleType,
  type IParagraphPropertiesOptions,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
} from 'docx';
import { halfPoints, twips } from './lengths.ts';

/** Size, distance of baselines and space around a paragraph, in points. */
export interface Look {
  readonly size: number;
  readonly leading: number;
  readonly before?: number;
  readonly after?: number;
}

/** "At least" keeps the baselines apart as designed, yet never cuts a taller script. */
export const spacing = ({ leading, before = 0, after = 0 }: Omit<Look, 'size'>) => ({
  before: twips(before),
  after: twips(after),
  line: twips(leading),
  lineRule: LineRuleType.AT_LEAST,
});

/** A paragraph style of the file. */
export const style = (
  id: string,
  name: string,
  look: Look,
  paragraph: IParagraphPropertiesOptions = {},
  run: IRunStylePropertiesOptions = {},
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph: { spacing: spacing(look), ...paragraph },
  run: { size: halfPoints(look.size), ...run },
});
