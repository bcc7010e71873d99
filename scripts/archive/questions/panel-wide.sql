-- The same with a row a place and year and a column an indicator: results that are sure, exact and not contradicted.
-- from = 1978: first year
-- to = 2100: last year
-- indicators = 40: how many indicators, in the order in which they are shown
-- place = : code of a province, prefecture or county with all in it; all where empty
-- (As a variable the list is known before figures are read, so that only theirs are set in order)
SET VARIABLE chosen = (SELECT list(indicator_key) FROM indicators WHERE rank <= getvariable('indicators')::INTEGER);
WITH results AS (
  SELECT series_key, series_indicator, series_place_code, series_place, series_kind, series_unit, series_value,
    series_period::INTEGER AS told_year
  FROM cells
  WHERE list_contains(getvariable('chosen'), series_indicator)
    AND series_key LIKE '%|year' AND series_base IS NULL AND figure_owner IS NULL AND status <> 'target'
    AND sure AND bound = 'exact' AND coalesce(disagreement, 'repost') = 'repost'
    AND series_period BETWEEN getvariable('from') AND getvariable('to')
  QUALIFY row_number() OVER (PARTITION BY series_key, series_period ORDER BY status) = 1
), told AS (
  SELECT r.series_place_code AS place_code, coalesce(d.name, r.series_place) AS place, r.told_year AS year, r.series_value AS value,
    concat_ws(' ', replace(r.series_indicator, 'i:', ''), r.series_kind, r.series_unit) AS measure
  FROM results AS r LEFT JOIN divisions AS d ON d.place_code = r.series_place_code
  WHERE getvariable('place') = '' OR getvariable('place') IN (d.place_code, d.province_code, d.prefecture_code)
)
PIVOT told ON measure USING first(value) GROUP BY place_code, place, year ORDER BY place_code, year
