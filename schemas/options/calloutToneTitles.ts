import type {CalloutTone} from './calloutTone.ts'

export const calloutToneTitles: Readonly<Record<CalloutTone, string>> = {
  note: 'Note: good to know',
  important: 'Important: changes what a reader should do',
  warning: 'Warning: a reader could come to harm',
}
