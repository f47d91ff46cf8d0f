import type {WorkspaceOptions} from 'sanity'

import {isLocal} from './connection.ts'

type FeatureOptions = Pick<
  WorkspaceOptions,
  'announcements' | 'apps' | 'mediaLibrary' | 'releases' | 'scheduledDrafts' | 'tasks'
>

/**
 * Releases and scheduling publish at a later moment than the one that the guard has judged, so they
 * are off everywhere. The rest is off only where the service behind it does not exist.
 */
export const features: FeatureOptions = {
  announcements: {enabled: false},
  apps: {canvas: {enabled: !isLocal}},
  mediaLibrary: {enabled: !isLocal},
  releases: {enabled: false},
  scheduledDrafts: {enabled: false},
  tasks: {enabled: false},
}
