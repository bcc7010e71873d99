-- Which years of which places are missing: of every place that a report is of, the years without one of the kind.
-- kind = work-report: kind of report
-- from = 0: first year; of each place its first report's where 0
-- to = 0: last year; of each place its last report's where 0
-- place = : code of a province, prefecture or county with all in it; all where empty
WITH held AS (
  SELECT place_code, first(place ORDER BY report_id) AS place, report_year AS held_year
  FROM reports WHERE kind = getvariable('kind') AND place_code IS NOT NULL AND report_year IS NOT NULL
  GROUP BY place_code, report_year
), spans AS (
  SELECT place_code, first(place ORDER BY held_year) AS place,
    CASE getvariable('from')::INTEGER WHEN 0 THEN min(held_year) ELSE getvariable('from')::INTEGER END::INTEGER AS first_year,
    CASE getvariable('to')::INTEGER WHEN 0 THEN max(held_year) ELSE getvariable('to')::INTEGER END AS last_year,
    count(*)::INTEGER AS years_held
  FROM held GROUP BY place_code
)
SELECT s.place_code, s.place, y.year::INTEGER AS year, s.first_year, s.last_year, s.years_held
FROM (SELECT *, unnest(range(first_year, last_year + 1)) AS year FROM spans) AS y
JOIN spans AS s USING (place_code)
LEFT JOIN divisions AS d USING (place_code)
WHERE NOT EXISTS (FROM held AS h WHERE h.place_code = y.place_code AND h.held_year = y.year)
  AND (getvariable('place') = '' OR getvariable('place') IN (d.place_code, d.province_code, d.prefecture_code))
ORDER BY s.place_code, y.year
