import { tableWords } from '../../core/document/table-words';
import { BASIS_RULES } from '../../core/figures/of/measure-scope';
import { OWNER_RULES } from '../../core/figures/of/owner-rules';
import { MEASURE_RULES } from '../../core/figures/tables/measure-rules';
import { BOUNDARY_RULES } from '../../core/places/name-boundary';
import type { ListedTable } from '../../scripts/docs/listed-table';
import { STAGES } from '../../scripts/docs/stages';

/** Tables of rules that decide no period; those that do stand in their stage of scripts/docs/stages.ts. */
const OTHER_TABLES: readonly ListedTable[] = [BOUNDARY_RULES, tableWords, OWNER_RULES, BASIS_RULES, MEASURE_RULES];

/** Every table of rules that the core exports. */
export const TABLES: readonly ListedTable[] = [...STAGES.flatMap(({ tables }) => tables), ...OTHER_TABLES];
