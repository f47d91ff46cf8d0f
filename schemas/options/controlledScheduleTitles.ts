import type {ControlledSchedule} from '../../policy/vocabulary/controlledSchedule.ts'

export const controlledScheduleTitles: Readonly<Record<ControlledSchedule, string>> = {
  I: 'Schedule I',
  II: 'Schedule II',
  III: 'Schedule III',
  IV: 'Schedule IV',
  V: 'Schedule V',
}
