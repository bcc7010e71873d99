-- What the checks see in all reports, gravest first (after `compare`).
-- place = : code of a province, prefecture or county with all in it; all where empty
-- severity = : altered, doubt, note or reading; all where empty
SELECT f.* FROM findings AS f LEFT JOIN divisions AS d USING (place_code)
WHERE (getvariable('place') = '' OR getvariable('place') IN (d.place_code, d.province_code, d.prefecture_code))
  AND getvariable('severity') IN ('', f.severity)
ORDER BY list_position(['altered', 'doubt', 'note', 'reading'], f.severity), f.place_code, f.series_key, f.period
