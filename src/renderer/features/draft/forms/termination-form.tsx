import { CheckboxGroup, Switch } from '#renderer/ui/fields/choice.tsx';
import { DurationField } from '#renderer/ui/fields/duration-field.tsx';
import { NumberField } from '#renderer/ui/fields/number-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { duration } from '#shared/agreement/duration.ts';
import type { Termination } from '#shared/agreement/termination.ts';
import { PartForm, Grid, Group } from './form-parts.tsx';
import { choiceOptions, useRecordOptions, likelyUnits } from './options.ts';
import { usePart } from './part-form.ts';

const NOTICE_UNITS = likelyUnits('day', 'week', 'month');
const CURE_UNITS = likelyUnits('day', 'working-day', 'week');
const ASSISTANCE_UNITS = likelyUnits('month', 'week', 'day');
const DATA_UNITS = likelyUnits('day', 'week', 'month');

const PARTIES = choiceOptions(['either', 'customer', 'provider'], 'party');

export function TerminationOfAgreement() {
  const { value: termination, edit } = usePart('termination');
  const commitments = useRecordOptions('commitments');
  const { convenience, cause, chronic, exit } = termination;
  const change = <K extends keyof Termination>(key: K, property: string, value: Termination[K]) =>
    edit(`/${key}${property}`, 'Change termination', { [key]: value });
  return (
    <PartForm title="Rights at and before the end" place="/termination">
      <Group title="Without a reason">
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
              units={NOTICE_UNITS}
              value={convenience.notice}
              place="/termination/convenience/notice"
              onChange={(notice) => change('convenience', '/notice', { ...convenience, notice })}
            />
          </Grid>
        )}
      </Group>
      <Group title="For a breach">
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
              units={CURE_UNITS}
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
                units={NOTICE_UNITS}
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
              units={ASSISTANCE_UNITS}
              value={exit.assistance}
              place="/termination/exit/assistance"
              onChange={(assistance) => change('exit', '/assistance', { ...exit, assistance })}
            />
            <DurationField
              label="Time to retrieve data"
              units={DATA_UNITS}
              value={exit.dataRetrieval}
              place="/termination/exit/dataRetrieval"
              onChange={(dataRetrieval) =>
                change('exit', '/dataRetrieval', { ...exit, dataRetrieval })
              }
            />
            <DurationField
              label="Erasure after"
              units={DATA_UNITS}
              value={exit.erasure}
              place="/termination/exit/erasure"
              onChange={(erasure) => change('exit', '/erasure', { ...exit, erasure })}
            />
          </Grid>
        )}
      </Group>
    </PartForm>
  );
}
