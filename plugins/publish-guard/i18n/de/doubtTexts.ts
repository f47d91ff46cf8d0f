import type {DoubtCode} from '../../requests/Doubt.ts'

/** Why it cannot be known what a request would make public, in German. */
export const DOUBT_TEXTS: {readonly [code in DoubtCode]: string} = {
  'action.malformed': 'Der Aktion {{action}} fehlt „{{field}}“.',
  'action.unknown':
    'Die Aktion {{action}} ist neuer als dieser Wächter; deshalb ist nicht bekannt, was sie öffentlich macht.',
  agent:
    'Was ein KI-Agent auf eine veröffentlichte Seite schriebe, lässt sich nicht wissen. Lassen Sie ihn einen Entwurf schreiben.',
  body: 'Die Anfrage ist nicht lesbar.',
  id: '„{{id}}“ ist keine Dokument-ID.',
  'mutation.malformed': 'Eine Mutation der Anfrage ist fehlerhaft.',
  'mutation.unknown': 'Die Mutation „{{mutation}}“ ist hier nicht bekannt.',
  patch:
    'Die Änderung an „{{id}}“ lässt sich hier nicht berechnen. Setzen Sie die Felder mit ihren Namen oder bearbeiten Sie den Entwurf.',
  permission: 'Sie dürfen „{{id}}“ nicht lesen; deshalb lässt es sich nicht prüfen.',
  query:
    'Welche Dokumente „{{query}}“ auswählt, lässt sich nicht vorher sagen. Senden Sie es allein, als Abfrage nach ganzen Dokumenten.',
  release: '„{{release}}“ ist kein Name eines Releases.',
  schedule: 'Der Zeitplan ist nicht lesbar; deshalb ist nicht bekannt, was er veröffentlicht.',
  time: '„{{time}}“ ist keine Zeit.',
  unavailable:
    'Was die Regel wissen muss, ließ sich nicht laden: {{message}} Versuchen Sie es noch einmal.',
  variant: 'Der Inhalt einer Variante von „{{id}}“ ist nicht zu finden.',
}
