import path from 'node:path'

import {createTerminalReport} from '../../../cli/createTerminalReport.ts'
import {PROJECT_ROOT} from '../../../cli/projectRoot.ts'
import {buildStudio} from '../../../cli/start/buildStudio.ts'
import {hashStudio} from '../../../cli/start/hashStudio.ts'

/**
 * The folder of a built Studio of `test/journey/studios/`. It is built anew when it, or anything that
 * the project's own Studio is made of, has changed.
 */
export async function buildStudioNamed(name: string): Promise<string> {
  return buildStudio({
    root: path.join(import.meta.dirname, '..', 'studios', name),
    builds: path.join(PROJECT_ROOT, '.caveat', 'test', 'studios', name),
    environment: {SANITY_STUDIO_MADE_OF: await hashStudio(PROJECT_ROOT, {})},
    report: createTerminalReport(process.stderr),
  })
}
