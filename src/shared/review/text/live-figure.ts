import type { Run } from '#shared/agreement/rich-text.ts';

/** Last parts of field paths that show a name or a text, and no figure. */
const WORDS_ONLY =
  /\.(?:name|names|shortNames|legalName|registration|address|description|definition|delivery|provider|recipients|obligor|beneficiaries|services|severity|calendar|source|method|frequency|measuredBy|creditBasis|claimStart|claimForm|duty|text|title|owner|contents|role|stakeholder|trigger|timeZone|currency|reference|kind|governingLaw|courts|convenienceBy|chronicCommitments|soleRemedy|(?:contact|email|phone)-[\w-]+)$/;

/** True for a live field that shows a figure, a date or hours; blanks count, as one is due there. */
export const isLiveFigure = (run: Run): boolean =>
  run.type === 'blank' || (run.type === 'field' && !WORDS_ONLY.test(run.path));

/** True for a live field that names a stakeholder. */
export const namesStakeholder = (run: Run | undefined): boolean =>
  run?.type === 'field' &&
  /^(?:stakeholder\.[^.]+\.(?:name|legalName)|[^.]+\.[^.]+\.(?:obligor|beneficiaries|provider|recipients|owner|measuredBy|stakeholder)|parties\.\w+)$/.test(
    run.path,
  );
