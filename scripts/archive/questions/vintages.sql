-- Vintages of one figure: what each report told of a place's indicator, first as a target, then as estimate and result, later revised.
-- place = 100000: the place's own code
-- indicator = i:gdp: key of the indicator
-- from = 1978: first year told of
-- to = 2100: last year told of
SELECT series_period AS period, series_kind AS kind, series_unit AS unit, report_year, report_kind, status, bound,
  series_value AS value, series_value_high AS value_high, text, leads, sure, contradicts, corrected, copy, report_id, sentence
FROM mentions
WHERE series_place_code = getvariable('place') AND series_indicator = getvariable('indicator')
  AND left(series_period, 4) BETWEEN getvariable('from') AND getvariable('to')
ORDER BY series_key, series_period, report_year, published_on NULLS FIRST, report_id, start
