import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** What stands in the place of what failed. */
  instead: (error: unknown) => ComponentChildren;
  children: ComponentChildren;
}

/** Keeps the failure of one row to that row: the rest of the page stands. */
export class RowBoundary extends Component<Props, { failed: { error: unknown } | null }> {
  override state = { failed: null as { error: unknown } | null };

  static override getDerivedStateFromError(error: unknown) {
    return { failed: { error } };
  }

  override componentDidCatch(error: unknown) {
    console.error('a row cannot be shown:', error);
  }

  override render() {
    const { failed } = this.state;
    return failed === null ? this.props.children : this.props.instead(failed.error);
  }
}
