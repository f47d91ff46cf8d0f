import {LABELS, MESSAGES} from '../../../policy/index.ts'
import {MISTAKE_TEXTS} from './mistakeTexts.ts'
import {DOUBT_TEXTS} from './doubtTexts.ts'
import {prefixKeys} from './prefixKeys.ts'
import {SHORT_TEXTS} from './shortTexts.ts'

/**
 * The texts of the guard in English. Those of the findings come from the rule itself, under
 * `finding.<code>`; another language translates the same keys.
 */
export const resources = {
  ...prefixKeys('finding.', MESSAGES),
  ...prefixKeys('label.', LABELS),
  ...prefixKeys('short.', SHORT_TEXTS),
  ...prefixKeys('doubt.', DOUBT_TEXTS),
  ...prefixKeys('mistake.', MISTAKE_TEXTS),

  'publish.checking': 'Checking the disclaimers and treatments of this page…',
  'publish.blocked_one': 'Publishing is blocked:',
  'publish.blocked_other': 'Publishing is blocked for {{count}} reasons:',
  'publish.uninspected':
    'The publish guard has not looked at this Studio yet. If this stays, its plugin is missing: wrap the configuration with withCaveat(), or add caveat() to its plugins.',
  'publish.mistaken':
    'Publishing is held until the configuration of this Studio is mended. The banner at the top says how.',
  'publish.seeAll': 'Open Compliance to see each reason and go to its field.',

  'tripwire.title_one':
    'This Studio is put together so that a page could go past the publish guard.',
  'tripwire.title_other':
    'This Studio is put together so that a page could go past the publish guard, in {{count}} ways.',
  'tripwire.consequence':
    'Nothing that the guard holds can be published until a developer has mended this.',
  'tripwire.show': 'Show details',
  'tripwire.hide': 'Hide details',
  'tripwire.details': 'What is wrong with this Studio, and how to mend it',

  'badge.blocked': 'Blocked',
  'badge.checking': 'Checking…',
  'badge.ready': 'Ready',
  'badge.uses_zero': 'Not used',
  'badge.uses_one': 'Used by one page',
  'badge.uses_other': 'Used by {{count}} pages',
  'badge.uses.live_zero': 'No page that links to it is live.',
  'badge.uses.live_one': 'One of the pages that link to it is live.',
  'badge.uses.live_other': '{{count}} of the pages that link to it are live.',
  'badge.ready.title': 'The compliance rule finds nothing that blocks this page.',

  'inspector.title': 'Compliance',
  'inspector.close': 'Close Compliance',
  'inspector.checking': 'Checking the disclaimers and treatments of this page…',
  'inspector.ready': 'Nothing blocks this page.',
  'inspector.unguarded': 'This page names no treatment, so the compliance rule does not hold it.',
  'inspector.blocked_one': 'One thing blocks this page.',
  'inspector.blocked_other': '{{count}} things block this page.',
  'inspector.warnings_one': 'One thing to look at, which blocks nothing.',
  'inspector.warnings_other': '{{count}} things to look at, which block nothing.',
  'inspector.stale':
    'The form still marks errors that have been mended elsewhere. They no longer count, and the next edit removes the marks.',
  'inspector.jump': 'Go to the field',

  'fix.link': 'Add “{{title}}”',
  'fix.linkAll_one': 'Add the required disclaimer',
  'fix.linkAll_other': 'Add the {{count}} required disclaimers',
  'fix.linkAll.intro': 'Required on this page, and ready to be added:',
  'fix.replace': 'Replace by “{{title}}”',
  'fix.strengthen': 'Make the link strong',
  'fix.unlink': 'Remove the link',
  'fix.addRisk': 'Name a risk',
  'fix.addSource': 'Add a source',
  'fix.choose': 'Choose a disclaimer',
  'fix.other': 'Choose another',
  'fix.open': 'Open “{{title}}”',
  'fix.done.link': '“{{title}}” was added.',
  'fix.done.linkAll_one': '“{{title}}” was added.',
  'fix.done.linkAll_other': '{{count}} disclaimers were added.',
  'fix.done.replace': '“{{title}}” took its place.',
  'fix.done.strengthen': 'The link is strong now.',
  'fix.done.unlink': 'The link was removed.',
  'fix.done.addRisk': 'Write the name of the risk.',
  'fix.done.addSource': 'Choose the source.',
  'fix.noPermission':
    'You may read this page but not change it. Ask one of its editors to mend it.',
  'fix.readOnly':
    'This version of the page cannot be changed. Open its draft, or a release that is not scheduled, to mend it.',
  'fix.library.error': 'The disclaimers could not be listed, so no fixes are offered. {{reason}}',
  'fix.lacking': 'No published disclaimer of the kind {{kinds}} applies to this page.',
  'fix.lacking.write': 'Write a disclaimer',
  'fix.lacking.ask': 'Copy a request to Compliance',
  'fix.lacking.copied': 'The request is copied. Paste it into a message to Compliance.',
  'fix.lacking.notCopied': 'The browser did not let the request be copied. It reads:',
  'fix.lacking.request':
    'The page “{{page}}” needs a published disclaimer of the kind {{kinds}} that applies to its treatments, places and language. There is none yet. {{address}}',

  'refusal.title': 'Held back by the compliance rule',
  'refusal.page.later': '{{title}}, on {{time}}',
  'refusal.inUse_one': '{{title}} cannot go: one page links to it.',
  'refusal.inUse_other': '{{title}} cannot go: {{count}} pages link to it.',
  'refusal.more_one': 'and one more',
  'refusal.more_other': 'and {{count}} more',
  'refusal.open': 'Open Compliance',

  'inUse.title_one': 'One page links to this disclaimer:',
  'inUse.title_other': '{{count}} pages link to this disclaimer:',
  'inUse.advice': 'Remove it there first.',
  'inUse.checking': 'Looking up which pages link to this disclaimer…',
  'inUse.unknown':
    'It could not be found out which pages link to this disclaimer. Open it again to try once more.',

  'release.untitled': 'Untitled release',
  'release.action': 'Compliance check',
  'release.action.ready': 'Compliance check: nothing blocks',
  'release.action.blocked_one': 'Compliance check: one page blocks',
  'release.action.blocked_other': 'Compliance check: {{count}} pages block',
  'release.action.broken_one': 'Compliance check: breaks one live page',
  'release.action.broken_other': 'Compliance check: breaks {{count}} live pages',
  'release.check.title': 'Compliance check of “{{title}}”',
  'release.check.checking': 'Checking the pages of this release and everything that they name…',
  'release.check.ready_zero':
    'Nothing blocks this release. It holds no page that the rule looks at.',
  'release.check.ready_one': 'Nothing blocks this release. Its one page can go live.',
  'release.check.ready_other': 'Nothing blocks this release. Its {{count}} pages can go live.',
  'release.check.clean': 'No page in this release is blocked, but see below.',
  'release.check.blocked_one': 'One page blocks this release.',
  'release.check.blocked_other': '{{count}} pages block this release.',
  'release.check.broken_one':
    'One page that is live and not in this release would be blocked by what the release changes:',
  'release.check.broken_other':
    '{{count}} pages that are live and not in this release would be blocked by what the release changes:',
  'release.check.at': 'Judged as of {{date}} (UTC), when the release can go live at the earliest.',

  'pane.loading': 'Loading…',
  'pane.error.title': 'The list could not be loaded',
  'pane.error.retry': 'Try again',
  'pane.untitled': 'Untitled',

  'status.live': 'Live',
  'status.draft': 'Draft',
  'status.release': 'In a release',

  'blocked.none': 'No page is blocked.',
  'blocked.count_one': 'One page is blocked.',
  'blocked.count_other': '{{count}} pages are blocked.',

  'expiring.none': 'No disclaimer expires within {{days}} days, and no review is overdue.',
  'expiring.count_one': 'One disclaimer needs attention.',
  'expiring.count_other': '{{count}} disclaimers need attention.',
  'expiring.expires_zero': 'Expires after today',
  'expiring.expires_one': 'Expires tomorrow',
  'expiring.expires_other': 'Expires in {{count}} days',
  'expiring.expired_one': 'Expired yesterday',
  'expiring.expired_other': 'Expired {{count}} days ago',
  'expiring.review_one': 'Review overdue since yesterday',
  'expiring.review_other': 'Review overdue for {{count}} days',
  'expiring.undated': 'Its last day is not a date',
  'expiring.pages_zero': 'No live page shows it',
  'expiring.pages_one': 'One live page shows it',
  'expiring.pages_other': '{{count}} live pages show it',

  'whereUsed.none': 'No page links to this disclaimer.',
  'whereUsed.count_one': 'One page links to this disclaimer.',
  'whereUsed.count_other': '{{count}} pages link to this disclaimer.',
}
