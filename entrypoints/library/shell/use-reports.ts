import { library } from '../../shared/store/database';
import { listReports } from '../../shared/store/reports';
import type { ReportRow } from '../../shared/store/rows';
import { type Live, useLive } from '../../shared/store/use-live';

/** All reports that are kept, as works: what the places, their counts and their years are read off. */
export const useReports = (): Live<ReportRow[]> => useLive(() => listReports(library()), []);
