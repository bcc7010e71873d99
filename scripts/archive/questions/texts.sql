-- The texts of a place's reports, to be read again by `extract` or opened in the extension's import: write them with --out FILE.parquet.
-- place = : code of a province, prefecture or county with all in it; all where empty
-- kind = : kind of report; all reports where empty
-- from = 1978: first year of the reports
-- to = 2100: last year
SELECT t.report_id, t.place, t.place_code, t.report_year, t.parser_version, t.file_sha256, t.text_sha256, t.document
FROM texts AS t LEFT JOIN divisions AS d USING (place_code)
WHERE (getvariable('place') = '' OR getvariable('place') IN (d.place_code, d.province_code, d.prefecture_code))
  AND CASE getvariable('kind') WHEN '' THEN t.kind <> 'other' ELSE t.kind = getvariable('kind') END
  AND t.report_year BETWEEN getvariable('from')::INTEGER AND getvariable('to')::INTEGER
ORDER BY t.report_id
