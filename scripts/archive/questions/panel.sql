-- Places, years and indicators: a row each, the result with the target of the year beside it.
-- from = 1978: first year
-- to = 2100: last year
-- indicators = 40: how many indicators, in the order in which they are shown
-- place = : code of a province, prefecture or county with all in it; all where empty
-- (As a variable the list is known before figures are read, so that only theirs are set in order)
SET VARIABLE chosen = (SELECT list(indicator_key) FROM indicators WHERE rank <= getvariable('indicators')::INTEGER);
WITH told AS MATERIALIZED (
  -- (`year` in `cells` is the folder's: the report's)
  SELECT series_key, series_indicator, series_place_code, series_place, series_kind, series_unit, series_period::INTEGER AS told_year,
    status, series_value, series_value_high, bound, sure, disagreement, mentions, corrected, report_id
  FROM cells
  WHERE list_contains(getvariable('chosen'), series_indicator)
    AND series_key LIKE '%|year' AND series_base IS NULL AND figure_owner IS NULL
    AND series_period BETWEEN getvariable('from') AND getvariable('to')
), results AS (
  -- Told as done, else estimated; what is not sure only where nothing is
  SELECT * FROM told WHERE status <> 'target'
  QUALIFY row_number() OVER (PARTITION BY series_key, told_year ORDER BY sure DESC, status) = 1
), targets AS (SELECT * FROM told WHERE status = 'target')
SELECT p.series_place_code AS place_code, coalesce(d.name, p.series_place) AS place, p.told_year AS year,
  p.series_indicator AS indicator_key, i.name AS indicator, i.en AS indicator_en, p.series_kind AS kind, p.series_unit AS unit,
  r.status, r.series_value AS value, r.series_value_high AS value_high, r.bound, r.sure, r.disagreement, r.mentions, r.corrected,
  r.report_id, t.series_value AS target, t.series_value_high AS target_high, t.bound AS target_bound, t.sure AS target_sure,
  t.report_id AS target_report_id
FROM (
  SELECT DISTINCT series_key, told_year, series_place_code, first_value(series_place) OVER named AS series_place,
    series_indicator, series_kind, series_unit
  FROM told WINDOW named AS (PARTITION BY series_place_code ORDER BY series_place)
) AS p
JOIN indicators AS i ON i.indicator_key = p.series_indicator
LEFT JOIN divisions AS d ON d.place_code = p.series_place_code
LEFT JOIN results AS r ON r.series_key = p.series_key AND r.told_year = p.told_year
LEFT JOIN targets AS t ON t.series_key = p.series_key AND t.told_year = p.told_year
WHERE getvariable('place') = '' OR getvariable('place') IN (d.place_code, d.province_code, d.prefecture_code)
ORDER BY p.series_place_code, i.rank, p.series_kind, p.series_unit, p.told_year
