import {defineType, type WorkspaceOptions} from 'sanity'
import {structureTool} from 'sanity/structure'

const links = {type: 'array', of: [{type: 'reference', to: [{type: 'person'}]}]} as const

/** A page type with the fields that the rule reads, and no others. */
export function pageType(name: string) {
  return defineType({
    name,
    type: 'document',
    fields: [
      {name: 'disclaimers', ...links},
      {name: 'treatments', ...links},
    ],
  })
}

/** Document types of which only the names matter. */
export const plainTypes = ['person', 'disclaimer', 'treatment'].map((name) =>
  defineType({name, type: 'document', fields: [{name: 'name', type: 'string'}]}),
)

/** A workspace with the Structure tool and its actions, a few types, and what is given in their place. */
export function workspaceOf(given: Partial<WorkspaceOptions> = {}): WorkspaceOptions {
  return {
    name: 'default',
    basePath: '/',
    projectId: 'caveat',
    dataset: 'production',
    plugins: [structureTool()],
    schema: {types: [pageType('treatmentPage'), pageType('article'), ...plainTypes]},
    ...given,
  }
}
