import { type ReactElement, useDeferredValue, useMemo, useState } from 'react';
import { SEVERIDADES } from '../../rules/rule';
import { SearchField } from '../findings/SearchField';
import { nameSeverity } from '../findings/texts';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { Glyph } from '../parts/Glyph';
import { Select } from '../parts/Select';
import { type MatrixFilter, type MatrixSort, type ShownKind, shownBooks, shownRules, sortedBy } from './arrange';
import { lotStyles } from './lot.styles';
import { MatrixTable, SEVERITY_GLYPHS } from './MatrixTable';
import type { ReviewedLot } from './protocol';
import { LOT_VIEW, nameRulesOf, SHORT_RULES } from './texts';

const EVERYTHING: MatrixFilter = { search: '', severidad: null, books: 'all' };
const BY_NAME: MatrixSort = { by: 'archivo', descending: false };
const SHOWN_KINDS: readonly ShownKind[] = ['all', 'pending', 'found'];
const ALL = '';
// What fits on a few screens is drawn; the rest is a page further.
const PAGE_SIZE = 50;

/** The workbooks of a lot by rule, with what filters, sorts and turns the pages. */
export function Matrix({ lote }: { lote: ReviewedLot }): ReactElement {
  const [filter, setFilter] = useState(EVERYTHING);
  const [sort, setSort] = useState(BY_NAME);
  const [page, setPage] = useState(0);
  const wanted = useDeferredValue(filter);
  const rules = useMemo(() => shownRules(lote, wanted.severidad), [lote, wanted.severidad]);
  const books = useMemo(() => shownBooks(lote, wanted, sort), [lote, wanted, sort]);
  const change = (changed: Partial<MatrixFilter>): void => {
    setFilter({ ...filter, ...changed });
    setPage(0);
  };
  const first = page * PAGE_SIZE;
  return (
    <section className={lotStyles.part}>
      <h3 className={lotStyles.heading}>{LOT_VIEW.matrix}</h3>
      <SearchField
        label={LOT_VIEW.search}
        hint={LOT_VIEW.searchHint}
        value={filter.search}
        onChange={(search) => change({ search })}
      />
      <Select
        label={LOT_VIEW.books}
        bare
        value={filter.books}
        options={SHOWN_KINDS.map((value) => ({ value, text: LOT_VIEW.shownKinds[value] }))}
        onChange={(books) => change({ books })}
      />
      <Select
        label={LOT_VIEW.severity}
        bare
        value={filter.severidad ?? ALL}
        options={[
          { value: ALL, text: LOT_VIEW.allSeverities },
          ...SEVERIDADES.map((value) => ({ value, text: nameRulesOf(value) })),
        ]}
        onChange={(value) => change({ severidad: value === ALL ? null : value })}
      />
      <p role="status" className={lotStyles.hint}>
        {books.length === 0 ? LOT_VIEW.noneMatch : LOT_VIEW.shown(books.length, lote.libros.length)}
      </p>
      {books.length === 0 ? (
        lote.libros.length > 0 && <Button onClick={() => change(EVERYTHING)}>{LOT_VIEW.showAll}</Button>
      ) : (
        <>
          {/* Each page begins at its top. */}
          <MatrixTable
            key={page}
            books={books.slice(first, first + PAGE_SIZE)}
            rules={rules}
            sort={sort}
            onSort={(by) => {
              setSort(sortedBy(sort, by));
              setPage(0);
            }}
          />
          <Turning page={page} of={books.length} onTurn={setPage} />
        </>
      )}
      {rules.length > 0 && (
        <Disclosure title={LOT_VIEW.legend} level={4}>
          <dl className={lotStyles.legend}>
            {rules.map(({ regla, titulo, severidad }) => (
              <div key={regla}>
                <dt className={lotStyles[severidad]}>
                  <Glyph name={SEVERITY_GLYPHS[severidad]} /> {SHORT_RULES[regla]}
                </dt>
                <dd>
                  {titulo} ({nameSeverity(severidad).toLowerCase()})
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </section>
  );
}

interface TurningProps {
  readonly page: number;
  readonly of: number;
  readonly onTurn: (page: number) => void;
}

function Turning({ page, of, onTurn }: TurningProps): ReactElement | null {
  if (of <= PAGE_SIZE) return null;
  const last = Math.ceil(of / PAGE_SIZE) - 1;
  return (
    <nav aria-label={LOT_VIEW.pages} className={lotStyles.turning}>
      <Button aria-disabled={page === 0} onClick={() => page > 0 && onTurn(page - 1)}>
        {LOT_VIEW.previous}
      </Button>
      <span role="status" className={lotStyles.hint}>
        {LOT_VIEW.page(page * PAGE_SIZE + 1, Math.min(of, (page + 1) * PAGE_SIZE), of)}
      </span>
      <Button aria-disabled={page === last} onClick={() => page < last && onTurn(page + 1)}>
        {LOT_VIEW.next}
      </Button>
    </nav>
  );
}
