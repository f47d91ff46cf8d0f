import type {Audience} from '../../policy/vocabulary/audience.ts'

export const audienceTitles: Readonly<Record<Audience, string>> = {
  public: 'The general public',
  patients: 'Patients',
  professionals: 'Health professionals',
}
