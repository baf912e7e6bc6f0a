import {
  createContext,
  type ReactElement,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import { APP } from './texts';

/** How parts of the pane put a page over everything else and take it away again. */
export interface Navigation {
  /** Shows a page; the keyboard goes to its heading. */
  readonly open: (page: ReactElement) => void;
  /** Takes the page away; the keyboard goes back to what opened it. */
  readonly back: () => void;
}

const NavigationContext = createContext<Navigation>({ open: () => undefined, back: () => undefined });

/** Gives the navigation of the pane. */
export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}

interface OpenPage {
  readonly page: ReactElement;
  readonly opener: Element | null;
}

/** Takes the main screen; gives it with the pages that are opened over it. It stays as it was left. */
export function Pages({ children }: { children: ReactNode }): ReactElement {
  const [pages, setPages] = useState<readonly OpenPage[]>([]);
  const main = useRef<HTMLDivElement>(null);
  const open = useCallback((page: ReactElement) => {
    setPages((all) => [...all, { page, opener: document.activeElement }]);
    scrollTo(0, 0);
  }, []);
  const back = useCallback(() => {
    setPages((all) => {
      const closed = all.at(-1);
      setTimeout(() => giveFocusBack(closed?.opener ?? null, main.current));
      return all.slice(0, -1);
    });
  }, []);
  const navigation = useMemo(() => ({ open, back }), [open, back]);
  return (
    <NavigationContext.Provider value={navigation}>
      <div ref={main} tabIndex={-1} hidden={pages.length > 0} style={{ outline: 'none' }}>
        {children}
      </div>
      {pages.map(({ page }, index) => (
        <div key={index} hidden={index < pages.length - 1}>
          <Suspense fallback={<p role="status">{APP.loading}</p>}>{page}</Suspense>
        </div>
      ))}
    </NavigationContext.Provider>
  );
}

// What opened the page may be gone: its finding was corrected.
function giveFocusBack(opener: Element | null, main: HTMLElement | null): void {
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  else main?.focus();
}
