/** A scenario that can be loaded and is flawed all the same; the flaw's place is the first of `at` in the text. */
export interface FlawedScenario {
  readonly title: string
  readonly code: string
  /** The text at which the finding stands. */
  readonly at: string
  readonly message: string
  readonly text: string
}

const head = `scenario: flawed
summary: A flaw of one kind.
claims:
  visit: { charge: 238.44 }
`

export const flawedScenarios: readonly FlawedScenario[] = [
  {
    title: 'a step that waits for looks while every call fails',
    code: 'NEVER_FIRES',
    at: '{ polls: 1, visit: accepted }',
    message: 'the step waits for looks, and no call gets through to the claim: only a hand can play it',
    text: `${head}steps:
  - { after: 1m, visit: submitted }
  - { on: taiga.*, fails: { status: 500 } }
  - { on: stedi.*, fails: { status: 500 } }
  - { on: optum.*, fails: { status: 500 } }
  - { polls: 1, visit: accepted }
  - { after: 1d, visit: paid }
`,
  },
  {
    title: 'steps behind one that nothing plays',
    code: 'UNREACHABLE_STEP',
    at: '{ after: 1d, visit: in-process }',
    message: 'nothing leads to this step but a hand, and 1 more behind it',
    text: `${head}steps:
  - { after: 1m, visit: submitted }
  - { on: taiga.*, fails: { hang: true } }
  - { on: stedi.*, fails: { hang: true } }
  - { on: optum.*, fails: { hang: true } }
  - { polls: 2, visit: accepted }
  - { after: 1d, visit: in-process }
  - { after: 1d, visit: paid }
`,
  },
  {
    title: 'two steps that move one part at one instant',
    code: 'STEPS_AT_ONCE',
    at: '{ visit: paid, amount: 95.55 }',
    message: 'visit becomes paid at the instant at which it became accepted: nobody sees it accepted',
    text: `${head}  rest: { charge: 20 }
steps:
  - { after: 1m, visit: submitted }
  - { after: 30m, visit: accepted }
  - { rest: submitted }
  - { visit: paid, amount: 95.55 }
`,
  },
  {
    title: 'a fault behind one that takes every call',
    code: 'FAULT_NEVER_APPLIES',
    at: '{ on: stedi.claimStatus, times: 1, fails: { status: 429 } }',
    message: 'no call of stedi.claimStatus ever meets this fault: those armed before it take them all',
    text: `${head}steps:
  - { after: 1m, visit: submitted }
  - { on: stedi.*, fails: { status: 503 } }
  - { on: stedi.claimStatus, times: 1, fails: { status: 429 } }
  - { after: 1d, visit: paid }
`,
  },
  {
    title: 'a fault behind an endpoint that gives no token any more',
    code: 'FAULT_NEVER_APPLIES',
    at: '{ after: 2h, on: optum.claimstatus, times: 1, fails: { status: 503 } }',
    message: 'no call of optum.claimstatus ever meets this fault: those armed before it take them all',
    text: `${head}steps:
  - { after: 1m, visit: submitted }
  - { on: optum.token, fails: { status: 500 } }
  - { after: 2h, visit: accepted }
  - { after: 2h, on: optum.claimstatus, times: 1, fails: { status: 503 } }
  - { after: 1d, visit: paid }
`,
  },
  {
    title: 'an illegal move that is legal',
    code: 'NEEDLESS_ALLOW',
    at: 'allowIllegal',
    message: 'a claim can make this move; leave allowIllegal out',
    text: `${head}steps:
  - { after: 1m, visit: submitted }
  - { after: 1d, visit: paid, allowIllegal: payers do }
`,
  },
  {
    title: 'an outcome that does what another does',
    code: 'OUTCOME_WITHOUT_EFFECT',
    at: '{ outcome: slow',
    message: 'the outcome "slow" of pace does what the outcome "quick" does',
    text: `${head}steps:
  - { after: 1m, visit: submitted }
  - branch: pace
    outcomes:
      - { outcome: quick, steps: [{ after: 1h, visit: accepted }] }
      - { outcome: slow, weight: 3, steps: [{ after: 1h, visit: accepted }] }
  - { after: 9d, visit: paid }
`,
  },
  {
    title: 'a part that never moves',
    code: 'ROLE_NEVER_MOVES',
    at: 'rest:',
    message: 'no step moves "rest": its claim stays a draft, and nobody finds it',
    text: `${head}  rest: { charge: 20 }
steps:
  - { after: 1m, visit: submitted }
  - { after: 9d, visit: paid }
`,
  },
  {
    title: 'an end at which no API answers',
    code: 'END_UNTOLD',
    at: '{ after: 9d, visit: paid }',
    message: 'the run ends here, and no API answers any more to tell of it',
    text: `${head}steps:
  - { after: 1m, visit: submitted }
  - { on: taiga.*, fails: { status: 500 } }
  - { on: stedi.*, fails: { status: 500 } }
  - { on: optum.*, fails: { status: 500 } }
  - { after: 9d, visit: paid }
`,
  },
  {
    title: 'an end that says what was said before',
    code: 'END_UNTOLD',
    at: '{ after: 9d, visit: in-process }',
    message: 'the run ends here, and every API says what it said before',
    text: `${head}steps:
  - { after: 1m, visit: submitted }
  - { after: 1h, visit: accepted }
  - { after: 1d, visit: in-process }
  - { after: 9d, visit: in-process }
`,
  },
  {
    title: 'an impossible move, which no file with it is loaded for',
    code: 'IMPOSSIBLE_MOVE',
    at: 'denied',
    message: 'a claim that is coded cannot become denied; it can become submitted',
    text: `${head}steps:
  - { after: 1m, visit: coded }
  - { after: 9d, visit: denied }
`,
  },
]
