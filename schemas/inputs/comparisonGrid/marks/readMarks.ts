import type {BaseFormNode} from 'sanity'

import {childNodes} from './childNodes.ts'
import {mergeMarks} from './mergeMarks.ts'
import type {NodeMarks} from './NodeMarks.ts'
import {noMarks} from './noMarks.ts'
import type {GridSpot} from '../model/GridSpot.ts'

/** The marks of every part of the table. */
export interface GridMarks {
  /** Those of the lists themselves, such as “at least two columns”. */
  readonly table: NodeMarks
  /** Whether the form forbids to edit the lists. */
  readonly readOnly: boolean
  readonly at: (spot: GridSpot) => NodeMarks
}

interface Found {
  readonly node: BaseFormNode
  readonly open: boolean
}

const own = ({node, open}: Found): NodeMarks => ({
  validation: node.validation,
  presence: node.presence,
  changed: node.changed,
  open,
})

const whole = (found: Found): NodeMarks => {
  const inner = childNodes(found.node).map(whole)
  return {...mergeMarks([own(found), ...inner]), changed: found.node.changed, open: found.open}
}

const child = (found: Found | undefined, name: string): Found | undefined =>
  found && childNodes(found.node).find((candidate) => candidate.name === name)

/** A part whose text is asked for is written in the grid; anything else asks for its form. */
const withText =
  (field: string) =>
  (found: Found): NodeMarks => ({
    ...whole(found),
    open: found.open && child(found, field)?.open !== true,
  })

const marksOf = (found: Found | undefined, read: (found: Found) => NodeMarks): NodeMarks =>
  found ? read(found) : noMarks

/** Reads what the Studio's form says about the table: the node is the form of the document. */
export const readMarks = (form: object): GridMarks => {
  const fields = childNodes(form)
  const comparators = fields.find(({name}) => name === 'comparators')
  const rows = fields.find(({name}) => name === 'rows')
  const known = new Map<string, NodeMarks>()

  const read = ({row, column}: GridSpot): NodeMarks => {
    if (row === null) return marksOf(child(comparators, column ?? ''), withText('label'))
    const found = child(rows, row)
    const cells = child(found, 'cells')
    if (column !== null) return marksOf(child(cells, column), withText('value'))
    const attribute = marksOf(child(found, 'attribute'), whole)
    const ownMarks = mergeMarks([marksOf(found, own), attribute, marksOf(cells, own)])
    return {...ownMarks, changed: attribute.changed, open: false}
  }
  return {
    table: mergeMarks([marksOf(comparators, own), marksOf(rows, own)]),
    readOnly: [comparators, rows].some((found) => found?.node.readOnly === true),
    at: (spot) => {
      const id = JSON.stringify([spot.row, spot.column])
      const marks = known.get(id) ?? read(spot)
      known.set(id, marks)
      return marks
    },
  }
}
