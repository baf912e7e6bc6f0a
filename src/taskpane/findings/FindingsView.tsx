import { type ReactElement, useDeferredValue, useMemo, useState } from 'react';
import type { Severidad } from '../../rules/rule';
import { useSessionState } from '../app/SessionContext';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { Select } from '../parts/Select';
import { FindingItem } from './FindingItem';
import { findingsStyles } from './findings.styles';
import {
  filterFindings,
  type FindingFilter,
  groupFindings,
  type Grouping,
  listFindings,
  type Listed,
} from './listFindings';
import { SearchField } from './SearchField';
import { FINDINGS, headingOf, nameSeverity } from './texts';

const EVERYTHING: FindingFilter = { severidad: null, hoja: null, search: '' };
const SEVERITIES: readonly Severidad[] = ['error', 'advertencia', 'sugerencia'];
const ALL = '';

/** The findings of the last review, with what filters and groups them. */
export default function FindingsView(): ReactElement {
  const review = useSessionState(({ reviewed }) => reviewed!.review);
  const { porFormato } = useSessionState(({ reviewed }) => reviewed!.entrega.dispensas);
  const [filter, setFilter] = useState(EVERYTHING);
  const [grouping, setGrouping] = useState<Grouping>('severidad');
  const wanted = useDeferredValue(filter);
  const listed = useMemo(() => listFindings(review, porFormato), [review, porFormato]);
  const sheets = useMemo(() => [...new Set(listed.map(({ hoja }) => hoja))], [listed]);
  const found = useMemo(() => filterFindings(listed, wanted), [listed, wanted]);
  const groups = useMemo(() => groupFindings(found, grouping), [found, grouping]);
  if (listed.length === 0) return <p>{FINDINGS.none}</p>;
  return (
    <div className={findingsStyles.view}>
      <div className={findingsStyles.filters}>
        <SearchField value={filter.search} onChange={(search) => setFilter({ ...filter, search })} />
        <div className={findingsStyles.selects}>
          <Select
            label={FINDINGS.grouping}
            bare
            value={grouping}
            options={[
              { value: 'severidad', text: FINDINGS.bySeverity },
              { value: 'meta', text: FINDINGS.byMeta },
            ]}
            onChange={setGrouping}
          />
          <Select
            label={FINDINGS.severity}
            bare
            value={filter.severidad ?? ALL}
            options={[
              { value: ALL, text: FINDINGS.allSeverities },
              ...SEVERITIES.map((value) => ({ value, text: nameSeverity(value) })),
            ]}
            onChange={(value) => setFilter({ ...filter, severidad: value === ALL ? null : value })}
          />
        </div>
        {sheets.length > 1 && (
          <Select
            label={FINDINGS.hoja}
            bare
            value={filter.hoja ?? ALL}
            options={[{ value: ALL, text: FINDINGS.allSheets }, ...sheets.map((value) => ({ value, text: value }))]}
            onChange={(value) => setFilter({ ...filter, hoja: value === ALL ? null : value })}
          />
        )}
      </div>
      <p role="status" className={findingsStyles.shown}>
        {found.length === 0 ? FINDINGS.noneMatch : FINDINGS.shown(found.length)}
      </p>
      {found.length === 0 && <Button onClick={() => setFilter(EVERYTHING)}>{FINDINGS.showAll}</Button>}
      {groups.map((group) => (
        <Disclosure
          key={group.key}
          open={grouping === 'severidad' || groups.length < 12}
          title={
            <>
              {headingOf(group, sheets.length > 1)} <span className={findingsStyles.count}>{group.listed.length}</span>
            </>
          }
        >
          <LongList listed={group.listed} showsSheet={sheets.length > 1} />
        </Disclosure>
      ))}
    </div>
  );
}

const PAGE_SIZE = 25;

// Hundreds of findings are drawn as they are asked for, so that the pane answers at once.
function LongList({ listed, showsSheet }: { listed: readonly Listed[]; showsSheet: boolean }): ReactElement {
  const [count, setCount] = useState(PAGE_SIZE);
  const rest = Math.min(PAGE_SIZE, listed.length - count);
  return (
    <>
      <ul className={findingsStyles.list}>
        {listed.slice(0, count).map((each) => (
          <FindingItem key={each.key} listed={each} showsSheet={showsSheet} />
        ))}
      </ul>
      {rest > 0 && (
        <Button wide onClick={() => setCount(count + PAGE_SIZE)}>
          {FINDINGS.more(rest)}
        </Button>
      )}
    </>
  );
}
