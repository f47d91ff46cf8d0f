import type {Json, LakeDocument} from '../store/Store.ts'

/** What a release remembers of its versions when they go: where each one's last state is found. */
export const finalStates = (versions: readonly LakeDocument[]): Json[] =>
  versions.map(({_id, _rev}) => ({id: _id, revisionId: _rev}))
