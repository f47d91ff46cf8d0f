/** Taking live pages down. */
export const withdrawalTexts = {
  'withdrawal.action_one': 'Withdraw page…',
  'withdrawal.action_other': 'Withdraw {{count}} live pages…',
  'withdrawal.header_one': 'Withdraw one page',
  'withdrawal.header_other': 'Withdraw {{count}} pages',
  'withdrawal.about':
    'What is listed here is taken off the site at once, all together or not at all. What the pages say stays as drafts, and none of them can be published before it is approved anew.',
  'withdrawal.planned':
    'Some of them also lie in a release. Take them out of it, or they may go live again when it is published.',
  'withdrawal.reason': 'Reason',
  'withdrawal.reason.hint': 'Why must readers not see it any more? The ledger keeps it.',
  'withdrawal.sign_one': 'Sign and take it down',
  'withdrawal.sign_other': 'Sign and take {{count}} pages down',
  'withdrawal.again': 'Take down, once more',
  'withdrawal.failed': 'Nothing was taken down: {{reason}}',
  'withdrawal.stillLive':
    'The withdrawal is signed and nobody can publish these pages anew, but they are all STILL LIVE: {{reason}}',
  'withdrawal.done_zero': 'None of these pages was live any more',
  'withdrawal.done_one': 'One page was taken down',
  'withdrawal.done_other': '{{count}} pages were taken down',
  'withdrawal.done.about':
    'Readers no longer see what is listed here, as soon as caches in between let go of it. Its content stays as a draft, and the ledger holds your signature and the reason.',
  'withdrawal.close': 'Close',
  'signature.meaning.withdrawn': 'Withdrawal',
  'signature.statement.withdrawn':
    'I withdraw “{{title}}” from publication, for the reason given here.',
  'signature.statement.withdrawn.each':
    'I withdraw each of these {{count}} pages from publication, for the reason given here.',
}
