import { type ReactElement, useState } from 'react';
import type { PlannedCorrection } from '../../review/planCorrections';
import type { Grid } from '../../workbook/grid';
import { Button } from '../parts/Button';
import { correctionsStyles } from './corrections.styles';
import { type Change, changeOf, type Shown } from './change';
import { CORRECTIONS } from './texts';

const PAGE_SIZE = 50;

/** The corrections of one sheet: cell, what it holds, what it would hold. */
export function CorrectionsTable({
  grid,
  planned,
}: {
  grid: Grid;
  planned: readonly PlannedCorrection[];
}): ReactElement {
  const [shown, setShown] = useState(PAGE_SIZE);
  const rest = Math.min(PAGE_SIZE, planned.length - shown);
  return (
    <>
      <table className={correctionsStyles.table}>
        <thead>
          <tr>
            <th scope="col">{CORRECTIONS.cell}</th>
            <th scope="col">{CORRECTIONS.before}</th>
            <th scope="col">{CORRECTIONS.after}</th>
          </tr>
        </thead>
        <tbody>
          {planned.slice(0, shown).map((each) => (
            <Row key={each.edit.cell} change={changeOf(each, grid)} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button wide onClick={() => setShown(shown + PAGE_SIZE)}>
          {CORRECTIONS.more(rest)}
        </Button>
      )}
    </>
  );
}

function Row({ change: { cell, before, after } }: { change: Change }): ReactElement {
  return (
    <tr>
      <th scope="row">{cell}</th>
      <td className={correctionsStyles.before}>
        <Content shown={before} />
      </td>
      <td className={correctionsStyles.after}>
        <Content shown={after} />
      </td>
    </tr>
  );
}

function Content({ shown: { content, result, kind } }: { shown: Shown }): ReactElement {
  if (content === null) return <i>{CORRECTIONS.empty}</i>;
  return (
    <>
      {content}
      {result !== null && <span className={correctionsStyles.result}>{CORRECTIONS.result(result)}</span>}
      {kind !== undefined && <span className={correctionsStyles.result}>{kind}</span>}
    </>
  );
}
