import type {SQLOutputValue} from 'node:sqlite'

import {parseDocument} from './parseDocument.ts'
import type {LakeDocument} from './Store.ts'

/** One row, as `node:sqlite` gives it. */
export type Row = Record<string, SQLOutputValue>

/** A column that the schema declares TEXT NOT NULL. */
export function textOf(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new TypeError(`The column ${column} holds no text.`)
  return value
}

/** A column that holds a document, or NULL where there was none. */
export function documentOf(row: Row, column: string): LakeDocument | null {
  return row[column] === null ? null : parseDocument(textOf(row, column))
}
