import type {WorkspaceOptions} from 'sanity'

import {isLocal} from './connection.ts'

type FeatureOptions = Pick<
  WorkspaceOptions,
  'announcements' | 'apps' | 'beta' | 'mediaLibrary' | 'releases' | 'scheduledDrafts' | 'tasks'
>

/**
 * What is off, is so because the service behind it does not exist, or because nobody here needs it.
 * What happened to a release is told by the lake.
 */
export const features: FeatureOptions = {
  announcements: {enabled: false},
  apps: {canvas: {enabled: !isLocal}},
  beta: {eventsAPI: {releases: isLocal}},
  mediaLibrary: {enabled: !isLocal},
  releases: {enabled: true},
  scheduledDrafts: {enabled: true},
  tasks: {enabled: false},
}
