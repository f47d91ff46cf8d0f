import {Component, type ReactNode} from 'react'

import {PreviewError} from './PreviewNotice.tsx'

type State = {error: Error | undefined}

/** Keeps a document that cannot be rendered from taking the Studio down with it. */
export class PreviewBoundary extends Component<{children: ReactNode}, State> {
  override state: State = {error: undefined}

  static getDerivedStateFromError(error: Error): State {
    return {error}
  }

  retry = (): void => this.setState({error: undefined})

  override render(): ReactNode {
    const {error} = this.state
    return error ? <PreviewError error={error} onRetry={this.retry} /> : this.props.children
  }
}
