export type StartOptions = {
  /** Where the Studio answers; 0 takes a free port. */
  port: number
  /** An absolute path. */
  dataDirectory: string
  /** A folder of .ndjson files to begin with, an absolute path. Undefined where there is none. */
  contentDirectory: string | undefined
  reset: boolean
  /** Whether to begin anew without asking. */
  yes: boolean
  dev: boolean
  /** Whether pages need an approval by Compliance. */
  review: boolean
}
