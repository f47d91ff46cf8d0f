/** The panel and the banner. */
export const panelTexts = {
  'panel.title': 'Prüfung',
  'panel.close': 'Prüfung schließen',
  'panel.loading': 'Es wird nachgesehen, wie dieses Dokument in der Prüfung steht …',
  'panel.failed':
    'Wie dieses Dokument in der Prüfung steht, ließ sich nicht nachsehen. Es wird alle paar Sekunden noch einmal versucht.',
  'panel.retry': 'Noch einmal versuchen',
  'panel.none': 'Es gibt noch nichts zu prüfen. Schreiben Sie zuerst etwas.',
  'panel.unknown_one':
    'Ein Dokument, das dieses zeigt, ist nicht lesbar; deshalb kann es niemand freigeben: {{ids}}',
  'panel.unknown_other':
    '{{count}} Dokumente, die dieses zeigt, sind nicht lesbar; deshalb kann es niemand freigeben: {{ids}}',
  'panel.editedBy': 'Seit der letzten Veröffentlichung bearbeitet von: {{people}}.',
  'panel.jump': 'Zu {{field}} gehen',
  'panel.jump.short': 'Hingehen',
  'banner.open': 'Prüfung öffnen',
  'banner.fields': 'Seitdem geändert: {{fields}}.',

  'changes.title': 'Änderungen seit der letzten Freigabe',
  'changes.loading': 'Es wird nachgesehen, was freigegeben wurde …',
  'changes.failed': 'Was freigegeben wurde, ließ sich nicht nachsehen.',
  'changes.broken':
    'Was vom freigegebenen Inhalt gespeichert ist, ist nicht, was unterschrieben wurde, und lässt sich nicht vergleichen.',
  'changes.none': 'Seit der letzten Freigabe hat sich nichts geändert.',
  'changes.own': 'Dieses Dokument',
  'changes.shown.changed': '{{type}} „{{title}}“ hat sich geändert',
  'changes.shown.added': '{{type}} „{{title}}“ wird jetzt gezeigt',
  'changes.shown.removed': '{{type}} „{{title}}“ wird nicht mehr gezeigt',
  'changes.marks': 'Im Text, neben seinen Worten',
  'changes.mark.added': '{{type}} neu: „{{text}}“',
  'changes.mark.removed': '{{type}} entfernt: „{{text}}“',
  'changes.mark.changed': '{{type}} geändert: „{{text}}“',
  'changes.format.strong': 'Fett',
  'changes.format.em': 'Kursiv',
  'changes.format.sub': 'Tiefgestellt',
  'changes.format.sup': 'Hochgestellt',
  'changes.changed': 'Geändert',
  'changes.added': 'Neu',
  'changes.removed': 'Entfernt',
  'changes.editorial': 'Redaktionell',
  'changes.editorial.text':
    'Als redaktionelle Änderung freigegeben; Freigaben dieser Seite gelten weiter.',

  'history.title': 'Entscheidungen',
  'history.none': 'Über dieses Dokument hat noch niemand entschieden.',
  'history.broken_one':
    'Eine gespeicherte Entscheidung ist nicht, wie sie unterschrieben wurde. Sie gilt nicht; „caveat ledger verify“ nennt sie.',
  'history.broken_other':
    '{{count}} gespeicherte Entscheidungen sind nicht, wie sie unterschrieben wurden. Sie gelten nicht; „caveat ledger verify“ nennt sie.',
  'history.current': 'Dieser Inhalt',
  'history.discounted': 'Gilt nicht',
  'history.signed': '{{name}}, {{role}}, am {{date}}',
  'history.statement': 'Unterschrieben als „{{meaning}}“: {{statement}}',
  'history.hash': 'Inhalt {{hash}}…',
  'outcome.approved': 'Freigegeben',
  'outcome.changesRequested': 'Änderungen verlangt',
  'outcome.withdrawn': 'Zurückgezogen',
  'role.compliance-reviewer': 'Compliance-Prüfer',
}
