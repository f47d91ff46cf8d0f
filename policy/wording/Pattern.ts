/** What to look for: whole words run together, of which the last may go on when it is open. */
export type Pattern = {
  /** As `foldText` gives them. Not empty. */
  readonly letters: string
  readonly open: boolean
}

/** The letters of a pattern as UTF-16 code units. */
export function codesOf({letters}: Pattern): Uint16Array {
  return Uint16Array.from({length: letters.length}, (_, at) => letters.charCodeAt(at))
}
