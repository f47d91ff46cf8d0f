import type {DoubtCode} from '../requests/Doubt.ts'

/** Why it cannot be known what a request would make public, in words. A code without them does not compile. */
export const DOUBT_TEXTS: {readonly [code in DoubtCode]: string} = {
  'action.malformed': 'The action {{action}} lacks "{{field}}".',
  'action.unknown':
    'The action {{action}} is newer than this guard, so it is not known what it makes public.',
  agent:
    'What an AI agent would write to a published page cannot be known. Let it write a draft instead.',
  body: 'The request cannot be read.',
  id: '"{{id}}" is no document ID.',
  'mutation.malformed': 'A mutation in the request is malformed.',
  'mutation.unknown': 'The mutation "{{mutation}}" is not known here.',
  patch:
    'The patch of "{{id}}" cannot be computed here. Set the fields by their names, or edit the draft.',
  permission: 'You may not read "{{id}}", so it cannot be checked.',
  query:
    'The documents that "{{query}}" selects cannot be told in advance. Send it on its own, as a query for whole documents.',
  release: '"{{release}}" is no name of a release.',
  schedule: 'The schedule cannot be read, so it is not known what it publishes.',
  time: '"{{time}}" is no time.',
  unavailable: 'What the rule needs to know could not be loaded: {{message}} Try again.',
  variant: 'The content of a variant of "{{id}}" cannot be found.',
}
