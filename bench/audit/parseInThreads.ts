import {once} from 'node:events'
import {Worker} from 'node:worker_threads'

const PROGRAM = new URL('./parseThread.ts', import.meta.url)

export type SplitFile = {
  readonly path: string
  /** In bytes. */
  readonly size: number
  readonly partSize: number
  readonly threads: number
}

/**
 * Parses each line of a file in as many threads as the audit has, and does nothing else: less than
 * this no audit can take that names every broken line.
 */
export async function parseInThreads({threads, ...file}: SplitFile): Promise<void> {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const workers = Array.from(
    {length: threads},
    () => new Worker(PROGRAM, {workerData: {...file, next}}),
  )
  await Promise.all(workers.map((worker) => once(worker, 'exit')))
}
