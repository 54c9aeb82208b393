import IconPaperclip from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs'
import { useRef } from 'react'
import { Button } from '../button.tsx'

export interface FileButtonProps {
  readonly label: string
  readonly onFiles: (files: File[]) => void
  readonly disabled?: boolean
}

/** Opens the system's own way of choosing files. What each of them is, is checked by what it holds. */
export function FileButton({ label, onFiles, disabled = false }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        size="small"
        icon={<IconPaperclip aria-hidden="true" />}
        disabled={disabled}
        onClick={() => picker.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept="image/png,image/jpeg,image/webp,image/gif,application/pdf,text/*,.md"
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (chosen.length > 0) onFiles(chosen)
        }}
      />
    </>
  )
}
