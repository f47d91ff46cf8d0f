import {type KeyboardEvent, type RefObject, useCallback, useRef, useState} from 'react'

/** The one link of each row that takes the focus. */
const LINK = 'a[data-roving]'

function targetOf(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, count - 1)
    case 'ArrowUp':
      return Math.max(current - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

export type RovingList = {
  readonly ref: RefObject<HTMLUListElement | null>
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** The index of the row that the Tab key reaches. */
  readonly active: number
  readonly setActive: (index: number) => void
}

/** A list of links that is one stop of the Tab key, in which arrow keys, Home and End move. */
export function useRovingList(): RovingList {
  const ref = useRef<HTMLUListElement>(null)
  const [active, setActive] = useState(0)
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const links = [...(ref.current?.querySelectorAll<HTMLAnchorElement>(LINK) ?? [])]
    const current = links.findIndex((link) => link === document.activeElement)
    const target = current === -1 ? undefined : targetOf(event.key, current, links.length)
    if (target === undefined) return
    event.preventDefault()
    links[target]?.focus()
  }, [])
  return {ref, onKeyDown, active, setActive}
}
