import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import type {Readable} from 'node:stream'

import {onTestFinished, vi} from 'vitest'

/** Long enough for a first build on a slow machine. */
const READY = {timeout: 120_000, interval: 50}

export type Run = {
  process: ChildProcess
  output(): string
  errors(): string
  /** Resolves with the address once it is printed. */
  ready(): Promise<string>
  /** Resolves with the exit code, or null for a process that was killed. */
  ended: Promise<number | null>
}

export type CommandOptions = {
  /** The working directory; that of the tests unless told. */
  cwd?: string | undefined
  environment?: Record<string, string> | undefined
  /** A file descriptor to be its standard input. */
  input?: number | undefined
}

/** Runs a JavaScript program as a process of its own, which ends with the test at the latest. */
export function runCommand(program: string, args: string[], options: CommandOptions = {}): Run {
  const {cwd, environment, input} = options
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    stdio: [input ?? 'ignore', 'pipe', 'pipe'],
    env: {...process.env, ...environment},
  })
  const ended = once(child, 'close').then(() => child.exitCode)
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const {stdout, stderr} = child
  if (stdout === null || stderr === null) throw new Error('The process has no output.')
  const [output, errors] = [collect(stdout), collect(stderr)]
  return {
    process: child,
    output,
    errors,
    ended,
    ready: () =>
      vi.waitFor(() => {
        const address = /Studio {2}(http:\/\/localhost:\d+)/.exec(output())?.[1]
        if (address !== undefined && output().includes('Ctrl+C stops it')) return address
        throw new Error(`Caveat is not ready.\n${output()}${errors()}`)
      }, READY),
  }
}

function collect(stream: Readable): () => string {
  const pieces: string[] = []
  stream.setEncoding('utf8').on('data', (piece: string) => void pieces.push(piece))
  return () => pieces.join('')
}
