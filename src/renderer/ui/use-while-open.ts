import { useLayoutEffect, useRef } from 'react'

/**
 * The same function for as long as the component is on the screen. After that it does nothing: what is stored while
 * somebody leaves must not lead them back.
 */
export function useWhileOpen<Arguments extends unknown[]>(
  act: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const isOpen = useRef(false)
  useLayoutEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])
  return (...given) => {
    if (isOpen.current) act(...given)
  }
}
