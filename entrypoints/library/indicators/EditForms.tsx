import { buildSeries, type Series } from '../../../core/compare/series';
import { type IndicatorEdit, readerEdits } from '../../../core/indicators/edits';
import { library } from '../../shared/store/database';
import { figuresOfIndicators, figuresOfPlace } from '../../shared/store/history';
import { useLive } from '../../shared/store/use-live';
import { indicatorName } from '../../shared/words/format/indicator-name';
import { t } from '../../shared/words/i18n/translate';
import { Answer } from '../shell/Answer';
import { indicatorsOf } from './known-indicators';
import { MergeForm } from './MergeForm';
import { RenameForm } from './RenameForm';
import { SplitForm } from './SplitForm';
import type { IndicatorEditor } from './use-indicator-editing';
import { wordingsOf } from './wordings';

/** Rename, merge and split, each a form of its own. */
export function EditForms({
  indicator,
  places,
  edits,
  editor,
}: {
  indicator: string;
  places: string[];
  edits: readonly IndicatorEdit[];
  editor: IndicatorEditor;
}) {
  const live = useLive(async () => {
    const wanted = places.map((placeCode) => ({ indicatorKey: indicator, placeCode }));
    const series = buildSeries(await figuresOfIndicators(library(), wanted));
    const others = indicatorsOf(buildSeries(await figuresOfPlace(library(), places[0]!)));
    return { indicator, series, others: others.filter((one) => one.indicator !== indicator) };
  }, [indicator, places.join(' ')]);
  return (
    <Answer of={live}>
      {({ indicator: key, series, others }) => {
        const edited = { key, called: calledOf(key, series, edits) };
        return (
          <div class="edit-forms" onInput={editor.forgive}>
            <p class="quiet">{t('editNote')}</p>
            <RenameForm edited={edited} editor={editor} />
            <MergeForm edited={edited} editor={editor} others={others} />
            <SplitForm edited={edited} editor={editor} wordings={wordingsOf(series)} edits={edits} />
          </div>
        );
      }}
    </Answer>
  );
}

function calledOf(key: string, series: Series[], edits: readonly IndicatorEdit[]): string {
  const told = series.length > 0 ? series.map(({ name }) => name) : [key.replace(/^\w:/, '')];
  return readerEdits(edits).nameOf(key) ?? indicatorName(key, told);
}
