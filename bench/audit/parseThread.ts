import {closeSync, openSync} from 'node:fs'
import {workerData} from 'node:worker_threads'

import {linesOfPart} from '../../cli/audit/judge/linesOfPart.ts'
import {countParts, partAt} from '../../cli/audit/judge/Part.ts'
import {parseLine} from '../../cli/export/parseLine.ts'

/** The program of a thread: takes parts until none is left, and does nothing but parse their lines. */
const {path, size, partSize, next} = workerData
const file = openSync(path, 'r')
const count = countParts(size, partSize)
for (let index = Atomics.add(next, 0, 1); index < count; index = Atomics.add(next, 0, 1)) {
  for (const {bytes} of linesOfPart(file, partAt(index, size, partSize))) parseLine(bytes, 1)
}
closeSync(file)
