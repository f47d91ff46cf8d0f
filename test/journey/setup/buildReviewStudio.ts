import {createTerminalReport} from '../../../cli/createTerminalReport.ts'
import {PROJECT_ROOT} from '../../../cli/projectRoot.ts'
import {buildStudio} from '../../../cli/start/buildStudio.ts'
import {STUDIO_BUILDS} from '../../../cli/start/folders.ts'

/** The folder of the project's own Studio with compliance review on, as `npm start -- --review` builds it. */
export function buildReviewStudio(): Promise<string> {
  return buildStudio({
    root: PROJECT_ROOT,
    builds: STUDIO_BUILDS,
    environment: {SANITY_STUDIO_COMPLIANCE_REVIEW: 'on'},
    report: createTerminalReport(process.stderr),
  })
}
