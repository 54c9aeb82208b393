import { Component, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './defect-boundary.module.css'
import { errorToDetails } from './defects.ts'

interface DefectBoundaryProps {
  /** `room` leaves the shell standing. */
  scope: 'app' | 'room'
  children: ReactNode
}

interface DefectBoundaryState {
  details: string | null
}

/** Catches what a screen throws. Stored records are not touched by it. */
export class DefectBoundary extends Component<DefectBoundaryProps, DefectBoundaryState> {
  override state: DefectBoundaryState = { details: null }

  static getDerivedStateFromError(error: unknown): DefectBoundaryState {
    return { details: errorToDetails(error) }
  }

  override render(): ReactNode {
    const { details } = this.state
    if (details === null) return this.props.children
    return (
      <div className={this.props.scope === 'app' ? styles.page : undefined}>
        <Notice
          tone="error"
          title="Cairn could not show this"
          details={details}
          actions={
            <>
              <Button variant="primary" onClick={() => this.setState({ details: null })}>
                Try again
              </Button>
              <Button onClick={() => window.location.reload()}>Start Cairn again</Button>
            </>
          }
        >
          <p>
            Something in the program went wrong on this screen. Everything that was marked as saved
            is kept. Try again; if it happens once more, start Cairn again.
          </p>
        </Notice>
      </div>
    )
  }
}
