import { type RefObject, useEffect } from 'react';

/** Takes a part of the pane and its heading; gives the heading the keyboard where what had it goes away, as a button that was pressed. */
export function useKeptFocus(part: RefObject<HTMLElement>, heading: RefObject<HTMLElement>): void {
  useEffect(() => {
    const root = part.current!;
    let last: Node | null = null;
    const remember = ({ target }: FocusEvent): void => {
      last = target as Node;
    };
    const observer = new MutationObserver(() => {
      // Whoever works in the sheet meanwhile is left there.
      if (!last || last.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
      last = null;
      heading.current?.focus({ preventScroll: true });
    });
    root.addEventListener('focusin', remember);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [part, heading]);
}
