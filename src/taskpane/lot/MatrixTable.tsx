import { lazy, type ReactElement, type ReactNode } from 'react';
import { LOT, SEAL_STATES } from '../../lot/messages';
import { isAnySealed } from '../../lot/matrix';
import { plain } from '../../reports/plain';
import type { Severidad } from '../../rules/rule';
import { useNavigation } from '../app/navigation';
import { nameSeverity } from '../findings/texts';
import { fieldStyles } from '../parts/field.styles';
import { Glyph, type GlyphName } from '../parts/Glyph';
import type { MatrixSort, ShownBook, ShownRule } from './arrange';
import { lotStyles } from './lot.styles';
import type { LotBook } from './protocol';
import { LOT_VIEW, SHORT_RULES } from './texts';

const BookPage = lazy(() => import(/* webpackChunkName: "lot-book" */ './BookPage'));

/** The sign of each severity. */
export const SEVERITY_GLYPHS: Readonly<Record<Severidad, GlyphName>> = {
  error: 'error',
  advertencia: 'warning',
  sugerencia: 'hint',
};

interface MatrixTableProps {
  readonly books: readonly ShownBook[];
  readonly rules: readonly ShownRule[];
  readonly sort: MatrixSort;
  readonly onSort: (by: MatrixSort['by']) => void;
}

/** Workbooks by rule: the names stay in sight while the rules are scrolled past. */
export function MatrixTable({ books, rules, sort, onSort }: MatrixTableProps): ReactElement {
  const hasSeals = isAnySealed(books.map(({ libro }) => libro));
  const columns = rules.length + (hasSeals ? 4 : 3);
  const sorting = { sort, onSort };
  return (
    <div className={lotStyles.scroll} role="region" aria-label={LOT_VIEW.caption} tabIndex={0}>
      <table className={lotStyles.table}>
        <caption className={fieldStyles.hidden}>{LOT_VIEW.caption}</caption>
        <thead>
          <tr>
            <Heading by="archivo" {...sorting} isFirst>
              {LOT_VIEW.book}
            </Heading>
            <Heading by="total" {...sorting}>
              {LOT_VIEW.total}
            </Heading>
            <Heading by="pendientes" {...sorting} hint={LOT_VIEW.readyHint}>
              {LOT_VIEW.ready}
            </Heading>
            {hasSeals && (
              <Heading by="sello" {...sorting} hint={LOT_VIEW.sealHint}>
                {LOT_VIEW.seal}
              </Heading>
            )}
            {rules.map(({ regla, titulo, severidad }) => (
              <Heading key={regla} by={regla} {...sorting} hint={titulo}>
                <Sign severidad={severidad} />
                {SHORT_RULES[regla]}
              </Heading>
            ))}
          </tr>
        </thead>
        <tbody>
          {books.map(({ libro, total }) =>
            libro.error === null ? (
              <tr key={libro.place}>
                <th scope="row" className={lotStyles.name}>
                  <Name libro={libro} />
                </th>
                <td className={lotStyles.figure}>{total}</td>
                <td className={lotStyles.state}>
                  <State isReady={libro.aptos === libro.formatos}>{LOT.readyOf(libro.aptos, libro.formatos)}</State>
                </td>
                {hasSeals && <td className={lotStyles.state}>{libro.sello && <Seal sello={libro.sello} />}</td>}
                {rules.map(({ regla, index }) => (
                  <td key={regla} className={lotStyles.figure}>
                    {libro.cuentas[index] || null}
                  </td>
                ))}
              </tr>
            ) : (
              <tr key={libro.place}>
                <th scope="row" colSpan={columns} className={lotStyles.unread}>
                  <div className={lotStyles.sticky}>
                    <Name libro={libro} />
                    <p className={lotStyles.reason}>
                      <Glyph name="error" />
                      <span>
                        <strong>{LOT_VIEW.unread}</strong> {plain(libro.error)}
                      </span>
                    </p>
                  </div>
                </th>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

interface HeadingProps extends Pick<MatrixTableProps, 'sort' | 'onSort'> {
  readonly by: MatrixSort['by'];
  readonly children: ReactNode;
  /** What the few letters stand for. */
  readonly hint?: string;
  readonly isFirst?: boolean;
}

function Heading({ by, sort, onSort, children, hint, isFirst }: HeadingProps): ReactElement {
  const isSorted = sort.by === by;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      className={`${lotStyles.title} ${isFirst ? lotStyles.firstTitle : ''}`}
    >
      <button type="button" title={hint} className={lotStyles.sort} onClick={() => onSort(by)}>
        <span>{children}</span>
        {isSorted && <Glyph name={sort.descending ? 'down' : 'up'} size={12} />}
      </button>
    </th>
  );
}

function Sign({ severidad }: { severidad: Severidad }): ReactElement {
  return (
    <span className={`${lotStyles.sign} ${lotStyles[severidad]}`}>
      <Glyph name={SEVERITY_GLYPHS[severidad]} size={14} />
      <span className={fieldStyles.hidden}>{nameSeverity(severidad)}: </span>
    </span>
  );
}

function Name({ libro: { archivo, place } }: { libro: LotBook }): ReactElement {
  const { open } = useNavigation();
  const name = plain(archivo);
  const own = name.slice(name.lastIndexOf('/') + 1);
  const folder = name.slice(0, name.length - own.length);
  return (
    <button
      type="button"
      className={lotStyles.open}
      title={name}
      onClick={() => open(<BookPage place={place} archivo={own} folder={folder} />)}
    >
      {folder !== '' && <span className={lotStyles.folder}>{folder}</span>}
      <span>{own}</span>
    </button>
  );
}

function State({ isReady, children }: { isReady: boolean; children: ReactNode }): ReactElement {
  return (
    <span className={`${lotStyles.words} ${isReady ? lotStyles.ready : lotStyles.error}`}>
      <Glyph name={isReady ? 'ready' : 'error'} size={14} />
      {children}
    </span>
  );
}

function Seal({ sello }: { sello: NonNullable<LotBook['sello']> }): ReactElement | null {
  const words = SEAL_STATES[sello];
  if (words === null) return null;
  const isWhole = sello === 'intacto';
  return (
    <span className={`${lotStyles.words} ${isWhole ? lotStyles.ready : lotStyles.advertencia}`}>
      <Glyph name={isWhole ? 'ready' : 'warning'} size={14} />
      {words}
    </span>
  );
}
