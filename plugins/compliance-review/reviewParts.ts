import type {DocumentActionComponent, DocumentBadgeComponent, DocumentInspector, Tool} from 'sanity'

import {complianceTool} from './queue/complianceTool.ts'

/** What compliance review adds to a Studio, and to every document that is reviewed. */
export const reviewParts: {
  readonly actions: readonly DocumentActionComponent[]
  readonly badges: readonly DocumentBadgeComponent[]
  readonly inspectors: readonly DocumentInspector[]
  readonly tools: readonly Tool[]
} = {
  actions: [],
  badges: [],
  inspectors: [],
  tools: [complianceTool],
}
