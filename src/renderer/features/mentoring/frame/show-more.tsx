import { Button } from '../../../ui/button.tsx'
import listStyles from './list.module.css'

interface ShowMoreProps {
  readonly shown: number
  readonly total: number
  readonly onMore: () => void
}

/** The rest of a list, on demand. */
export function ShowMore({ shown, total, onMore }: ShowMoreProps) {
  if (shown >= total) return null
  return (
    <div className={listStyles.more}>
      <Button size="small" variant="quiet" onClick={onMore}>
        Show more
      </Button>
    </div>
  )
}
