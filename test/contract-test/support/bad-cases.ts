import { expect } from 'vitest'
/** A file of cases that cannot be run, and every line that is said of it. */
export interface BadCases {
  readonly is: string
  readonly text: string
  readonly says: readonly string[]
}

/** A case in which nothing is wrong, but for what is put into it: lines 2 to 6, and more from line 7 on. */
function one(...lines: readonly string[]): string {
  return `cases:
  - case: one
    title: One case.
    operation: taiga.sessionStatus
    evidence: documented
    source: Taiga, errors
${lines.map((line) => `    ${line}\n`).join('')}`
}

/** The same with one step on line 8. */
const step = (text: string): string => one('steps:', `  - ${text}`)

const get = '{ method: GET, path: /x }'

export const badCases: readonly BadCases[] = [
  { is: 'empty', text: '', says: ['cases/x.yaml:1:1 EMPTY_FILE the file has no cases'] },
  {
    is: 'two documents',
    text: `${step(`{ request: ${get}, expect: { status: 200 } }`)}---\ncases: []\n`,
    says: ['cases/x.yaml:9:1 SEVERAL_DOCUMENTS a case file has one document; this is a second one'],
  },
  { is: 'without cases', text: 'parts: {}\n', says: ['cases/x.yaml:1:1 MISSING_KEY "cases" is missing'] },
  {
    is: 'a mistyped key of a case',
    text: one('runz: [mock]', 'steps:', `  - { request: ${get}, expect: { status: 200 } }`),
    says: ['cases/x.yaml:7:5 UNKNOWN_KEY unknown key "runz"; did you mean "runs"?'],
  },
  {
    is: 'a mistyped key of a request',
    text: step('{ request: { method: GET, pth: /x }, expect: { status: 200 } }'),
    says: [
      'cases/x.yaml:8:20 MISSING_KEY "path" is missing',
      'cases/x.yaml:8:35 UNKNOWN_KEY unknown key "pth"; did you mean "path"?',
    ],
  },
  {
    is: 'a mistyped rule',
    text: step(`{ request: ${get}, expect: { status: 200, members: { /a/b: { equal: 1 } } } }`),
    says: ['cases/x.yaml:8:89 UNKNOWN_KEY unknown key "equal"; did you mean "equals"?'],
  },
  {
    is: 'a word that is no rule',
    text: step(`{ request: ${get}, expect: { status: 200, members: { /a: presnt } } }`),
    says: ['cases/x.yaml:8:85 WRONG_VALUE /a must be absent or present, not "presnt"; did you mean "present"?'],
  },
  {
    is: 'an operation that no API has',
    text: step(`{ operation: taiga.sessions, request: ${get}, expect: { status: 200 } }`),
    says: [
      'cases/x.yaml:8:22 WRONG_VALUE operation must be taiga.onboardProvider, taiga.submitSession, taiga.sessionStatus, stedi.claimStatus, stedi.claimStatusRawX12, optum.token, optum.claimstatus, optum.rawX12, optum.rawX12Enhanced or optum.healthCheck, not "taiga.sessions"',
    ],
  },
  {
    is: 'an operation of another API',
    text: step(`{ operation: optum.token, request: ${get}, expect: { status: 200 } }`),
    says: ["cases/x.yaml:8:22 UNKNOWN_OPERATION a case tests one API; optum.token is not taiga's"],
  },
  {
    is: 'a status in quotes',
    text: step(`{ request: ${get}, expect: { status: "200" } }`),
    says: ['cases/x.yaml:8:65 WRONG_TYPE status must be a whole number or a list, not "200"'],
  },
  {
    is: 'two bodies',
    text: step('{ request: { method: PUT, path: /x, json: {}, text: "" }, expect: { status: 200 } }'),
    says: ['cases/x.yaml:8:20 WRONG_VALUE a request has one body: json, text or form'],
  },
  {
    is: 'a body where none is sent',
    text: step('{ request: { method: GET, path: /x, json: {} }, expect: { status: 200 } }'),
    says: ['cases/x.yaml:8:45 WRONG_VALUE GET sends no body'],
  },
  {
    is: 'a replacement of what is not there',
    text: step(
      '{ request: { method: PUT, path: /x, json: { a: [SE*14] }, replace: { SE*15: "" } }, expect: { status: 200 } }',
    ),
    says: ['cases/x.yaml:8:78 WRONG_VALUE the body does not contain "SE*15"'],
  },
  {
    is: 'a scenario that nobody wrote',
    text: one('arrange: { scenario: payed }', 'steps:', `  - { request: ${get}, expect: { status: 200 } }`),
    says: ['cases/x.yaml:7:26 WRONG_VALUE there is no scenario "payed"; did you mean "paid"?'],
  },
  {
    is: 'variables that stand for nothing',
    text: step(
      `{ request: { method: GET, path: "/\${run.sessionId}/\${saved.id}/\${key}/$\${fine}" }, expect: { status: 200 } }`,
    ),
    says: [
      `cases/x.yaml:8:41 WRONG_VALUE \${run.sessionId} needs arrange.scenario, and a path into the response to its start`,
      `cases/x.yaml:8:41 WRONG_VALUE \${saved.id} is not saved by an earlier step`,
      `cases/x.yaml:8:41 WRONG_VALUE there is no \${key}; use credentials.taiga, credentials.stedi, credentials.optumClientId, credentials.optumClientSecret, run.… or saved.…`,
    ],
  },
  {
    is: 'a regular expression that is none',
    text: step(`{ request: ${get}, expect: { status: 200, members: { /a: { matches: "(" } } } }`),
    says: ['cases/x.yaml:8:96 WRONG_VALUE "(" is not a valid regular expression: Unterminated group'],
  },
  ...[
    ['(?!.*DMG)', 'lookarounds are not supported: (?! at character 1'],
    ['a(?<=b)', 'lookarounds are not supported: (?<= at character 2'],
    ['(a)\\\\1', 'references to groups are not supported: \\1 at character 4'],
    ['(a{99}){99}', 'it stands for 9801 characters and sets when its counts are written out; at most 1000 are allowed'],
  ].map(([pattern, problem]) => ({
    is: `a regular expression that has no linear time: ${pattern}`,
    text: step(`{ request: ${get}, expect: { status: 200, members: { /a: { matches: "${pattern}" } } } }`),
    says: [expect.stringContaining(`is not a valid regular expression: ${problem}`)],
  })),
  {
    is: 'editions where there are none',
    text: one('editions: ["2025-01"]', 'steps:', `  - { request: ${get}, expect: { status: 200 } }`),
    says: ['cases/x.yaml:7:5 WRONG_VALUE only Stedi has editions'],
  },
  {
    is: 'two cases of one name',
    text: `${step(`{ request: ${get}, expect: { status: 200 } }`)}${step(`{ request: ${get}, expect: { status: 200 } }`).slice(7)}`,
    says: ['cases/x.yaml:9:11 NAME_TAKEN another case of taiga has the name "one"'],
  },
  {
    is: 'a case that begins billing and says that it only reads',
    text: one(
      'runs: [mock, live-read-only]',
      'steps:',
      '  - { operation: taiga.submitSession, request: { method: POST, path: /x }, expect: { status: 201 } }',
    ),
    says: ['cases/x.yaml:7:18 WRONG_VALUE taiga.submitSession starts billing, so the case cannot be live-read-only'],
  },
  {
    is: 'a case that begins billing under the name of an operation that only reads',
    text: one(
      'runs: [live-read-only]',
      'steps:',
      `  - { request: ${get}, expect: { status: 200 } }`,
      '  - { request: { method: POST, path: /api/v1/partner/sessions }, expect: { status: 201 } }',
    ),
    says: [
      'cases/x.yaml:7:12 WRONG_VALUE POST /api/v1/partner/sessions starts billing, so the case cannot be live-read-only',
    ],
  },
  {
    is: 'a read-only case that sends something with unknown consequences',
    text: one(
      'runs: [live-read-only]',
      'steps:',
      '  - { request: { method: POST, path: /claims/submission }, expect: { status: 201 } }',
    ).replace('taiga.sessionStatus', 'stedi.claimStatus'),
    says: [
      'cases/x.yaml:7:12 WRONG_VALUE the consequences of POST /claims/submission are unknown, so the case cannot be live-read-only',
    ],
  },
  {
    is: "variables that are supplied and not used, used and not supplied, or are another API's credentials",
    text: one(
      'arrange:',
      '  scenario: paid',
      '  live: { run.sessionID: PAYERBOX_LIVE_TAIGA_SESSION, run.requests: PAYERBOX_LIVE_STEDI_KEY }',
      'steps:',
      `  - { request: { method: GET, path: "/\${run.sessionId}" }, expect: { status: 200, relations: [{ equal: ["run:/claims/0"] }] } }`,
    ),
    says: [
      'cases/x.yaml:9:13 WRONG_VALUE run.sessionId is missing',
      'cases/x.yaml:9:13 WRONG_VALUE run.claims.0 is missing',
      'cases/x.yaml:9:15 WRONG_VALUE the case does not use run.sessionID; did you mean "run.sessionId"?',
      'cases/x.yaml:9:59 WRONG_VALUE the case does not use run.requests',
      'cases/x.yaml:9:73 WRONG_VALUE a variable for taiga must start with PAYERBOX_LIVE_TAIGA_',
      'cases/x.yaml:9:73 WRONG_VALUE PAYERBOX_LIVE_STEDI_KEY configures the run; a case must not send it',
    ],
  },
  {
    is: 'a variable of the environment that could be any',
    text: one(
      'arrange: { scenario: paid, live: { run.sessionId: HOME } }',
      'steps:',
      `  - { request: ${get}, expect: { status: 200 } }`,
    ),
    says: ['cases/x.yaml:7:55 WRONG_VALUE run.sessionId must be an environment variable PAYERBOX_LIVE_…, not "HOME"'],
  },
]
