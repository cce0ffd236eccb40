import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What is shown instead; `retry` tries again what failed. */
  readonly fallback: (retry: () => void) => ReactNode;
  /** When one of them changes, what failed is tried again. */
  readonly retryKeys?: readonly unknown[];
  readonly children: ReactNode;
}

/** Keeps a failure to the part of the page where it happened. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(previous: ErrorBoundaryProps) {
    if (!this.state.failed) return;
    const changed = this.props.retryKeys?.some((key, place) => key !== previous.retryKeys?.[place]);
    if (changed) this.retry();
  }

  readonly retry = () => this.setState({ failed: false });

  override render() {
    return this.state.failed ? this.props.fallback(this.retry) : this.props.children;
  }
}
