import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { Banner } from '#renderer/ui/page/surface.tsx';
import { Page } from '#renderer/ui/page/page.tsx';
import { CurvePart } from './CurvePart.tsx';
import { YearPart } from './YearPart.tsx';

/** What misses cost: the credit for each result, and a year of random incidents. */
export function ExposurePage() {
  const commitments = useAgreement((agreement) => agreement.commitments);
  const credited = commitments.filter(
    ({ remedy, target }) => remedy?.type === 'credits' && target.value !== null,
  );
  return (
    <Page
      title="Exposure"
      note="What a miss costs: the credit that each result leads to, and what a year of incidents would cost by the agreement as it stands."
    >
      {credited.length === 0 ? (
        <Banner title="No commitment gives credits">
          <p>
            Exposure is reckoned from credits. Choose “Service credits” as the remedy of a
            commitment with a target, and its curve appears here.
          </p>
        </Banner>
      ) : (
        <>
          <CurvePart commitments={credited} />
          <YearPart commitments={credited} />
        </>
      )}
    </Page>
  );
}
