import type {FormPatch} from 'sanity'

import type {GridSpot} from '../model/GridSpot.ts'
import {readText} from '../model/readText.ts'
import {setText} from '../model/setText.ts'
import {spotName} from '../text/spotName.ts'
import type {GridTools} from './GridTools.ts'

/** What a person can do to the text of a heading or cell. */
export const textActions = (tools: GridTools, onChange: (patches: FormPatch[]) => void) => {
  const {table, history, t} = tools
  return {
    /** Writes while a person types: the text is sent, the step is remembered when they leave. */
    write: (spot: GridSpot, text: string): void => {
      const edit = setText(table, spot, text)
      if (edit) onChange([...edit.patches])
    },
    /** Remembers as one step what a person typed into a spot. */
    finish: (spot: GridSpot, {before, after}: {before: string; after: string}): void => {
      if (after === before) return
      history.remember(
        {
          patches: [],
          undo: (now) => (readText(now, spot) === after ? setText(now, spot, before) : undefined),
        },
        t('text.edited', {name: spotName(t, table, spot)}),
      )
    },
    clear: (spot: GridSpot): void => {
      const edit = setText(table, spot, '')
      if (edit) history.run(edit, t('text.cleared', {name: spotName(t, table, spot)}))
    },
  }
}
