import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { useSettings } from '#renderer/store/settings.ts';
import { TextField } from '#renderer/ui/fields/text-field.tsx';

const useProvider = (): string =>
  useAgreement(
    ({ stakeholders }) => stakeholders.find(({ kind }) => kind === 'provider')?.legalName ?? '',
  );

/** Whose changes a redline has: who is named in the settings, else the provider; empty for nobody. */
export function useRedlineAuthor(): string {
  const provider = useProvider();
  return useSettings(({ redlineAuthor }) => redlineAuthor || provider).trim();
}

/** Asks for the author of redlines, once for all of them. */
export function AuthorField() {
  const provider = useProvider();
  const { redlineAuthor, change } = useSettings();
  return (
    <TextField
      label="Author of the changes"
      description="Word shows it beside each change."
      value={redlineAuthor}
      placeholder={provider}
      maxLength={200}
      onChange={(words) => change({ redlineAuthor: words })}
    />
  );
}
