import type {GridPlace} from '../keyboard/GridPlace.ts'
import {axes} from '../model/axes.ts'
import type {Axis} from '../model/Axis.ts'
import {createKey} from '../model/createKey.ts'
import {textOf} from '../model/textOf.ts'
import {titleOf} from '../text/titleOf.ts'
import type {GridTools} from './GridTools.ts'

const placeOf = (axis: Axis, part: GridPlace['part'], key: string): GridPlace =>
  axis === 'row' ? {part, row: key, column: null} : {part, row: null, column: key}

/** What a person can do to a row or column. Positions count from 0. */
export const axisActions = (axis: Axis, {table, history, focus, say, t}: GridTools) => {
  const {items, heading, add, move, remove} = axes[axis]
  const list = items(table)
  const indexOf = (key: string): number => list.findIndex(({_key}) => _key === key)
  const titleAt = (index: number): string =>
    titleOf(t, axis, {name: textOf(list[index], heading), position: index + 1})
  return {
    /** Adds an empty one and begins to write its heading. */
    add: (at: number): void => {
      const key = createKey()
      history.run(add(table, {key, at}), t(`${axis}.added`, {position: at + 1}))
      focus(placeOf(axis, 'text', key), true)
    },
    /** Moves one to a position; the focus goes along to `keep`. */
    move: (key: string, to: number, keep: GridPlace): void => {
      const title = titleAt(indexOf(key))
      const edit = move(table, {key, to})
      if (!edit) return say(t('move.edge', {title}))
      history.run(edit, t('move.done', {title, position: to + 1, count: list.length}))
      return focus(keep)
    },
    /** Removes one without asking; the focus goes to the menu of the next. */
    remove: (key: string): void => {
      const index = indexOf(key)
      const edit = remove(table, key)
      if (!edit) return
      history.run(edit, t('remove.done', {title: titleAt(index)}))
      const next = list[index + 1] ?? list[index - 1]
      focus(next && placeOf(axis, 'menu', next._key))
    },
  }
}

export type AxisActions = ReturnType<typeof axisActions>
