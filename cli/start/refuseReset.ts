import {CliError} from '../CliError.ts'
import {EXIT_CODES} from '../exitCodes.ts'

/** On hosted Sanity the data is not ours to put aside. */
export function refuseReset(reset: boolean): void {
  if (!reset) return
  throw new CliError(
    '--reset concerns the local data, but SANITY_STUDIO_PROJECT_ID names a project of hosted Sanity.',
    EXIT_CODES.usage,
  )
}
