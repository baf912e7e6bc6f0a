import type { LotRequest } from './protocol';
import { createReviewer, type Workplace } from './reviewer';

// What a worker's script stands in; the types of a page do not know it.
const scope = globalThis as unknown as {
  postMessage: Workplace['post'];
  onmessage: ((event: MessageEvent<LotRequest>) => void) | null;
};

const answer = createReviewer({
  post: (message) => scope.postMessage(message),
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
});

scope.onmessage = ({ data }) => void answer(data);
scope.postMessage({ kind: 'ready' });
