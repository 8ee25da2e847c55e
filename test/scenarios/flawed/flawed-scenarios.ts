/** A scenario that can be loaded but has a defect, which is at the first occurrence of `at` in the text. */
export interface FlawedScenario {
  readonly title: string
  readonly code: string
  /** The text at which the finding is reported. */
  readonly at: string
  readonly message: string
  readonly text: string
}

const head = `scenario: flawed
summary: A defect of one kind.
claims:
  visit: { charge: 238.44 }
`

export const flawedScenarios: readonly FlawedScenario[] = [
  {
    title: 'a deactivated status code',
    code: 'DEACTIVATED_CODE',
    at: '{ after: 1d, visit: denied',
    message: 'X12 deactivated status 317 on 2011-11-01',
    text: `${head}steps:
  - { after: 1m, visit: submitted }
  - { after: 1h, visit: accepted }
  - { after: 1d, visit: denied, reason: { status: "317", allowDeactivated: true } }
`,
  },
  {
    title: 'a step that waits for polls while every call fails',
    code: 'NEVER_FIRES',
    at: '{ polls: 1, visit: accepted }',
    message: 'the step waits for polls, but every poll of the claim fails; only a manual step can play it',
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
    title: 'steps after one that is never played',
    code: 'UNREACHABLE_STEP',
    at: '{ after: 1d, visit: in-process }',
    message: 'this step can only be reached by a manual step; the same is true of 1 more',
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
    title: 'two steps that move a role at the same instant',
    code: 'SIMULTANEOUS_STEPS',
    at: '{ visit: paid, amount: 95.55 }',
    message: 'visit becomes paid at the same instant as accepted, so the stage accepted is never visible',
    text: `${head}  rest: { charge: 20 }
steps:
  - { after: 1m, visit: submitted }
  - { after: 30m, visit: accepted }
  - { rest: submitted }
  - { visit: paid, amount: 95.55 }
`,
  },
  {
    title: 'a fault after one that consumes every call',
    code: 'FAULT_NEVER_APPLIES',
    at: '{ on: stedi.claimStatus, times: 1, fails: { status: 429 } }',
    message: 'this fault never applies: faults armed earlier consume every call of stedi.claimStatus',
    text: `${head}steps:
  - { after: 1m, visit: submitted }
  - { on: stedi.*, fails: { status: 503 } }
  - { on: stedi.claimStatus, times: 1, fails: { status: 429 } }
  - { after: 1d, visit: paid }
`,
  },
  {
    title: 'a fault of an operation whose token endpoint fails',
    code: 'FAULT_NEVER_APPLIES',
    at: '{ after: 2h, on: optum.claimstatus, times: 1, fails: { status: 503 } }',
    message: 'this fault never applies: faults armed earlier consume every call of optum.claimstatus',
    text: `${head}steps:
  - { after: 1m, visit: submitted }
  - { on: optum.token, fails: { status: 500 } }
  - { after: 2h, visit: accepted }
  - { after: 2h, on: optum.claimstatus, times: 1, fails: { status: 503 } }
  - { after: 1d, visit: paid }
`,
  },
  {
    title: 'allowIllegal on a legal move',
    code: 'REDUNDANT_ALLOW_ILLEGAL',
    at: 'allowIllegal',
    message: 'this move is legal; remove allowIllegal',
    text: `${head}steps:
  - { after: 1m, visit: submitted }
  - { after: 1d, visit: paid, allowIllegal: payers do }
`,
  },
  {
    title: 'an outcome that does the same as another',
    code: 'DUPLICATE_OUTCOME',
    at: '{ outcome: slow',
    message: 'the outcome "slow" of pace does the same as the outcome "quick"',
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
    title: 'a role that never moves',
    code: 'ROLE_NEVER_MOVES',
    at: 'rest:',
    message: 'no step moves "rest": its claim remains a draft that no API can find',
    text: `${head}  rest: { charge: 20 }
steps:
  - { after: 1m, visit: submitted }
  - { after: 9d, visit: paid }
`,
  },
  {
    title: 'an end at which every call fails',
    code: 'END_NOT_REPORTED',
    at: '{ after: 9d, visit: paid }',
    message: 'the run ends here, but no API reports it: every call fails',
    text: `${head}steps:
  - { after: 1m, visit: submitted }
  - { on: taiga.*, fails: { status: 500 } }
  - { on: stedi.*, fails: { status: 500 } }
  - { on: optum.*, fails: { status: 500 } }
  - { after: 9d, visit: paid }
`,
  },
  {
    title: 'an end that every API reports as before',
    code: 'END_NOT_REPORTED',
    at: '{ after: 9d, visit: in-process }',
    message: 'the run ends here, but every API reports the same as before',
    text: `${head}steps:
  - { after: 1m, visit: submitted }
  - { after: 1h, visit: accepted }
  - { after: 1d, visit: in-process }
  - { after: 9d, visit: in-process }
`,
  },
  {
    title: 'an impossible move, which prevents loading the file',
    code: 'IMPOSSIBLE_MOVE',
    at: 'denied',
    message: 'a claim that is coded cannot become denied; it can become submitted',
    text: `${head}steps:
  - { after: 1m, visit: coded }
  - { after: 9d, visit: denied }
`,
  },
]
