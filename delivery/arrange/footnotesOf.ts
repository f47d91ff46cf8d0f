import type {
  ComparisonCellResult,
  ComparisonTableResult,
} from '../queries/fragments/comparisonTable.ts'
import {cellsOf} from './cellsOf.ts'
import {letterOf} from './letterOf.ts'
import {visibleText} from './visibleText.ts'

/** A footnote of a table, its letter, and the ids of the note and of its mark in the cell. */
export type TableFootnote = {
  letter: string
  text: string
  noteId: string
  markId: string
}

/** The footnotes of a table by their cell, in reading order, lettered from a. */
export function footnotesOf(
  table: ComparisonTableResult,
  id: string,
): Map<ComparisonCellResult, TableFootnote> {
  const footnotes = new Map<ComparisonCellResult, TableFootnote>()
  for (const {cell} of (table.rows ?? []).flatMap((row) => cellsOf(table, row))) {
    const text = visibleText(cell?.footnote)
    if (!cell || !text) continue
    const letter = letterOf(footnotes.size)
    footnotes.set(cell, {
      letter,
      text,
      noteId: `${id}-note-${letter}`,
      markId: `${id}-mark-${letter}`,
    })
  }
  return footnotes
}
