import type {Report} from '../Report.ts'
import {lockDataFolder, type DataFolder} from './lockDataFolder.ts'
import {confirmReset, resetData} from './resetData.ts'
import {requirePort} from './requirePort.ts'
import type {StartOptions} from './StartOptions.ts'

/**
 * Locks the data folder, makes sure that the ports are free, and begins anew if that was asked for.
 * Undefined when somebody was asked and said no.
 * @throws CliError when the folder or a port is in use; nothing is put aside then.
 */
export async function openData(
  {dataDirectory, reset, yes}: StartOptions,
  ports: number[],
  report: Report,
): Promise<DataFolder | undefined> {
  const folder = lockDataFolder(dataDirectory)
  try {
    for (const port of ports) await requirePort(port)
    if (reset && !yes && !(await confirmReset(folder.file))) {
      report.say('Nothing was changed.')
      folder.release()
      return undefined
    }
    if (reset) resetData(folder.file, report)
    return folder
  } catch (error) {
    folder.release()
    throw error
  }
}
