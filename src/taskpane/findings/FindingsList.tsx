import { type ReactElement, type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { countShown } from '../../messages/outcomes';
import { SEVERIDADES } from '../../rules/rule';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { Select } from '../parts/Select';
import { FindingItem } from './FindingItem';
import { findingsStyles } from './findings.styles';
import { filterFindings, type FindingFilter, groupFindings, type Grouping, type Listed } from './listFindings';
import { SearchField } from './SearchField';
import { FINDINGS, headingOf, nameSeverity } from './texts';

const EVERYTHING: FindingFilter = { severidad: null, hoja: null, search: '' };
const ALL = '';

interface FindingsListProps {
  readonly listed: readonly Listed[];
  /** Gives the buttons for what can be done about a finding. */
  readonly actionsOf?: (listed: Listed) => ReactNode;
}

/** Takes findings; gives them with what filters and groups them. */
export function FindingsList({ listed, actionsOf = () => null }: FindingsListProps): ReactElement {
  const [filter, setFilter] = useState(EVERYTHING);
  const [grouping, setGrouping] = useState<Grouping>('severidad');
  const wanted = useDeferredValue(filter);
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
              ...SEVERIDADES.map((value) => ({ value, text: nameSeverity(value) })),
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
              {headingOf(group, sheets.length > 1)}{' '}
              <span className={findingsStyles.count}>
                {countShown(group.listed, ({ dispensa }) => dispensa !== null)}
              </span>
            </>
          }
        >
          <LongList listed={group.listed} showsSheet={sheets.length > 1} actionsOf={actionsOf} />
        </Disclosure>
      ))}
    </div>
  );
}

const PAGE_SIZE = 25;

interface LongListProps extends Required<FindingsListProps> {
  readonly showsSheet: boolean;
}

// Hundreds of findings are drawn as they are asked for, so that the pane answers at once.
function LongList({ listed, showsSheet, actionsOf }: LongListProps): ReactElement {
  const [count, setCount] = useState(PAGE_SIZE);
  const rest = Math.min(PAGE_SIZE, listed.length - count);
  return (
    <>
      <ul className={findingsStyles.list}>
        {listed.slice(0, count).map((each) => (
          <FindingItem key={each.key} listed={each} showsSheet={showsSheet} actions={actionsOf(each)} />
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
