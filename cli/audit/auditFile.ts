import {availableParallelism} from 'node:os'

import type {AuditResult} from './AuditResult.ts'
import type {Auditor, AuditorThread} from './judge/Auditor.ts'
import {createAuditor} from './judge/createAuditor.ts'
import {countParts} from './judge/Part.ts'
import {resultOf} from './resultOf.ts'
import {startThread} from './threads/startThread.ts'

export type AuditFileOptions = {
  /** The path and size, in bytes, of an export as plain NDJSON. */
  path: string
  size: number
  at: Date
  drafts: boolean
  /** Whether pages must be approved by Compliance. */
  review?: boolean
  /** As many as the machine has processors, unless told. None at all for a small file. */
  threads?: number
  /** In bytes. */
  partSize?: number
  /** Told a few times a second how much of the file has been taken, from 0 to 1. */
  onProgress?: (share: number) => void
}

const PROGRESS_INTERVAL = 100

/** Holds the rule for every page in a file. */
export async function auditFile(options: AuditFileOptions): Promise<AuditResult> {
  const {path, size, at, drafts, review = false, partSize, onProgress} = options
  const parts = countParts(size, partSize)
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const input = {path, size, partSize, next, at: at.getTime(), drafts, review}
  const threads = options.threads ?? (parts > 1 ? Math.min(parts, availableParallelism()) : 0)
  const auditors: AuditorThread[] =
    threads === 0
      ? [inThisThread(createAuditor(input))]
      : Array.from({length: threads}, () => startThread(input))
  const timer = setInterval(
    () => onProgress?.(Math.min(1, (next[0] ?? 0) / parts)),
    PROGRESS_INTERVAL,
  )
  try {
    const reports = await Promise.all(auditors.map((auditor) => auditor.read()))
    const named = new Set(reports.flatMap((report) => [...report.named]))
    const recalled = await Promise.all(auditors.map((auditor) => auditor.recall(named)))
    const judged = await Promise.all(auditors.map((auditor) => auditor.judge(recalled)))
    return resultOf(reports, judged.flat())
  } finally {
    clearInterval(timer)
    await Promise.all(auditors.map((auditor) => auditor.close()))
  }
}

function inThisThread(auditor: Auditor): AuditorThread {
  return {
    read: async () => auditor.read(),
    recall: async (named) => auditor.recall(named),
    judge: async (recalled) => auditor.judge(recalled),
    close: async () => auditor.close(),
  }
}
