import {enableCompileCache} from 'node:module'
import {parentPort, workerData} from 'node:worker_threads'

// Threads are short: what Node has compiled once it need not compile in each of them.
enableCompileCache()
const {createAuditor} = await import('../judge/createAuditor.ts')

/** The program of a thread: an auditor that answers calls one after the other. */
const auditor = createAuditor(workerData)

parentPort?.on('message', ({method, argument}) => {
  if (method === 'read') parentPort?.postMessage(auditor.read())
  else if (method === 'recall') parentPort?.postMessage(auditor.recall(argument))
  else if (method === 'judge') parentPort?.postMessage(auditor.judge(argument))
})
