import { type KeyboardEvent, lazy, type ReactElement, Suspense, useId, useRef, useState } from 'react';
import { type SectionId, TABS } from './sections';
import { tabsStyles } from './Tabs.styles';
import { APP } from './texts';

const MORE_ID = 'mas';
const MoreView = lazy(() => import(/* webpackChunkName: "more" */ './MoreView'));

/** Takes the part to begin with; gives the parts of the review, one at a time. */
export function Tabs({ first }: { first: SectionId }): ReactElement {
  const [selected, setSelected] = useState<string>(first);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const tabs = [...TABS.map((tab) => ({ id: tab.id, title: tab.title })), { id: MORE_ID, title: APP.more }];
  const View = TABS.find((tab) => tab.id === selected)?.View ?? MoreView;

  // The arrow keys go round the tabs, as in every list of tabs.
  const move = ({ key }: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!step) return;
    const index = (tabs.findIndex((tab) => tab.id === selected) + step + tabs.length) % tabs.length;
    setSelected(tabs[index]!.id);
    list.current?.querySelectorAll('button')[index]?.focus();
  };

  return (
    <div>
      <div ref={list} role="tablist" aria-label={APP.tabs} className={tabsStyles.list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}${tab.id}`}
            type="button"
            role="tab"
            className={tabsStyles.tab}
            aria-selected={tab.id === selected}
            aria-controls={`${id}panel`}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => setSelected(tab.id)}
          >
            {tab.title}
          </button>
        ))}
      </div>
      <div id={`${id}panel`} role="tabpanel" aria-labelledby={`${id}${selected}`} className={tabsStyles.panel}>
        <Suspense fallback={<p>{APP.loading}</p>}>
          <View />
        </Suspense>
      </div>
    </div>
  );
}
