import { useMemo } from 'react';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { Banner } from '#renderer/ui/page/surface.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { documentText } from '#shared/document/plain-text.ts';
import type { ComparedFile } from './work.ts';

/** A file without a change. One that comes back as it was sent may read otherwise than the draft of now. */
export function Unchanged({ file: { name, version } }: { readonly file: ComparedFile }) {
  const agreement = useAgreement();
  const isDraft = useMemo(
    () => version === null || textOf(version) === textOf(agreement),
    [version, agreement],
  );
  return isDraft ? (
    <Banner title={`“${name}” reads as this draft does`}>
      <p>There is nothing to accept or to reject.</p>
    </Banner>
  ) : (
    <Banner title={`Nothing is changed in “${name}”`}>
      <p>
        It reads as the version that it was made of. This draft has been changed since, which the
        other side has not seen in that file: a redline for Word shows it to them.
      </p>
    </Banner>
  );
}

const textOf = (agreement: Agreement): string => documentText(assemble(agreement).document);
