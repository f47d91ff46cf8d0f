import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'

import {CliError} from '../CliError.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import {isRecord} from './isRecord.ts'
import {strongReferencesOf} from './strongReferencesOf.ts'

/** A document as content/ holds it, ready for the import. */
export type ContentDocument = {_id: string; _type: string; [field: string]: unknown}

type Line = {place: string; document: ContentDocument}
type Reading = {lines: Line[]; faults: string[]}

const SHOWN_FAULTS = 10

/**
 * Every document of the folder's .ndjson files. All of them are read and checked before anything
 * is imported.
 * @throws CliError that names each fault with its file and line.
 */
export async function readContent(directory: string): Promise<ContentDocument[]> {
  const files = (await readdir(directory)).filter((name) => name.endsWith('.ndjson'))
  const reading: Reading = {lines: [], faults: []}
  for (const name of files.toSorted()) {
    const file = path.join(directory, name)
    readLines(path.relative(process.cwd(), file), await readFile(file, 'utf8'), reading)
  }
  const faults = [...reading.faults, ...repeatedIds(reading.lines), ...danglingIn(reading.lines)]
  if (faults.length > 0) throw new CliError(describe(faults), EXIT_CODES.badContent)
  return reading.lines.map(({document}) => document)
}

function readLines(file: string, text: string, {lines, faults}: Reading): void {
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const place = `${file}:${index + 1}`
    const read = readLine(line)
    if (typeof read === 'string') faults.push(`${place}: ${read}`)
    else lines.push({place, document: read})
  }
}

/** The document, or what is wrong with the line. */
function readLine(line: string): ContentDocument | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return `this line is not JSON (${reason}). Each line holds one whole document.`
  }
  if (!isRecord(value)) return 'this line is JSON, but not a document: it should begin with {.'
  const {_id, _type} = value
  if (typeof _id !== 'string' || !/^[\w.-]+$/.test(_id)) {
    return 'the document has no _id, or one with other characters than letters, digits, - _ and .'
  }
  if (typeof _type !== 'string' || _type === '') return `the document "${_id}" has no _type.`
  return {...value, _id, _type}
}

function repeatedIds(lines: Line[]): string[] {
  const first = new Map<string, string>()
  return lines.flatMap(({place, document: {_id}}) => {
    const known = first.get(_id)
    if (known === undefined) first.set(_id, place)
    return known === undefined ? [] : [`${place}: the _id "${_id}" is used before, at ${known}.`]
  })
}

function danglingIn(lines: Line[]): string[] {
  const ids = new Set(lines.map(({document}) => document._id))
  return lines.flatMap(({place, document}) =>
    strongReferencesOf(document)
      .filter((id) => !ids.has(id))
      .map((id) => `${place}: "${document._id}" refers to "${id}", which no file holds.`),
  )
}

function describe(faults: string[]): string {
  const shown = faults.slice(0, SHOWN_FAULTS).map((fault) => `  ${fault}`)
  const rest = faults.length - shown.length
  return [
    'The content cannot be imported, so nothing was:',
    ...shown,
    ...(rest > 0 ? [`  … and ${rest} more.`] : []),
    'Mend the files and start again.',
  ].join('\n')
}
