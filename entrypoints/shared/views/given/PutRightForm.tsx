import { useState } from 'preact/hooks';
import type { Given } from '../../../../core/recognise/given';
import { type Place, REPORT_KINDS, type Recognition, type ReportKind } from '../../../../core/recognise/recognition';
import type { Giving } from '../../tabs/given-of-page';
import { kindName } from '../../words/format/report-words';
import { t } from '../../words/i18n/translate';
import { readYear, yearsToGive } from '../year/year-question';
import './put-right.css';

/** What a report may be; `other` is what is no report. */
const KINDS = REPORT_KINDS.filter((kind) => kind !== 'other');

export const GIVEN_FIELDS = ['kind', 'place', 'year'] as const;
export type GivenField = (typeof GIVEN_FIELDS)[number];

/** Why what was written is not taken. */
type Fault = 'year' | 'place' | 'keeping';

/**
 * The fields in which the reader puts right which kind of report this is, of which place and year.
 * @param give keeps it; the figures are read anew by it
 * @param done called once it is kept, or where nothing was changed
 */
export function PutRightForm({
  recognition,
  fields = GIVEN_FIELDS,
  give,
  done,
}: {
  recognition: Recognition;
  fields?: readonly GivenField[];
  give: (giving: Giving) => Promise<unknown>;
  done: () => void;
}) {
  const [fault, setFault] = useState<Fault | null>(null);
  /** Divisions of the name that was written, of which the reader has to choose one. */
  const [namesakes, setNamesakes] = useState<Place[]>([]);
  const { kind, place, year } = recognition;

  const notKept = (error: unknown) => {
    console.error('what was put right is not kept:', error);
    setFault('keeping');
  };
  const keep = async (giving: Giving) => {
    await give(giving);
    done();
  };

  const submit = async (form: HTMLFormElement) => {
    const written = (name: string) => String(new FormData(form).get(name) ?? '').trim();
    const given: Given = {};
    if (written('kind') !== '' && written('kind') !== kind) given.kind = written('kind') as ReportKind;
    if (written('year') !== '' && written('year') !== String(year ?? '')) {
      const told = readYear(written('year'));
      if (told === null) return setFault('year');
      given.year = told;
    }
    if (written('place') !== '' && written('place') !== (place?.name ?? '')) {
      const { placesNamed } = await import('../../../../core/places/named');
      const named = placesNamed(written('place'));
      const chosen = named.length === 1 ? named[0] : named.find(({ code }) => code === written('namesake'));
      if (chosen === undefined) {
        setNamesakes(named);
        return setFault(named.length === 0 ? 'place' : null);
      }
      given.place = chosen;
    }
    // Under another kind the year means another thing: the one that stands in the form is what the reader has seen
    if (given.kind !== undefined && given.year === undefined && year !== null) given.year = year;
    if (Object.keys(given).length === 0) return done();
    await keep(given);
  };

  const { min, max } = yearsToGive();
  const faults: Record<Fault, string> = {
    year: t('yearFault', min, max),
    place: t('putRightPlaceFault'),
    keeping: t('putRightNotKept'),
  };
  const faulty = (field: Fault) =>
    fault === field ? { 'aria-invalid': true as const, 'aria-describedby': 'put-right-fault' } : {};
  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget).catch(notKept);
        }}
      >
        {fields.includes('kind') && (
          <label>
            {t('columnKind')}
            <select name="kind" data-testid="put-right-kind">
              {KINDS.map((one) => (
                <option key={one} value={one} selected={one === kind}>
                  {kindName(one)}
                </option>
              ))}
            </select>
          </label>
        )}
        {fields.includes('place') && (
          <label>
            {t('columnPlace')}
            <input
              name="place"
              lang="zh-CN"
              autocomplete="off"
              maxLength={40}
              data-testid="put-right-place"
              defaultValue={place?.name ?? ''}
              onInput={() => setNamesakes([])}
              {...faulty('place')}
            />
          </label>
        )}
        {namesakes.length > 0 && (
          <label>
            {t('putRightNamesake')}
            <select name="namesake" data-testid="put-right-namesake">
              {namesakes.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {fields.includes('year') && (
          <label>
            {t('columnYear')}
            <input
              name="year"
              inputMode="numeric"
              autocomplete="off"
              maxLength={6}
              size={6}
              data-testid="put-right-year"
              defaultValue={year === null ? '' : String(year)}
              {...faulty('year')}
            />
          </label>
        )}
        <button type="submit" data-testid="put-right-submit">
          {t('yearGive')}
        </button>
      </form>
      {fault !== null && (
        <p id="put-right-fault" role="alert" data-testid="put-right-fault">
          {faults[fault]}
        </p>
      )}
    </>
  );
}
