import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { CopiedTable } from '../../shared/views/copy/copied-table';
import type { ExportScope } from '../../shared/views/export/export-scope';

/** What a view shows as tables of words. */
export interface ViewTables {
  /** Made when they are asked for. */
  tables: () => CopiedTable[];
  /** What paper takes instead of the view where that has only as many rows as are in sight; null where it prints as it is. */
  paper: (() => CopiedTable[]) | null;
  /** The figures behind it, to be exported; null where they are those of a report or place. */
  scope: (() => ExportScope) | null;
}

const Shown = createContext<ViewTables | null>(null);
const Show = createContext<((tables: ViewTables | null) => void) | null>(null);

/** Lets the head of a view copy and print what the view below it shows. */
export function ViewTablesProvider({ children }: { children: ComponentChildren }) {
  const [tables, show] = useState<ViewTables | null>(null);
  return (
    <Show.Provider value={show}>
      <Shown.Provider value={tables}>{children}</Shown.Provider>
    </Show.Provider>
  );
}

/** Says what a view shows, for as long as it is there; anew when `of` changes. */
export function useViewTables(
  tables: ViewTables['tables'],
  of: unknown[],
  { paper = null, scope = null }: Partial<Pick<ViewTables, 'paper' | 'scope'>> = {},
): void {
  const show = useContext(Show);
  useEffect(() => {
    show?.({ tables, paper, scope });
    return () => show?.(null);
  }, [show, ...of]);
}

/** What the view below shows; null where it is no table. */
export const useShownTables = (): ViewTables | null => useContext(Shown);
