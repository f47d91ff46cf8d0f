import type {EvidenceState} from '../../../policy/index.ts'
import {createCache} from './createCache.ts'

/** The one cache of this browser tab: the live verdict fills it, document validation reads it. */
export const evidenceCache = createCache<EvidenceState>()
