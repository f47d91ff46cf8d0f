/** The data file cannot be opened. The message says which file, why, and what to do. */
export class StoreFileError extends Error {
  override readonly name = 'StoreFileError'
  readonly file: string

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`Cannot open the data file ${file}: ${reason}`, options)
    this.file = file
  }
}
