import {type RefObject, useEffect, useState} from 'react'

const GAP = 24

const scrollerOf = (element: Element): Element | undefined => {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(parent).overflowY)) return parent
  }
  return undefined
}

/** How many pixels an element could grow on each side before it meets the edge of its pane. */
export const useSideRoom = (frame: RefObject<HTMLElement | null>): number => {
  const [room, setRoom] = useState(0)
  useEffect(() => {
    const inner = frame.current
    const pane = inner && scrollerOf(inner)
    if (!inner || !pane) return undefined
    const observer = new ResizeObserver(() => {
      const box = inner.getBoundingClientRect()
      const edge = pane.getBoundingClientRect()
      const side = Math.min(box.left - edge.left, edge.right - box.right)
      setRoom(Math.max(0, Math.floor(side) - GAP))
    })
    observer.observe(inner)
    observer.observe(pane)
    return () => observer.disconnect()
  }, [frame])
  return room
}
