import { CheckboxGroup, Switch } from '#renderer/ui/choice.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { DurationField } from '#renderer/ui/duration-field.tsx';
import { ListEditor } from '#renderer/ui/list-editor.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextArea } from '#renderer/ui/text-field.tsx';
import { useAgreement, useChange } from '#renderer/store/draft-session.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { duration } from '#shared/agreement/duration.ts';
import type { Termination } from '#shared/agreement/termination.ts';
import type { Term } from '#shared/agreement/term.ts';
import { endOfTerm } from '#shared/assemble/fields/end-of-term.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { Grid, Group, Sentence, Stack } from './form-parts.tsx';
import { FREQUENCY_OPTIONS } from './governance-forms.tsx';
import { choiceOptions, fromNone, NONE, useRecordOptions, withNone } from './options.ts';

const RENEWALS = choiceOptions(['none', 'automatic', 'by-agreement'], 'renewal');
const PARTIES = choiceOptions(['either', 'customer', 'provider'], 'party');
const TERM_UNITS = ['day', 'week', 'month', 'year'] as const;

/** One part of the agreement that is not a list, and the one way to change it. */
function usePart<K extends 'scope' | 'term' | 'termination'>(part: K) {
  const change = useChange();
  const value = useAgreement((agreement) => agreement[part]);
  const edit = (property: string, label: string, next: Partial<Agreement[K]>) =>
    change((agreement) => ({ ...agreement, [part]: { ...agreement[part], ...next } }), {
      label,
      coalesce: `/${part}${property}`,
      focus: `/${part}${property}`,
    });
  return { value, edit };
}

export function Scope() {
  const { value: scope, edit } = usePart('scope');
  return (
    <Stack>
      <TextArea
        label="Application"
        description="What the agreement applies to: users, sites, systems."
        value={scope.application}
        place="/scope/application"
        onChange={(application) => edit('/application', 'Change application', { application })}
      />
      <ListEditor
        label="Included"
        entry="inclusion"
        values={scope.included}
        place="/scope/included"
        onChange={(included) => edit('/included', 'Change inclusions', { included })}
      />
      <ListEditor
        label="Not included"
        entry="limit"
        values={scope.notIncluded}
        place="/scope/notIncluded"
        onChange={(notIncluded) => edit('/notIncluded', 'Change limits', { notIncluded })}
      />
      <ListEditor
        label="Restrictions of use"
        entry="restriction"
        values={scope.restrictions}
        place="/scope/restrictions"
        onChange={(restrictions) => edit('/restrictions', 'Change restrictions', { restrictions })}
      />
    </Stack>
  );
}

export function TermOfAgreement() {
  const { value: term, edit } = usePart('term');
  const language = useAgreement((agreement) => agreement.language);
  const end = endOfTerm(term);
  const renew = (key: string, part: Partial<Term['renewal']>) =>
    edit(`/renewal/${key}`, 'Change renewal', { renewal: { ...term.renewal, ...part } });
  return (
    <Group title="Term, renewal and review">
      <Grid>
        <DateField
          label="Effective date"
          isRequired
          value={term.start}
          place="/term/start"
          onChange={(start) => edit('/start', 'Change effective date', { start })}
        />
        <DurationField
          label="Length"
          description="Empty: until terminated."
          units={TERM_UNITS}
          value={term.length}
          place="/term/length"
          onChange={(length) => edit('/length', 'Change term', { length })}
        />
        <Select
          label="Renewal"
          options={RENEWALS}
          value={term.renewal.kind}
          place="/term/renewal/kind"
          onChange={(kind) => renew('kind', { kind })}
        />
        {term.renewal.kind !== 'none' && (
          <DurationField
            label="Each renewal lasts"
            units={TERM_UNITS}
            value={term.renewal.length}
            place="/term/renewal/length"
            onChange={(length) => renew('length', { length })}
          />
        )}
        {term.renewal.kind === 'automatic' && (
          <DurationField
            label="Notice against renewal"
            units={TERM_UNITS}
            value={term.renewal.notice}
            place="/term/renewal/notice"
            onChange={(notice) => renew('notice', { notice })}
          />
        )}
        <Select
          label="Review"
          options={withNone('No regular review', FREQUENCY_OPTIONS)}
          value={term.review ?? NONE}
          place="/term/review"
          onChange={(key) => edit('/review', 'Change review', { review: fromNone(key) })}
        />
      </Grid>
      {end !== null && (
        <Sentence>{`The last day of the term is ${formatterFor(language).date(end)}.`}</Sentence>
      )}
    </Group>
  );
}

