import {API_VERSION} from '../guard/apiVersion.ts'
import type {Guard} from '../guard/Guard.ts'
import {guardOfRequests} from '../requests/createRequestGuard.ts'
import type {InspectedStudio} from './InspectedStudio.ts'
import type {Mistake} from './Mistake.ts'

/** Whether what the Studio asks of the server goes by the guard. */
export function inspectRequests(guard: Guard, {getClient}: InspectedStudio): Mistake[] {
  const {requestHandler} = getClient({apiVersion: API_VERSION}).config()
  const standing = guardOfRequests(requestHandler)
  if (standing === guard) return []
  const code = standing === undefined ? 'requests.unguarded' : 'requests.otherOptions'
  return [{code, details: {}}]
}
