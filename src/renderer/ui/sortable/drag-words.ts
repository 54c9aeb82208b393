import type { DndContextProps } from '@dnd-kit/core'

/** What a drag says to those who do not see it. */
export function dragWords(
  ids: readonly string[],
  nameOf: (id: string) => string,
  what: string,
): NonNullable<DndContextProps['accessibility']> {
  const where = (overId: string | number) =>
    `place ${ids.indexOf(`${overId}`) + 1} of ${ids.length}`
  const name = (id: string | number) => nameOf(`${id}`)
  return {
    announcements: {
      onDragStart: ({ active }) => `Picked up: ${name(active.id)}.`,
      onDragOver: ({ over }) => (over === null ? undefined : `At ${where(over.id)}.`),
      onDragEnd: ({ active, over }) =>
        over === null
          ? `Left where it was: ${name(active.id)}.`
          : `Put down: ${name(active.id)}, at ${where(over.id)}.`,
      onDragCancel: ({ active }) => `Left where it was: ${name(active.id)}.`,
    },
    screenReaderInstructions: {
      draggable: `Press Space to pick up this ${what}, the arrow keys to move it, Space again to put it down, Escape to leave it where it was.`,
    },
  }
}
