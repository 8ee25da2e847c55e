import type { Call } from '../http/call.ts'
import type { Scenario } from '../scenario/format/step.ts'
import { judge } from './moment.ts'
import { onboarding, type Question, questionsOf } from './questions.ts'
import { type Opener, opener } from './reach.ts'
import type { CheckSetting } from './setting.ts'
import type { Survey } from './survey.ts'

/** What a client can do wrong with any request. */
const mistakes: readonly ((call: Call) => Call)[] = [
  (call) => ({ ...call, headers: { ...call.headers, authorization: 'Bearer nobody' } }),
  (call) => ({ ...call, body: '{}' }),
  (call) => ({ ...call, body: '{' }),
  // An id that nobody has: of a session, a provider, a payer, a client.
  (call) => ({
    ...call,
    path: call.path.replace(/sessions\/.*/, 'sessions/00000000-0000-4000-8000-000000000000'),
    body: call.body
      .replace(/"providerNpi":"[^"]*"/, '"providerNpi":"1999999999"')
      .replace(/"tradingPartnerServiceId":"[^"]*"/, '"tradingPartnerServiceId":"NOBODY"')
      .replace(/"client_id":"[^"]*"/, '"client_id":"nobody"')
      .replace(/(NM1\*PR\*2\*[^~]*\*)[^*~]*~/, '$1NOBODY~'),
  }),
  // Of the three, Stedi alone documents what it says of a path that is not there.
  (call) => (call.path.startsWith('/2024-04-01/') ? { ...call, path: `${call.path}/nowhere` } : call),
]

/** Asks every operation in every wrong outcome at the beginning of a run, and judges the refusals. They depend on no run. */
export async function probe(scenario: Scenario, setting: CheckSetting, survey: Survey, open?: Opener): Promise<void> {
  const stand = await opener(scenario, setting, open)({ outcomes: {}, pushes: [] })
  for (const question of [
    ...questionsOf(stand.claims, { setting, isParticular: false, written: new Map() }),
    ...onboarding,
  ]) {
    if (stand.isDisturbedBy(question)) continue
    for (const mistaken of mistakes) {
      const wrong: Question = { ...question, call: (token) => mistaken(question.call(token)) }
      judge(survey, stand, await stand.ask(wrong), setting, 'start')
    }
  }
}
