import {createTerminalReport} from '../../../cli/createTerminalReport.ts'
import {PROJECT_ROOT} from '../../../cli/projectRoot.ts'
import {buildStudio} from '../../../cli/start/buildStudio.ts'
import {STUDIO_BUILDS} from '../../../cli/start/folders.ts'
import {type Journey, useStudioOf} from './useStudioOf.ts'

/**
 * The same as `useBrowser`, with the Studio that `npm start -- --review` serves: compliance review is
 * on, and what is published of the sample content is approved.
 */
export function useReview(): () => Promise<Journey> {
  return useStudioOf({
    review: true,
    build: () =>
      buildStudio({
        root: PROJECT_ROOT,
        builds: STUDIO_BUILDS,
        environment: {SANITY_STUDIO_COMPLIANCE_REVIEW: 'on'},
        report: createTerminalReport(process.stderr),
      }),
  })
}
