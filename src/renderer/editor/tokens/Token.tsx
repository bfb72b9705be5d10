import { unreachable } from '#shared/base/unreachable.ts';
import type { TokenRun } from '../nodes/token-node.ts';
import { BlankToken } from './BlankToken.tsx';
import { FieldToken } from './FieldToken.tsx';
import { ReferenceToken } from './ReferenceToken.tsx';
import { TermToken } from './TermToken.tsx';

/** Any token, as it looks in the editor and where a text is only shown. */
export function Token({ run }: { readonly run: TokenRun }) {
  switch (run.type) {
    case 'field':
      return <FieldToken run={run} />;
    case 'reference':
      return <ReferenceToken run={run} />;
    case 'term':
      return <TermToken run={run} />;
    case 'blank':
      return <BlankToken run={run} />;
    default:
      return unreachable(run);
  }
}
