// made by npm run generate from scenarios/
import type { Fragments } from '../format/compile-steps.ts'

const fragments: object = {
  intake: [
    {
      after: '29m',
      claim: 'coded',
    },
    {
      after: '1m',
      claim: 'submitted',
    },
    {
      after: '30m',
      claim: 'accepted',
    },
  ],
  'turned-away': [
    {
      after: '20m',
      claim: 'rejected',
    },
    {
      after: '1d',
      claim: 'submitted',
    },
    {
      after: '30m',
      claim: 'accepted',
    },
  ],
}
export const builtInFragments: Fragments = fragments as Fragments
