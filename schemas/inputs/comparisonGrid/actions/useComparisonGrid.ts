import {type RefObject, useMemo, useState} from 'react'
import {type FormPatch, type ObjectInputProps, useFormCallbacks} from 'sanity'

import type {Drop} from '../drag/Drop.ts'
import {itemPath} from '../form/itemPath.ts'
import {useFormFocus} from '../form/useFormFocus.ts'
import {gridLayout} from '../keyboard/gridLayout.ts'
import {resolvePlace} from '../keyboard/resolvePlace.ts'
import {useGridFocus} from '../keyboard/useGridFocus.ts'
import {readMarks} from '../marks/readMarks.ts'
import {axes} from '../model/axes.ts'
import type {Axis} from '../model/Axis.ts'
import {findProblems} from '../model/findProblems.ts'
import {holdsContent} from '../model/holdsContent.ts'
import {itemByKey} from '../model/itemByKey.ts'
import {locksTable} from '../model/locksTable.ts'
import {readTable} from '../model/readTable.ts'
import {useGridText} from '../text/useGridText.ts'
import {axisActions} from './axisActions.ts'
import type {Grid} from './GridContext.ts'
import {pasteText} from './pasteText.ts'
import {startTable} from './startTable.ts'
import {textActions} from './textActions.ts'
import {useGridHistory} from './useGridHistory.ts'

interface Removal {
  readonly axis: Axis
  readonly key: string
}

/** Everything that the grid needs to show and edit the table of a document. */
export const useComparisonGrid = (form: ObjectInputProps, root: RefObject<HTMLElement | null>) => {
  const t = useGridText()
  const {onPathOpen} = useFormCallbacks()
  const [said, say] = useState('')
  const [removal, setRemoval] = useState<Removal>()
  const [drop, setDrop] = useState<Drop>()
  const places = useGridFocus(root)
  const {value, members} = form
  const table = useMemo(() => readTable(value), [value])
  const problems = useMemo(() => findProblems(value), [value])
  const marks = useMemo(() => readMarks({members}), [members])
  const readOnly = form.readOnly === true || marks.readOnly || problems.some(locksTable)
  const layout = useMemo(() => gridLayout(table, readOnly), [table, readOnly])
  const onChange = (patches: FormPatch[]): void => form.onChange(patches)
  const history = useGridHistory({table, onChange, say, t})
  const tools = {table, history, focus: places.focus, say, t}
  const formFocus = useFormFocus({
    focusPath: form.focusPath,
    root,
    focus: places.focus,
    marks,
  })
  const actions = {row: axisActions('row', tools), column: axisActions('column', tools)}
  const grid: Grid = {
    ...tools,
    ...actions,
    form,
    root,
    readOnly,
    marks,
    layout,
    places,
    formFocus,
    said,
    drop,
    setDrop,
    reachable: resolvePlace(layout, places.active),
    text: textActions(tools, onChange),
    paste: (anchor, clipboard) => pasteText(anchor, clipboard, tools),
    start: () => startTable(tools),
    openDetails: (spot) => onPathOpen(itemPath(spot)),
    askToRemove: (axis, key) => {
      const {items, cells} = axes[axis]
      const content = [itemByKey(items(table), key), ...cells(table, key)]
      if (content.some(holdsContent)) setRemoval({axis, key})
      else actions[axis].remove(key)
    },
  }
  return {grid, problems, removal, endRemoval: () => setRemoval(undefined)}
}
