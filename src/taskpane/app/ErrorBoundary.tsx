import { Component, type ReactNode } from 'react';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { BROKEN } from './texts';

/** Keeps a failure of the pane's own from leaving it blank. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <Notice kind="error" role="alert" actions={<Button onClick={() => location.reload()}>{BROKEN.reload}</Button>}>
        <strong>{BROKEN.title}</strong>
        <p>{BROKEN.text}</p>
      </Notice>
    );
  }
}
