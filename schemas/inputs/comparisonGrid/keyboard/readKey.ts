import type {Direction} from './nextPlace.ts'

/** What a key asks for. */
export type KeyCommand =
  | {readonly do: 'go' | 'write-and-go'; readonly where: Direction}
  | {readonly do: 'move'; readonly where: 'up' | 'down' | 'left' | 'right'}
  | {readonly do: 'edit'; readonly replace: boolean}
  | {readonly do: 'clear' | 'details' | 'leave' | 'menu' | 'redo' | 'undo'}

/** The parts of a keyboard event that count. */
export interface PressedKey {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  /** Whether an input method is still composing a character. */
  readonly isComposing: boolean
}

const arrows = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
} as const

const isArrow = (key: string): key is keyof typeof arrows => key in arrows

const withModifier = ({key, shiftKey}: PressedKey): KeyCommand | undefined => {
  if (key === 'Home') return {do: 'go', where: 'first'}
  if (key === 'End') return {do: 'go', where: 'last'}
  if (key === 'Enter') return {do: 'details'}
  if (key.toLowerCase() === 'z') return {do: shiftKey ? 'redo' : 'undo'}
  return key.toLowerCase() === 'y' ? {do: 'redo'} : undefined
}

const inText = (pressed: PressedKey): KeyCommand | undefined => {
  const {key, ctrlKey, metaKey, shiftKey} = pressed
  if (pressed.isComposing) return undefined
  if (key === 'Escape' || key === 'F2') return {do: 'leave'}
  if (key !== 'Enter') return undefined
  if (ctrlKey || metaKey) return {do: 'details'}
  return {do: 'write-and-go', where: shiftKey ? 'up' : 'down'}
}

const onCell = ({key, shiftKey}: PressedKey): KeyCommand | undefined => {
  if (key === 'Enter' || key === 'F2') return {do: 'edit', replace: false}
  if (key === ' ') return {do: 'details'}
  if (key === 'Delete' || key === 'Backspace') return {do: 'clear'}
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return {do: 'menu'}
  return key.length === 1 ? {do: 'edit', replace: true} : undefined
}

/**
 * Reads a key by where the focus is: on a cell, on a menu button, or in the text of a cell. What
 * it does not know stays with the browser: Tab leaves the grid, Enter opens a menu.
 */
export const readKey = (
  pressed: PressedKey,
  where: 'cell' | 'menu' | 'text',
): KeyCommand | undefined => {
  const {key, altKey, ctrlKey, metaKey} = pressed
  if (where === 'text') return inText(pressed)
  if (isArrow(key)) {
    if (ctrlKey || metaKey) return undefined
    return {do: altKey ? 'move' : 'go', where: arrows[key]}
  }
  if (ctrlKey || metaKey) return withModifier(pressed)
  if (altKey) return undefined
  if (key === 'Home') return {do: 'go', where: 'lineStart'}
  if (key === 'End') return {do: 'go', where: 'lineEnd'}
  return where === 'cell' ? onCell(pressed) : undefined
}
