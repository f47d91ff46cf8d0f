import type {Report} from '../Report.ts'
import type {Stop} from './createStop.ts'
import type {StudioEnvironment} from './readEnvironment.ts'
import type {StartOptions} from './StartOptions.ts'

/** What every way of starting is given. */
export type StartContext = {
  options: StartOptions
  environment: StudioEnvironment
  report: Report
  stop: Stop
}
