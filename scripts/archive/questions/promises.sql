-- What became of the targets of a province: each beside its result, as the library holds them against each other (after `compare`).
-- place = : code of a province, prefecture or county with all in it; all where empty
-- from = 1978: first year
-- to = 2100: last year
SELECT p.* FROM promises AS p LEFT JOIN divisions AS d USING (place_code)
WHERE (getvariable('place') = '' OR getvariable('place') IN (d.place_code, d.province_code, d.prefecture_code))
  AND right(p.period, 4) BETWEEN getvariable('from') AND getvariable('to')
ORDER BY p.place_code, p.series_key, p.period
