import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CopiedTable } from '../../shared/views/copy/copied-table';
import { langOf } from '../../shared/words/format/indicator-name';
import { useShownTables } from './view-tables';

/** Stands for a view that has only the rows in sight while the browser prints, however the reader asked for it. */
export function Paper() {
  const shown = useShownTables();
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tables = shown?.paper;
    if (!tables) return;
    const set = () => render(<PrintedTables tables={tables()} />, paper.current!);
    const clear = () => render(null, paper.current!);
    addEventListener('beforeprint', set);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', set);
      removeEventListener('afterprint', clear);
    };
  }, [shown]);
  return shown?.paper && <div ref={paper} class="printed" data-testid="printed" />;
}

/** All rows; the head comes again on every sheet. */
function PrintedTables({ tables }: { tables: CopiedTable[] }) {
  return (
    <>
      {tables.map(({ title, head, rows }) => (
        <table key={`${title} ${head.join()}`}>
          {title !== '' && <caption>{title}</caption>}
          <thead>
            <tr>
              {head.map((cell, at) => (
                <th key={at} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, at) => (
                  <td key={at} lang={langOf(cell)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
