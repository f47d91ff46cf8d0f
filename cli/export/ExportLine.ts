/** One line of an export: the JSON value that it holds, or what is wrong with it. Lines count from 1. */
export type ExportLine =
  | {readonly line: number; readonly document: unknown}
  | {readonly line: number; readonly fault: string}
