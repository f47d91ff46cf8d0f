import {describe, expect, test} from 'vitest'

import {
  type PressedKey,
  readKey,
} from '../../../../../schemas/inputs/comparisonGrid/keyboard/readKey.ts'

const press = (keys: string): PressedKey => {
  const parts = keys.split('+')
  return {
    key: parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? ''),
    altKey: parts.includes('Alt'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    isComposing: parts.includes('Composing'),
  }
}

describe('on a cell', () => {
  test.each([
    ['ArrowDown', {do: 'go', where: 'down'}],
    ['Home', {do: 'go', where: 'lineStart'}],
    ['Ctrl+End', {do: 'go', where: 'last'}],
    ['Alt+ArrowLeft', {do: 'move', where: 'left'}],
    ['Enter', {do: 'edit', replace: false}],
    ['F2', {do: 'edit', replace: false}],
    ['h', {do: 'edit', replace: true}],
    ['Shift+H', {do: 'edit', replace: true}],
    ['Space', {do: 'details'}],
    ['Ctrl+Enter', {do: 'details'}],
    ['Delete', {do: 'clear'}],
    ['Shift+F10', {do: 'menu'}],
    ['Ctrl+z', {do: 'undo'}],
    ['Meta+Shift+Z', {do: 'redo'}],
    ['Ctrl+y', {do: 'redo'}],
  ])('%s', (keys, command) => {
    expect(readKey(press(keys), 'cell')).toEqual(command)
  })

  test.each(['Tab', 'Shift+Tab', 'Escape', 'Ctrl+c', 'Ctrl+v', 'Ctrl+ArrowDown', 'Alt+h', 'F5'])(
    '%s stays with the browser',
    (keys) => {
      expect(readKey(press(keys), 'cell')).toBeUndefined()
    },
  )
})

describe('in the text of a cell', () => {
  test.each([
    ['Escape', {do: 'leave'}],
    ['F2', {do: 'leave'}],
    ['Enter', {do: 'write-and-go', where: 'down'}],
    ['Shift+Enter', {do: 'write-and-go', where: 'up'}],
    ['Ctrl+Enter', {do: 'details'}],
  ])('%s', (keys, command) => {
    expect(readKey(press(keys), 'text')).toEqual(command)
  })

  test.each(['h', 'ArrowLeft', 'Alt+ArrowLeft', 'Home', 'Ctrl+z', 'Delete', 'Space', 'Tab'])(
    '%s stays with the browser',
    (keys) => {
      expect(readKey(press(keys), 'text')).toBeUndefined()
    },
  )

  test('Enter belongs to an input method that is composing', () => {
    expect(readKey(press('Composing+Enter'), 'text')).toBeUndefined()
  })
})

describe('on a menu button', () => {
  test('arrows go on, and Enter and Space open the menu', () => {
    expect(readKey(press('ArrowDown'), 'menu')).toEqual({do: 'go', where: 'down'})
    expect(readKey(press('Alt+ArrowRight'), 'menu')).toEqual({do: 'move', where: 'right'})
    expect(readKey(press('Enter'), 'menu')).toBeUndefined()
    expect(readKey(press('Space'), 'menu')).toBeUndefined()
    expect(readKey(press('x'), 'menu')).toBeUndefined()
  })
})
