import type {JudgedPage} from '../AuditResult.ts'

/** What is wrong with a line, as a sentence, and where the line stands. */
export type PlacedFault = {readonly position: number; readonly fault: string}

/** What was read in the parts of an export that one auditor has taken. */
export type ReadReport = {
  /** How many lines each part has, by its index. */
  readonly lines: ReadonlyMap<number, number>
  readonly faults: readonly PlacedFault[]
  /** The ids of the documents, and the position of each. */
  readonly ids: readonly string[]
  readonly positions: Float64Array
  /** How many of them are to be judged. */
  readonly judged: number
  /** The ids of what these name, and of the releases that they are in. */
  readonly named: ReadonlySet<string>
  /** The most memory that was held at the end of a part, in bytes. */
  readonly memory: number
}

export type PlacedPage = Omit<JudgedPage, 'line'> & {readonly position: number}

/**
 * Reads parts of an export, then judges the pages in them. Pages are judged when everything has been
 * read, because what a page names can stand anywhere.
 */
export type Auditor = {
  /** Takes parts until none is left. */
  readonly read: () => ReadReport
  /** What it has read of these documents, as JSON: pairs of position and document. */
  readonly recall: (named: ReadonlySet<string>) => string
  /** Judges its pages, given what every auditor recalls. Only those with findings are returned. */
  readonly judge: (recalled: readonly string[]) => PlacedPage[]
  /** Closes the file. */
  readonly close: () => void
}

/** An auditor that may be in a thread of its own. */
export type AuditorThread = {
  readonly [method in keyof Auditor]: (
    ...args: Parameters<Auditor[method]>
  ) => Promise<ReturnType<Auditor[method]>>
}

export type AuditorInput = {
  /** The path of the export as plain NDJSON. */
  readonly path: string
  /** Its size and that of its parts, in bytes. */
  readonly size: number
  readonly partSize?: number | undefined
  /** The index of the next part that nobody has taken, shared by all auditors. */
  readonly next: Int32Array
  /** The moment of the judgement, in milliseconds since 1970. */
  readonly at: number
  readonly drafts: boolean
  /** Whether pages must be approved by Compliance. */
  readonly review: boolean
}
