/** Seiten vom Netz nehmen. */
export const withdrawalTexts = {
  'withdrawal.action_one': 'Seite zurückziehen…',
  'withdrawal.action_other': '{{count}} Live-Seiten zurückziehen…',
  'withdrawal.header_one': 'Eine Seite zurückziehen',
  'withdrawal.header_other': '{{count}} Seiten zurückziehen',
  'withdrawal.about':
    'Was hier steht, wird sofort vom Netz genommen, alles zusammen oder gar nichts. Was die Seiten sagen, bleibt als Entwurf, und keine kann veröffentlicht werden, bevor sie neu freigegeben ist.',
  'withdrawal.planned':
    'Einige liegen auch in einem Release. Nehmen Sie sie dort heraus, sonst können sie mit ihm wieder live gehen.',
  'withdrawal.reason': 'Grund',
  'withdrawal.reason.hint':
    'Warum dürfen Leserinnen und Leser das nicht mehr sehen? Das Verzeichnis der Entscheidungen bewahrt es auf.',
  'withdrawal.sign_one': 'Unterschreiben und vom Netz nehmen',
  'withdrawal.sign_other': 'Unterschreiben und {{count}} Seiten vom Netz nehmen',
  'withdrawal.again': 'Noch einmal vom Netz nehmen',
  'withdrawal.failed': 'Nichts wurde vom Netz genommen: {{reason}}',
  'withdrawal.stillLive':
    'Die Rücknahme ist unterschrieben und niemand kann diese Seiten neu veröffentlichen, aber sie sind alle NOCH LIVE: {{reason}}',
  'withdrawal.done_zero': 'Keine dieser Seiten war noch live',
  'withdrawal.done_one': 'Eine Seite wurde vom Netz genommen',
  'withdrawal.done_other': '{{count}} Seiten wurden vom Netz genommen',
  'withdrawal.done.about':
    'Was hier steht, ist nicht mehr zu sehen, sobald Zwischenspeicher es vergessen haben. Der Inhalt bleibt als Entwurf, und die Unterschrift mit dem Grund ist festgehalten.',
  'withdrawal.close': 'Schließen',
  'signature.meaning.withdrawn': 'Rücknahme',
  'signature.statement.withdrawn':
    'Ich ziehe „{{title}}“ von der Veröffentlichung zurück, aus dem hier genannten Grund.',
  'signature.statement.withdrawn.each':
    'Ich ziehe jede dieser {{count}} Seiten von der Veröffentlichung zurück, aus dem hier genannten Grund.',
}
