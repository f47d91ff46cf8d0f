import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import path from 'node:path'

import {PROJECT_ROOT} from '../../../cli/projectRoot.ts'
import {packageFile} from '../../../cli/start/packageFile.ts'
import {runProgram} from '../../../cli/start/runProgram.ts'

const EXAMPLE = path.join(PROJECT_ROOT, 'examples', 'next')
const NEXT = packageFile('next', 'dist/bin/next')
const QUIET = {NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production'}

/** Builds the example as its own `npm run build` does. */
export async function buildExample(): Promise<void> {
  const {exitCode, output} = await runProgram(NEXT, ['build'], {root: EXAMPLE, environment: QUIET})
  if (exitCode !== 0) throw new Error(`The example does not build:\n${output}`)
}

export type RunningExample = {stop: () => Promise<void>}

/** Starts the built example, and resolves once it listens. */
export async function startExample(
  port: number,
  environment: Record<string, string>,
): Promise<RunningExample> {
  const args = [NEXT, 'start', '--hostname', 'localhost', '--port', String(port)]
  const child = spawn(process.execPath, args, {
    cwd: EXAMPLE,
    env: {...process.env, ...QUIET, ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await ready(child)
  return {
    stop: async () => {
      const ended = once(child, 'close')
      if (child.kill()) await ended
    },
  }
}

async function ready(child: ChildProcess): Promise<void> {
  const output: string[] = []
  const {promise, resolve, reject} = Promise.withResolvers<void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output.push(text)
      if (text.includes('Ready in')) resolve()
    })
  }
  child.once('close', () => reject(new Error(`The example has ended:\n${output.join('')}`)))
  return promise
}
