import { tableWords } from '../../core/document/table-words';
import { BOUNDARY_RULES } from '../../core/places/name-boundary';
import type { ListedTable } from '../../scripts/docs/listed-table';
import { STAGES } from '../../scripts/docs/stages';

/** Tables of rules that decide no period; those that do stand in their stage of scripts/docs/stages.ts. */
const OTHER_TABLES: readonly ListedTable[] = [BOUNDARY_RULES, tableWords];

/** Every table of rules that the core exports. */
export const TABLES: readonly ListedTable[] = [...STAGES.flatMap(({ tables }) => tables), ...OTHER_TABLES];
