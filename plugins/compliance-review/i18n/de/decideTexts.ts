/** Deciding, and signing for it. */
export const decideTexts = {
  'decide.approved': 'Freigeben',
  'decide.changesRequested': 'Änderungen verlangen',
  'decide.header.approved': '„{{title}}“ freigeben',
  'decide.header.changesRequested': 'Änderungen an „{{title}}“ verlangen',
  'decide.about_zero':
    'Sie entscheiden über dieses Dokument, genau wie es ist. Es zeigt kein anderes.',
  'decide.about_one':
    'Sie entscheiden über dieses Dokument und das eine, das es zeigt, genau wie sie sind.',
  'decide.about_other':
    'Sie entscheiden über dieses Dokument und die {{count}}, die es zeigt (Hinweise, Behandlungen, Tabellen, Quellen), genau wie sie sind.',
  'decide.comment.approved': 'Kommentar (optional)',
  'decide.comment.approved.hint': 'Wird mit der Unterschrift aufbewahrt.',
  'decide.comment.changesRequested': 'Begründung',
  'decide.comment.changesRequested.hint':
    'Was muss sich ändern, bevor das freigegeben werden kann?',
  'decide.fields': 'Felder (optional)',
  'decide.fields.hint':
    'Zeigen Sie auf die Felder, die Sie meinen. Zu jedem führt dann eine Schaltfläche.',
  'decide.fields.choose': 'Feld wählen …',
  'decide.fields.add': 'Hinzufügen',
  'decide.fields.remove': '{{field}} entfernen',
  'decide.fields.comment': 'Zu {{field}}',
  'decide.fields.placeholder': 'Was ist damit? (optional)',
  'decide.changeClass': 'Seit der letzten Freigabe sagt dieser Hinweis',
  'decide.changeClass.editorial':
    'Freigaben der Seiten, die ihn zeigen, gelten weiter. Für Rechtschreibung, Zeichensetzung und Form.',
  'decide.changeClass.substantive': 'Seiten, die ihn zeigen, müssen neu freigegeben werden.',
  'changeClass.editorial': 'dasselbe mit anderen Worten oder in anderer Form (redaktionell)',
  'changeClass.substantive': 'etwas anderes (inhaltliche Änderung)',
  'decide.sign.approved': 'Freigabe unterschreiben',
  'decide.sign.changesRequested': 'Unterschreiben und zurückgeben',
  'decide.changed':
    'Der Inhalt hat sich geändert, seit Sie dies geöffnet haben; deshalb wurde nichts unterschrieben. Schließen Sie dies, sehen Sie sich die Änderung an und entscheiden Sie darüber.',
  'decide.failed': 'Die Entscheidung konnte nicht gespeichert werden: {{reason}}',
  'decide.done.approved': 'Ihre Freigabe wurde gespeichert.',
  'decide.done.changesRequested': 'Ihre Änderungswünsche wurden gespeichert.',
  'dialog.cancel': 'Abbrechen',

  'signature.name': 'Voller Name',
  'signature.role': 'Rolle',
  'signature.meaning': 'Bedeutung',
  'signature.typed': 'Unterschreiben Sie mit Ihrem vollen Namen',
  'signature.typed.hint': 'Tippen Sie „{{name}}“. Das gilt als Ihre Unterschrift.',
  'signature.meaning.approved': 'Freigabe',
  'signature.meaning.changesRequested': 'Prüfung mit verlangten Änderungen',
  'signature.statement.approved':
    'Ich habe „{{title}}“ und alles, was es zeigt, genau so gelesen, wie es ist, und gebe es zur Veröffentlichung frei.',
  'signature.statement.changesRequested':
    'Ich habe „{{title}}“ und alles, was es zeigt, genau so gelesen, wie es ist, und verlange die hier genannten Änderungen, bevor es veröffentlicht wird.',

  'obstacle.loading': 'Es wird nachgesehen, wie dieses Dokument in der Prüfung steht …',
  'obstacle.failed':
    'Wie dieses Dokument in der Prüfung steht, ließ sich nicht nachsehen. Versuchen Sie es noch einmal.',
  'obstacle.nothing': 'Es gibt noch nichts zu prüfen.',
  'obstacle.role': 'Nur wer eine Prüferrolle hat, darf entscheiden.',
  'obstacle.unknown':
    'Etwas, das dieses Dokument zeigt, ist nicht lesbar; deshalb kann es niemand freigeben. Das Feld „Prüfung“ nennt es.',
  'obstacle.history':
    'Wer dieses Dokument bearbeitet hat, ließ sich nicht nachsehen; deshalb kann noch niemand entscheiden.',
  'obstacle.edited':
    'Sie haben dieses Dokument seit der letzten Veröffentlichung bearbeitet. Jemand anderes muss es freigeben.',
  'obstacle.approved': 'Genau dieser Inhalt ist schon freigegeben.',
}
