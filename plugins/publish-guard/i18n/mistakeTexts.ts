import type {MistakeCode} from '../tripwire/Mistake.ts'

/**
 * Every mistake in how a Studio can be put together: what is wrong, where, and how to mend it. A
 * mistake without a text does not compile.
 */
export const MISTAKE_TEXTS: {readonly [code in MistakeCode]: string} = {
  'actions.unguarded':
    'document.actions of the root configuration lacks guardActions(), or something runs after it: {{actions}} on {{types}} (as {{versions}}) would publish without the rule. Wrap the configuration with withCaveat(), or let guardActions(options) be the last to change document.actions.',
  'actions.otherOptions':
    '{{actions}} on {{types}} (as {{versions}}) are guarded by another set of options than the plugin has. Give guardActions(), guardTypes(), guardClientFactory() and caveat() one and the same options object, or wrap the configuration with withCaveat().',
  'actions.unreadable':
    'document.actions fails for {{types}} (as {{versions}}), so nobody knows which of its actions publish. Its error says: {{actions}}',
  'types.unguarded':
    'schema.types of the root configuration lacks guardTypes(): {{types}} are validated without the rule. Wrap the configuration with withCaveat(), or pass the types through guardTypes(types, options).',
  'types.otherOptions':
    'The validation of {{types}} has another set of options than the plugin. Give guardActions(), guardTypes(), guardClientFactory() and caveat() one and the same options object, or wrap the configuration with withCaveat().',
  'types.liveEdit':
    'liveEdit is set on {{types}}, which would publish every keystroke. The guard has switched it off. Remove liveEdit there.',
  'requests.unguarded':
    'Requests leave this Studio past the guard: unstable_clientFactory of the root configuration lacks guardClientFactory(), or its auth brings a client of its own. Wrap the configuration with withCaveat(), or set unstable_clientFactory: guardClientFactory(yours, options), and let Sanity make the client. Workspaces of one dataset share the client of the first of them.',
  'requests.otherOptions':
    'guardClientFactory() has another set of options than the plugin, or the first workspace of this dataset has, whose client the others share. Give guardActions(), guardTypes(), guardClientFactory() and caveat() one and the same options object, or wrap the configuration with withCaveat().',
  'scheduling.legacy':
    'Legacy scheduled publishing is on, and would publish without asking. Set scheduledPublishing: {enabled: false} in the root configuration, or wrap it with withCaveat(). Scheduled drafts take its place.',
  'options.unknownOption': 'There is no option {{options}}. The guard knows these: {{known}}.',
  'options.nothingGuarded':
    'The schema has none of the types that the guard is to hold ({{types}}), so nothing is held. Name your own in the option guardedTypes.',
  'options.unknownType':
    'The options name document types that the schema does not have: {{types}}. Correct guardedTypes or evidenceTypes, or add the types to the schema.',
  'options.unknownField':
    'The type {{type}} does not have the fields by which the rule would read it: {{fields}}. Name its fields in the option fields, or add them to the type.',
  'review.absent':
    'The option review demands approvals, but the plugin of compliance review is not in this Studio: the schema has no {{types}}, so nobody can approve anything. Add caveat(options) to the plugins, with the same options object, or wrap the configuration with withCaveat().',
  'inspection.failed':
    'The configuration of this Studio could not be inspected. The error says: {{reason}}',
}
