import path from 'node:path'

import {runnerImport} from 'vite'

// The schemas have parts in TSX, which Node does not read by itself.
const {module} = await runnerImport<typeof import('./guardBench.ts')>(
  path.join(import.meta.dirname, 'guardBench.ts'),
)
await module.guardBench()
