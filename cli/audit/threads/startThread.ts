import {once} from 'node:events'
import path from 'node:path'
import {Worker} from 'node:worker_threads'

import {type Auditor, type AuditorInput, type AuditorThread} from '../judge/Auditor.ts'

/**
 * Lines that were read are soon forgotten. With more room for what is new a thread holds more of them,
 * and takes longer.
 */
const LIMITS = {maxYoungGenerationSizeMb: 8}

/** Beside this file, as source or as built. */
const PROGRAM = new URL(`./auditThread${path.extname(import.meta.filename)}`, import.meta.url)

/** Starts an auditor in a thread. One call at a time; a thread that fails rejects it. */
export function startThread(input: AuditorInput): AuditorThread {
  const worker = new Worker(PROGRAM, {workerData: input, resourceLimits: LIMITS})
  const ask = async (method: keyof Auditor, argument?: unknown) => {
    const answered = once(worker, 'message')
    worker.postMessage({method, argument})
    const [answer] = await answered
    return answer
  }
  return {
    read: () => ask('read'),
    recall: (named) => ask('recall', named),
    judge: (recalled) => ask('judge', recalled),
    close: async () => {
      await worker.terminate()
    },
  }
}
