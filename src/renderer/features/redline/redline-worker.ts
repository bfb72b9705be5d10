import { serveJob } from '#renderer/platform/serve-job.ts';
import { sha256Hex } from '#renderer/platform/sha256.ts';
import { parseAgreementBytes } from '#shared/agreement/file.ts';
import { acceptAll } from '#shared/compare/redline/accept.ts';
import { answerTo } from '#shared/compare/redline/answer.ts';
import { changesBetween } from '#shared/compare/redline/between.ts';
import { sentVersion, titleOfForeign } from '#shared/compare/redline/sent-version.ts';
import { readEmbeddedVersions } from '#shared/export/docx/redline/embedded-proposal.ts';
import type { RedlineInput, RedlineAnswer, RedlineWork } from './work.ts';

serveJob<RedlineWork>(async (input, report) => {
  report({ fraction: 0.1, words: 'Reading the file' });
  const file = { ...input, hash: await sha256Hex(input.bytes) };
  return isAgreementFile(input) ? comparedVersion(file) : comparedAnswer(file);
});

type Hashed = RedlineInput & { readonly hash: string };

/** A zip package begins with "PK", an agreement with a brace. */
const isAgreementFile = ({ name, bytes }: RedlineInput): boolean =>
  /\.sla$/i.test(name) && bytes[0] !== 0x50;

function comparedVersion({ draft, name, hash, bytes }: Hashed): RedlineAnswer {
  const read = parseAgreementBytes(bytes);
  if (!read.ok) return { type: 'refused', problems: read.error };
  const changes = changesBetween(draft, read.value);
  return {
    type: 'compared',
    name,
    hash,
    kind: 'version',
    changes,
    version: read.value,
    foreignTitle: titleOfForeign(draft, [read.value]),
    returned: null,
  };
}

function comparedAnswer({ draft, name, hash, bytes }: Hashed): RedlineAnswer {
  const answer = answerTo(draft, sentVersion(draft, readEmbeddedVersions(bytes)), bytes);
  if (!answer.ok) return { type: 'refused', problems: [answer.error] };
  const { changes, version, foreignTitle } = answer.value;
  return {
    type: 'compared',
    name,
    hash,
    kind: 'answer',
    changes,
    version: version === draft ? null : version,
    foreignTitle,
    returned:
      version === draft || changes.every(({ kind }) => kind === 'comment')
        ? null
        : {
            version: acceptAll(version, changes).agreement,
            byHand: changes.filter(({ byHand }) => byHand !== null).length,
          },
  };
}
