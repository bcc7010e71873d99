import { axisOf, type YearAxis, YearLine } from '../../shared/elements/YearLine';
import { hashOfView, viewOfIndicator } from '../../shared/views/library-view';
import { ChangeCell } from '../../shared/views/years/RowCells';
import { rowTags, shortRowName, unitName, valueText, wholeRowName } from '../../shared/views/years/row-words';
import { StatusDot } from '../../shared/views/years/StatusDot';
import { VerdictMark } from '../../shared/views/years/VerdictMark';
import { Why } from '../../shared/views/years/Why';
import { langOf } from '../../shared/words/format/indicator-name';
import { t } from '../../shared/words/i18n/translate';
import type { CoreTile } from './core-tiles';

/** The core indicators of a place: the last result, what changed, what was aimed at, and the years before. */
export function Tiles({ tiles }: { tiles: CoreTile[] }) {
  const axis = axisOf(tiles.flatMap(({ line }) => line.dots));
  return (
    <ul class="tiles" data-testid="tiles">
      {tiles.map((tile) => (
        <li key={tile.row.series.key} data-testid="tile" data-series={tile.row.series.key}>
          <Tile tile={tile} axis={axis} />
        </li>
      ))}
    </ul>
  );
}

function Tile({ tile, axis }: { tile: CoreTile; axis: YearAxis | null }) {
  const { row, year, result, aim, line } = tile;
  const { indicator, place } = row.series.identity;
  const { leads } = result;
  return (
    <article class="tile">
      <h2>
        <a
          href={hashOfView(viewOfIndicator(indicator, place.code))}
          title={wholeRowName(row)}
          lang={langOf(shortRowName(row))}
        >
          {shortRowName(row)}
        </a>
        {rowTags(row).map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
        <span class="tile-year">{year}</span>
      </h2>
      <p class="tile-value">
        <a
          href={hashOfView({ page: 'text', id: Number(leads.report.id), figure: leads.figure.id })}
          title={t('inKeptTextTitle')}
          data-testid="tile-value"
        >
          {result.status === 'estimate' && <StatusDot status="estimate" />}
          {valueText(result)}
        </a>
        <small>{unitName(row.scale)}</small>
      </p>
      <p class="tile-change">
        <Changed tile={tile} />
        {aim !== null && (
          <span class="tile-aim" data-testid="tile-aim">
            {aim.year} <StatusDot status="target" />
            {valueText(aim.of.target)}
            {aim.of.promise !== null && <VerdictMark outcome={aim.of.promise.outcome} period={aim.of.promise.period} />}
          </span>
        )}
      </p>
      <YearLine line={line} axis={axis} width={170} height={52} />
      {axis !== null && (
        <p class="tile-axis" aria-hidden="true">
          <span>{axis.from}</span>
          {axis.to !== axis.from && <span>{axis.to}</span>}
        </p>
      )}
    </article>
  );
}

/** The change against the year before, or why there is none; what the newest report does not tell goes first. */
function Changed({ tile: { row, untold, change } }: { tile: CoreTile }) {
  if (untold !== null) return <Why whole={t('untoldWhole', untold)}>{t('untoldYear', untold)}</Why>;
  if (change === null) return null;
  return (
    <span>
      {t('changeAgainstYear')} <ChangeCell row={row} change={change} />
    </span>
  );
}
