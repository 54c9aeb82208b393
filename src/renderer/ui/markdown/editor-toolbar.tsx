import IconBlockquote from '@tabler/icons-react/dist/esm/icons/IconBlockquote.mjs'
import IconBold from '@tabler/icons-react/dist/esm/icons/IconBold.mjs'
import IconCode from '@tabler/icons-react/dist/esm/icons/IconCode.mjs'
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconHeading from '@tabler/icons-react/dist/esm/icons/IconHeading.mjs'
import IconItalic from '@tabler/icons-react/dist/esm/icons/IconItalic.mjs'
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs'
import IconList from '@tabler/icons-react/dist/esm/icons/IconList.mjs'
import IconListCheck from '@tabler/icons-react/dist/esm/icons/IconListCheck.mjs'
import IconListNumbers from '@tabler/icons-react/dist/esm/icons/IconListNumbers.mjs'
import IconPhoto from '@tabler/icons-react/dist/esm/icons/IconPhoto.mjs'
import IconStrikethrough from '@tabler/icons-react/dist/esm/icons/IconStrikethrough.mjs'
import { type KeyboardEvent, memo, type ReactNode, useRef, useState } from 'react'
import { Tooltip } from '../tooltip.tsx'
import type { TextAction } from './editor-actions.ts'
import {
  ACTION_WORDS,
  type EditorAction,
  isOnMac,
  shortcutName,
  shortcutText,
} from './editor-shortcuts.ts'
import styles from './editor-toolbar.module.css'

interface Tool {
  readonly action: TextAction
  readonly icon: ReactNode
  /** Said after the shortcut. */
  readonly remark?: string
}

/** In groups, as they are set apart. */
const TOOLS: readonly (readonly Tool[])[] = [
  [
    { action: 'bold', icon: <IconBold /> },
    { action: 'italic', icon: <IconItalic /> },
    { action: 'strike', icon: <IconStrikethrough /> },
    {
      action: 'heading',
      icon: <IconHeading />,
      remark: 'again for a smaller one',
    },
  ],
  [
    { action: 'bulleted', icon: <IconList /> },
    { action: 'numbered', icon: <IconListNumbers /> },
    { action: 'task', icon: <IconListCheck /> },
    { action: 'quote', icon: <IconBlockquote /> },
  ],
  [
    { action: 'link', icon: <IconLink />, remark: 'with words selected' },
    { action: 'code', icon: <IconCode /> },
  ],
]

const LABELS = { ...ACTION_WORDS, picture: 'Picture' }

interface EditorToolbarProps {
  /** Id of the text area. */
  controls: string
  onAction: (action: TextAction) => void
  /** null where no picture can be taken. */
  onPicture: (() => void) | null
  preview: boolean
  onPreview: () => void
}

/** One stop for Tab; the arrow keys go from tool to tool. */
export const EditorToolbar = memo(function EditorToolbar({
  controls,
  onAction,
  onPicture,
  preview,
  onPreview,
}: EditorToolbarProps) {
  const root = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState('bold')
  const isMac = isOnMac()

  function onKeyDown(event: KeyboardEvent) {
    const tools = [...(root.current?.querySelectorAll<HTMLElement>('[data-tool]') ?? [])].filter(
      (tool) => tool.offsetParent !== null,
    )
    const at = tools.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
    if (to === undefined || at === -1) return
    event.preventDefault()
    const next = tools.at(to % tools.length)
    if (next === undefined) return
    setCurrent(next.dataset.tool ?? 'bold')
    next.focus()
  }

  function tool(name: keyof typeof LABELS, tip: string, rest: ToolRest) {
    return (
      <Tooltip key={name} text={tip} naming>
        <button
          type="button"
          className={styles.tool}
          data-tool={name}
          aria-label={LABELS[name]}
          // The one tool that is left where the preview is all there is.
          tabIndex={name === current || (preview && name === 'preview') ? 0 : -1}
          onFocus={() => setCurrent(name)}
          // The selection in the text stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          {...rest}
        />
      </Tooltip>
    )
  }

  return (
    <div
      ref={root}
      role="toolbar"
      aria-label="Formatting"
      aria-controls={controls}
      className={styles.toolbar}
      onKeyDown={onKeyDown}
    >
      {TOOLS.map((group) => (
        <div key={group[0]?.action} className={styles.group} data-writing="">
          {group.map(({ action, icon, remark }) =>
            tool(action, tipOf(action, isMac, remark), {
              children: icon,
              'aria-keyshortcuts': shortcutName(action, isMac),
              onClick: () => onAction(action),
            }),
          )}
          {group[0]?.action === 'link' &&
            onPicture !== null &&
            tool('picture', 'Picture (or paste one)', {
              children: <IconPhoto />,
              onClick: onPicture,
            })}
        </div>
      ))}
      <div className={styles.last}>
        {tool('preview', tipOf('preview', isMac), {
          children: (
            <>
              <IconEye />
              <span className={styles.word}>{LABELS.preview}</span>
            </>
          ),
          'aria-keyshortcuts': shortcutName('preview', isMac),
          'aria-pressed': preview,
          onClick: onPreview,
        })}
      </div>
    </div>
  )
})

interface ToolRest {
  children: ReactNode
  onClick: () => void
  'aria-keyshortcuts'?: string
  'aria-pressed'?: boolean
}

function tipOf(action: EditorAction, isMac: boolean, remark?: string): string {
  const shortcut = shortcutText(action, isMac)
  return `${LABELS[action]} (${remark === undefined ? shortcut : `${shortcut}, ${remark}`})`
}
