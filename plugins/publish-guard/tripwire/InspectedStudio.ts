import type {Workspace} from 'sanity'

/** What of a running Studio the tripwire looks at. */
export type InspectedStudio = Pick<Workspace, 'getClient' | 'schema' | 'scheduledPublishing'> & {
  readonly document: Pick<Workspace['document'], 'actions'>
}
