import type {WorkspaceOptions} from 'sanity'

import {isLocal} from './connection.ts'

type FeatureOptions = Pick<
  WorkspaceOptions,
  'announcements' | 'mediaLibrary' | 'releases' | 'scheduledDrafts' | 'tasks'
>

/** What is off, is so because nobody here needs it. What the lake lacks is switched off with the connection. */
export const features: FeatureOptions = {
  announcements: {enabled: false},
  mediaLibrary: {enabled: !isLocal},
  releases: {enabled: true},
  scheduledDrafts: {enabled: true},
  tasks: {enabled: false},
}
