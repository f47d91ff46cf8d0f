import {spawn} from 'node:child_process'
import {once} from 'node:events'
import path from 'node:path'

import {expect, onTestFinished, test} from 'vitest'

import {lockDataFolder, runningAddress} from '../../../cli/start/lockDataFolder.ts'
import {createFolder} from '../setup/createFolder.ts'

const HOLDER = path.join(import.meta.dirname, '../setup/holdDataFolder.ts')

/** Locks the folder in another process. Resolves when that has the lock. */
async function holdElsewhere(folder: string): Promise<{kill(): Promise<void>}> {
  const child = spawn(process.execPath, [HOLDER, folder], {stdio: ['pipe', 'pipe', 'inherit']})
  const ended = once(child, 'exit')
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

test('a second process is refused and told where the first one answers', async () => {
  const folder = await createFolder()
  await holdElsewhere(folder)
  expect(() => lockDataFolder(folder)).toThrow(/running at http:\/\/localhost:4321/)
})

test('a killed process leaves no lock behind', async () => {
  const folder = await createFolder()
  const holder = await holdElsewhere(folder)
  await holder.kill()
  const data = lockDataFolder(folder)
  expect(runningAddress(folder)).toBeUndefined()
  data.release()
})

test('a released folder can be taken again', async () => {
  const folder = path.join(await createFolder(), 'not', 'there', 'yet')
  const first = lockDataFolder(folder)
  first.announce('http://localhost:1')
  expect(runningAddress(folder)).toBe('http://localhost:1')
  first.release()
  expect(runningAddress(folder)).toBeUndefined()
  lockDataFolder(folder).release()
})