export function TerminationOfAgreement() {
  const { value: termination, edit } = usePart('termination');
  const commitments = useRecordOptions('commitments');
  const { convenience, cause, chronic, exit } = termination;
  const change = <K extends keyof Termination>(key: K, property: string, value: Termination[K]) =>
    edit(`/${key}${property}`, 'Change termination', { [key]: value });
  return (
    <Stack>
      <Group title="For convenience">
        <Switch
          value={convenience !== null}
          place="/termination/convenience"
          onChange={(on) =>
            change('convenience', '', on ? { by: 'either', notice: duration(90, 'day') } : null)
          }
        >
          The agreement can be ended by notice without a reason
        </Switch>
        {convenience && (
          <Grid>
            <Select
              label="By"
              options={PARTIES}
              value={convenience.by}
              place="/termination/convenience/by"
              onChange={(by) => change('convenience', '/by', { ...convenience, by })}
            />
            <DurationField
              label="Notice"
              value={convenience.notice}
              place="/termination/convenience/notice"
              onChange={(notice) => change('convenience', '/notice', { ...convenience, notice })}
            />
          </Grid>
        )}
      </Group>
      <Group title="For cause">
        <Switch
          value={cause !== null}
          place="/termination/cause"
          onChange={(on) => change('cause', '', on ? { cure: duration(30, 'day') } : null)}
        >
          A material breach ends the agreement if it is not mended in time
        </Switch>
        {cause && (
          <Grid>
            <DurationField
              label="Time to mend it"
              value={cause.cure}
              place="/termination/cause/cure"
              onChange={(cure) => change('cause', '/cure', { cure })}
            />
          </Grid>
        )}
      </Group>
      <Group title="Chronic failure">
        <Switch
          value={chronic !== null}
          place="/termination/chronic"
          onChange={(on) =>
            change(
              'chronic',
              '',
              on
                ? { commitments: [], misses: 3, withinMonths: 6, notice: duration(30, 'day') }
                : null,
            )
          }
        >
          Missing commitments again and again gives a right to end the agreement
        </Switch>
        {chronic && (
          <>
            <Grid>
              <NumberField
                label="Misses"
                min={1}
                max={99}
                value={chronic.misses}
                place="/termination/chronic/misses"
                onChange={(misses) => change('chronic', '/misses', { ...chronic, misses })}
              />
              <NumberField
                label="Within months"
                min={1}
                max={120}
                value={chronic.withinMonths}
                place="/termination/chronic/withinMonths"
                onChange={(withinMonths) =>
                  change('chronic', '/withinMonths', { ...chronic, withinMonths })
                }
              />
              <DurationField
                label="Notice"
                value={chronic.notice}
                place="/termination/chronic/notice"
                onChange={(notice) => change('chronic', '/notice', { ...chronic, notice })}
              />
            </Grid>
            {commitments.length > 0 && (
              <CheckboxGroup
                label="Commitments that count (none chosen: all)"
                orientation="horizontal"
                options={commitments}
                value={chronic.commitments}
                place="/termination/chronic/commitments"
                onChange={(chosen) =>
                  change('chronic', '/commitments', { ...chronic, commitments: chosen })
                }
              />
            )}
          </>
        )}
      </Group>
      <Group title="Exit">
        <Switch
          value={exit !== null}
          place="/termination/exit"
          onChange={(on) =>
            change('exit', '', on ? { assistance: null, dataRetrieval: null, erasure: null } : null)
          }
        >
          There is help in leaving, and data to return
        </Switch>
        {exit && (
          <Grid>
            <DurationField
              label="Assistance for"
              value={exit.assistance}
              place="/termination/exit/assistance"
              onChange={(assistance) => change('exit', '/assistance', { ...exit, assistance })}
            />
            <DurationField
              label="Time to retrieve data"
              value={exit.dataRetrieval}
              place="/termination/exit/dataRetrieval"
              onChange={(dataRetrieval) =>
                change('exit', '/dataRetrieval', { ...exit, dataRetrieval })
              }
            />
            <DurationField
              label="Erasure after"
              value={exit.erasure}
              place="/termination/exit/erasure"
              onChange={(erasure) => change('exit', '/erasure', { ...exit, erasure })}
            />
          </Grid>
        )}
      </Group>
    </Stack>
  );
}
