import type { Rule } from '#shared/review/rule.ts';
import { atRiskOutOfPractice } from './at-risk-out-of-practice.ts';
import { atRiskOver100 } from './at-risk-over-100.ts';
import { capExceeded } from './cap-exceeded.ts';
import { capMissing } from './cap-missing.ts';
import { capUnreachable } from './cap-unreachable.ts';
import { claimDeadlineMissing } from './claim-deadline-missing.ts';
import { claimDeadlineShort } from './claim-deadline-short.ts';
import { creditBasisWithoutFee } from './credit-basis-without-fee.ts';
import { creditCharacterUnsaid } from './credit-character-unsaid.ts';
import { creditEmptyStep } from './credit-empty-step.ts';
import { creditWhileMet } from './credit-while-met.ts';
import { creditWithoutClaimRule } from './credit-without-claim-rule.ts';
import { creditWithoutCurrency } from './credit-without-currency.ts';
import { creditsForExactTarget } from './credits-for-exact-target.ts';
import { creditsBetweenTeams } from './credits-between-teams.ts';
import { disproportionateCredit } from './disproportionate-credit.ts';
import { firstTierOffTarget } from './first-tier-off-target.ts';
import { improvementDutyEmpty } from './improvement-duty-empty.ts';
import { noRemedyBetweenCompanies } from './no-remedy-between-companies.ts';
import { penaltyWord } from './penalty-word.ts';
import { rateWithoutCap } from './rate-without-cap.ts';
import { soleRemedyContradicted } from './sole-remedy-contradicted.ts';
import { soleRemedyUnsaid } from './sole-remedy-unsaid.ts';
import { soleRemedyWithoutCredits } from './sole-remedy-without-credits.ts';
import { targetBeyondScale } from './target-beyond-scale.ts';
import { tierGap } from './tier-gap.ts';
import { tierOrder } from './tier-order.ts';
import { tierOverlap } from './tier-overlap.ts';
import { tiersNotMonotone } from './tiers-not-monotone.ts';
import { wordingCalculatesDifferently } from './wording-calculates-differently.ts';

/** What follows a miss: steps, caps, claims, and what else the parties may ask for. */
export const REMEDY_RULES: readonly Rule[] = [
  tierGap,
  tierOverlap,
  tierOrder,
  tiersNotMonotone,
  firstTierOffTarget,
  creditWhileMet,
  capUnreachable,
  capExceeded,
  capMissing,
  creditEmptyStep,
  rateWithoutCap,
  targetBeyondScale,
  creditsForExactTarget,
  creditBasisWithoutFee,
  creditWithoutCurrency,
  creditWithoutClaimRule,
  claimDeadlineMissing,
  claimDeadlineShort,
  soleRemedyUnsaid,
  soleRemedyWithoutCredits,
  soleRemedyContradicted,
  creditCharacterUnsaid,
  atRiskOver100,
  atRiskOutOfPractice,
  penaltyWord,
  disproportionateCredit,
  noRemedyBetweenCompanies,
  improvementDutyEmpty,
  creditsBetweenTeams,
  wordingCalculatesDifferently,
];
