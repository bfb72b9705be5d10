import { useChange } from '#renderer/store/session/draft-session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import type { CommitmentRecord } from '#shared/engine/record/performance.ts';
import { withTodaysTerms } from '#shared/engine/record/terms.ts';
import { targetWords } from './record-words.ts';

/** Says that past windows are judged by terms that were amended since, and offers those of today. */
export function TermsNote({
  record: { commitment, windows },
  title,
}: {
  readonly record: CommitmentRecord;
  readonly title: string;
}) {
  const change = useChange();
  const earlier = windows.filter(({ isOfEarlierTerms }) => isOfEarlierTerms);
  if (earlier.length === 0) return null;
  const targets = [...new Set(earlier.map(({ judgedBy }) => targetWords(judgedBy)))];
  const today = targetWords(commitment);
  const isOtherTarget = targets.some((words) => words !== today);
  const count = earlier.length === 1 ? 'One window is' : `${earlier.length} windows are`;
  return (
    <Banner title={`${count} judged by earlier terms`}>
      <p>
        {isOtherTarget
          ? `The agreement was amended since: then it promised ${targets.join(' or ')}, today ${today}.`
          : 'The agreement was amended since: the target is the same, its credits, fee or rounding are not.'}{' '}
        Results keep the terms of their time, and claims what was claimed.
      </p>
      <div>
        <Button
          size="small"
          aria-label={`Judge all windows of ${title} by today’s terms`}
          onPress={() =>
            change((agreement) => withTodaysTerms(agreement, commitment.id), {
              label: 'Judge by today’s terms',
            })
          }
        >
          Judge by today’s terms
        </Button>
      </div>
    </Banner>
  );
}
