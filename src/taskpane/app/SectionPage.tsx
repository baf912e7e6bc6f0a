import { type ReactElement, Suspense } from 'react';
import { Page } from './Page';
import type { Section } from './sections';
import { APP } from './texts';

/** Takes a part of the review; gives it as a page over the main screen. */
export function SectionPage({ section: { title, View } }: { section: Section }): ReactElement {
  return (
    <Page title={title}>
      <Suspense fallback={<p>{APP.loading}</p>}>
        <View />
      </Suspense>
    </Page>
  );
}
