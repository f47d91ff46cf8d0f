import {useState} from 'react'
import type {FormPatch} from 'sanity'

import type {GridEdit} from '../model/GridEdit.ts'
import type {GridTable} from '../model/GridTable.ts'
import type {GridText} from '../text/GridText.ts'

const LONGEST = 100

interface Step {
  readonly edit: GridEdit
  /** What was done, in words. */
  readonly what: string
}

interface Options {
  readonly table: GridTable
  readonly onChange: (patches: FormPatch[]) => void
  readonly say: (words: string) => void
  readonly t: GridText
}

/** Carries out edits, says so, and takes them back one by one as long as the form stays open. */
export const useGridHistory = ({table, onChange, say, t}: Options) => {
  const [past, setPast] = useState<readonly Step[]>([])
  const [future, setFuture] = useState<readonly Step[]>([])

  const remember = (edit: GridEdit, what: string, more = ''): void => {
    setPast((steps) => [...steps.slice(1 - LONGEST), {edit, what}])
    setFuture([])
    say(`${what} ${more}`.trim())
  }
  /** Applies the opposite of a step; undefined when someone else has overtaken it. */
  const reverse = ({edit, what}: Step): Step | undefined => {
    const opposite = edit.undo(table)
    if (!opposite) say(t('undo.overtaken'))
    if (opposite) onChange([...opposite.patches])
    return opposite && {edit: opposite, what}
  }
  return {
    canUndo: past.length > 0,
    canUndoMore: past.length > 1,
    /** Takes note of an edit that has been applied already, such as typing. */
    remember,
    /** Applies an edit. `more` is said only now, not again when it is taken back. */
    run: (edit: GridEdit, what: string, more = ''): void => {
      onChange([...edit.patches])
      remember(edit, what, more)
    },
    undo: (): void => {
      const step = past.at(-1)
      if (!step) return say(t('undo.nothing'))
      setPast(past.slice(0, -1))
      const reversed = reverse(step)
      if (!reversed) return undefined
      setFuture([...future, reversed])
      return say(t('undo.done', {what: step.what}))
    },
    redo: (): void => {
      const step = future.at(-1)
      if (!step) return say(t('redo.nothing'))
      setFuture(future.slice(0, -1))
      const reversed = reverse(step)
      if (!reversed) return undefined
      setPast([...past, reversed])
      return say(t('redo.done', {what: step.what}))
    },
  }
}

export type GridHistory = ReturnType<typeof useGridHistory>
