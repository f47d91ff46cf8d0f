import {DatabaseSync} from 'node:sqlite'

export type Lock = {release(): void}

const SQLITE_BUSY = 5

/**
 * Takes a lock that other processes see. It is SQLite's own lock on an otherwise empty file: the
 * system lets go of it however the process ends, so a killed one leaves none behind.
 * @returns undefined when another process holds it
 */
export function tryLock(file: string): Lock | undefined {
  const database = new DatabaseSync(file, {timeout: 0})
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (isBusy(error)) return undefined
    throw error
  }
  return {
    release: () => {
      if (database.isOpen) database.close()
    },
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}
