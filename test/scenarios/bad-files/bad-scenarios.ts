/** A scenario file that cannot be played, and all its problems. */
export interface BadScenario {
  readonly title: string
  /** Default: `scenarios/run.yaml`. */
  readonly file?: string
  readonly text: string
  readonly problems: readonly string[]
}

/** Four valid lines; the problem starts on line 5. */
const head = `scenario: run
summary: A run.
claims:
  visit: { charge: 100 }
`

/** The same with a valid step, for problems of the claim on line 4. */
function claim(sketch: string): string {
  return `scenario: run
summary: A run.
claims:
  visit: ${sketch}
steps:
  - { visit: submitted }
`
}

/** Steps from line 6 on. */
function steps(...lines: readonly string[]): string {
  return `${head}steps:\n${lines.map((line) => `  - ${line}\n`).join('')}`
}

export const badScenarios: readonly BadScenario[] = [
  // The text
  { title: 'empty', text: '', problems: ['scenarios/run.yaml:1:1 EMPTY_FILE the file is empty'] },
  {
    title: 'only a comment',
    text: '# to be written\n',
    problems: ['scenarios/run.yaml:1:1 EMPTY_FILE the file is empty'],
  },
  {
    title: 'a tab as indentation',
    text: 'scenario: run\nclaims:\n\tvisit: {}\n',
    problems: ['scenarios/run.yaml:3:1 TAB YAML does not allow tabs for indentation; use spaces'],
  },
  {
    title: 'an open quote',
    text: 'scenario: "run\nsummary: A run.\n',
    problems: ['scenarios/run.yaml:1:11 YAML_SYNTAX the quote " is not closed; add " where the text ends'],
  },
  {
    title: 'an open bracket',
    text: `${head}steps: [{ visit: submitted }\n`,
    problems: ['scenarios/run.yaml:5:8 YAML_SYNTAX the bracket [ is not closed; add ] where the value ends'],
  },
  {
    title: 'two documents',
    text: `${steps('{ visit: submitted }')}---\nscenario: other\n`,
    problems: [
      'scenarios/run.yaml:7:1 SEVERAL_DOCUMENTS a file must contain one scenario; a second document starts here',
    ],
  },
  {
    title: 'an alias without an anchor',
    text: steps('{ visit: submitted }', '*later'),
    problems: ['scenarios/run.yaml:7:5 YAML_SYNTAX unknown alias *later: there is no anchor &later before it'],
  },
  {
    title: 'a language tag',
    text: `${head}steps: !!js/function "() => []"\n`,
    problems: ['scenarios/run.yaml:5:8 YAML_SYNTAX a text cannot start with !; put it in quotes'],
  },
  {
    title: 'a text that starts with an exclamation mark',
    text: steps('{ visit: !submitted }'),
    problems: ['scenarios/run.yaml:6:14 YAML_SYNTAX a text cannot start with !; put it in quotes'],
  },
  {
    title: 'a blank of a word processor in the indentation',
    text: steps('{ visit: submitted }', '{ after: 1d, visit: accepted }').replace('  - { after', '\u{a0} - { after'),
    problems: [
      'scenarios/run.yaml:7:1 YAML_SYNTAX this is not a blank but a character that looks like one (U+00A0); delete it and type blanks',
    ],
  },
  {
    title: 'a semicolon between entries',
    text: steps('{ after: 30m; visit: submitted }'),
    problems: ['scenarios/run.yaml:6:14 YAML_SYNTAX separate the entries with commas, not with semicolons'],
  },
  {
    title: 'no blank behind a colon',
    text: steps('{ after:30m, visit: submitted }'),
    problems: [
      'scenarios/run.yaml:6:7 UNKNOWN_KEY unknown key "after:30m"; write "after: 30m", with a blank behind the colon',
    ],
  },
  {
    title: 'an equals sign instead of a colon',
    text: steps('{ after = 30m, visit: submitted }'),
    problems: [
      'scenarios/run.yaml:6:7 UNKNOWN_KEY unknown key "after = 30m"; write "after: 30m", with a blank behind the colon',
    ],
  },
  {
    title: 'a comma in an amount',
    text: steps('{ visit: submitted }').replace('charge: 100', 'charge: 238,44'),
    problems: [
      'scenarios/run.yaml:4:24 UNKNOWN_KEY unknown key "44"; write a number with a decimal point, not with a comma',
    ],
  },
  {
    title: 'a role without a stage',
    text: steps('{ after: 30m, visit: }'),
    problems: [
      'scenarios/run.yaml:6:19 UNKNOWN_STAGE the stage is missing; use drafted, coded, submitted, received, accepted, rejected, in-process, pended, in-review, provider-information-requested, patient-information-requested, on-hold, information-requested, awaiting-payment, paid, denied or revised',
    ],
  },
  {
    title: 'a word that is almost a key, and one that has nothing in common with any',
    text: steps('{ aftr: 30m, visit: submitted }', '{ q: 1, visit: accepted }'),
    problems: [
      'scenarios/run.yaml:6:7 UNKNOWN_KEY unknown key "aftr"; did you mean "after"?',
      'scenarios/run.yaml:7:7 UNKNOWN_KEY unknown key "q"; use visit, after, polls, manual, reason, amount, lines, more, event, allowIllegal, branch, outcomes, repeat, steps, use, for, on, times, lasts, match, inFlight, rate, every, chance or fails',
    ],
  },
  {
    title: 'a number in words',
    text: steps('{ polls: two, visit: submitted }'),
    problems: ['scenarios/run.yaml:6:14 WRONG_TYPE polls must be a whole number, not "two"'],
  },
  {
    title: 'a duplicate key',
    text: `${steps('{ visit: submitted }')}summary: Another run.\n`,
    problems: ['scenarios/run.yaml:7:1 DUPLICATE_KEY duplicate key "summary"; the first is in line 2, column 1'],
  },
  {
    title: 'a colon in a summary',
    text: `${steps('{ visit: submitted }').replace('A run.', 'Denied: not covered # for now')}`,
    problems: [
      'scenarios/run.yaml:2:10 YAML_SYNTAX a text that contains ": " must be in quotes: "Denied: not covered"',
    ],
  },
  {
    title: 'a colon and quotes in a text within braces',
    text: steps('{ visit: paid, allowIllegal: the payer said: "paid" }'),
    problems: [
      `scenarios/run.yaml:6:34 YAML_SYNTAX a text that contains ": " must be in quotes: 'the payer said: "paid"'`,
    ],
  },
  {
    title: 'a brace that is not closed',
    text: steps('{ visit: submitted', '{ after: 30m, visit: accepted }'),
    problems: ['scenarios/run.yaml:6:5 YAML_SYNTAX the bracket { is not closed; add } where the value ends'],
  },
  {
    title: 'a brace that is not closed, within another',
    text: claim('{ subscriber: { memberId: "{1}", firstName: Jane, charge: 100 }'),
    problems: ['scenarios/run.yaml:4:10 YAML_SYNTAX the bracket { is not closed; add } where the value ends'],
  },
  {
    title: 'a closing brace too many',
    text: steps('{ visit: submitted }}'),
    problems: ['scenarios/run.yaml:6:25 YAML_SYNTAX "}" closes nothing; remove it'],
  },
  {
    title: 'no blank behind a colon',
    text: 'scenario: run\nsummary:Paid.\nclaims: { visit: {} }\nsteps: [{ visit: submitted }]\n',
    problems: ['scenarios/run.yaml:2:1 YAML_SYNTAX a colon needs a blank behind it: summary: Paid.'],
  },
  {
    title: 'a key without a colon',
    text: `${head}steps\n  - { visit: submitted }\n`,
    problems: [
      'scenarios/run.yaml:5:1 YAML_SYNTAX "steps" is neither a key with a value nor an entry of a list; write a key, a colon and a value: steps: …',
    ],
  },
  {
    title: 'a text that starts with a reserved character',
    text: steps('{ visit: submitted }').replace('A run.', '@payer is slow'),
    problems: ['scenarios/run.yaml:2:10 YAML_SYNTAX a text cannot start with @; put it in quotes'],
  },
  {
    title: 'lines of one list that start in different columns',
    text: `${head}steps:\n  - { visit: submitted }\n - { visit: accepted }\n`,
    problems: ['scenarios/run.yaml:7:2 YAML_SYNTAX the entries of a list must start in the same column'],
  },
  {
    title: 'text behind a quoted text',
    text: steps('{ visit: submitted }').replace('A run.', "'it's late'"),
    problems: [
      'scenarios/run.yaml:2:14 YAML_SYNTAX there is text behind the closing quote; put the whole text in quotes of the other kind',
    ],
  },
  {
    title: 'a duplicate key within braces',
    text: steps('{ after: 1d, visit: submitted, after: 2d }'),
    problems: ['scenarios/run.yaml:6:36 DUPLICATE_KEY duplicate key "after"; the first is in line 6, column 7'],
  },
  {
    title: 'double braces',
    text: steps('{{ visit: submitted }}'),
    problems: ['scenarios/run.yaml:6:6 YAML_SYNTAX a key must be a text, not an object'],
  },
  {
    title: 'a merge of a text',
    text: claim('{ <<: same, charge: 100 }'),
    problems: ['scenarios/run.yaml:4:16 YAML_SYNTAX "<<" must be an alias of an object, such as *same'],
  },
  {
    title: 'an alias within its own anchor',
    text: claim('&self { charge: 100, lines: [*self] }'),
    problems: ['scenarios/run.yaml:4:39 YAML_SYNTAX the alias *self is within the value that it stands for'],
  },

  // The shape
  {
    title: 'a list',
    text: '- scenario: run\n',
    problems: ['scenarios/run.yaml:1:1 WRONG_TYPE a scenario must be an object, not a list'],
  },
  {
    title: 'without claims and steps',
    text: 'scenario: run\nsummary: A run.\n',
    problems: [
      'scenarios/run.yaml:1:1 MISSING_KEY "claims" is missing',
      'scenarios/run.yaml:1:1 MISSING_KEY "steps" is missing',
    ],
  },
  {
    title: 'without a single step',
    text: `${head}steps: []\n`,
    problems: ['scenarios/run.yaml:5:8 WRONG_VALUE steps must not be empty'],
  },
  {
    title: 'a mistyped key',
    text: `${steps('{ visit: submitted }')}sumary: Another run.\n`,
    problems: ['scenarios/run.yaml:7:1 UNKNOWN_KEY unknown key "sumary"; did you mean "summary"?'],
  },
  {
    title: 'a name that differs from the file name',
    file: 'scenarios/denied.yaml',
    text: steps('{ visit: submitted }'),
    problems: ['scenarios/denied.yaml:1:11 NAME_DIFFERS scenario must be "denied", the name of the file'],
  },
  {
    title: 'an invalid name',
    text: 'scenario: My Story\nsummary: A run.\nclaims: { visit: {} }\nsteps: [{ visit: submitted }]\n',
    problems: [
      'scenarios/run.yaml:1:11 WRONG_VALUE scenario must be lowercase letters and digits, joined by hyphens, not "My Story"',
    ],
  },
  {
    title: 'an empty summary',
    text: 'scenario: run\nsummary:\nclaims: { visit: {} }\nsteps: [{ visit: submitted }]\n',
    problems: ['scenarios/run.yaml:2:1 WRONG_TYPE summary must be a string, not an empty value'],
  },
  {
    title: 'a reserved role name, and an invalid one',
    text: 'scenario: run\nsummary: A run.\nclaims: { visit: {}, amount: {}, 2nd: {} }\nsteps: [{ visit: submitted }]\n',
    problems: [
      'scenarios/run.yaml:3:22 WRONG_NAME "amount" is a key of steps and cannot be the name of a role',
      'scenarios/run.yaml:3:34 WRONG_NAME invalid role name "2nd"; use letters, digits and hyphens, beginning with a letter',
    ],
  },
  {
    title: 'steps that are not objects',
    text: steps('submitted', '', '[visit, paid]'),
    problems: [
      'scenarios/run.yaml:6:5 WRONG_TYPE an entry of steps must be an object such as { after: 14d, visit: paid }, not "submitted"',
      'scenarios/run.yaml:7:5 WRONG_TYPE an entry of steps must be an object such as { after: 14d, visit: paid }, not an empty value',
      'scenarios/run.yaml:8:5 WRONG_TYPE an entry of steps must be an object such as { after: 14d, visit: paid }, not a list',
    ],
  },

  // The claims
  {
    title: 'digits without quotes',
    text: claim('{ subscriber: { memberId: 111222333 }, provider: { npi: 1234567890 } }'),
    problems: [
      'scenarios/run.yaml:4:36 WRONG_TYPE memberId must be a string; write "111222333" in quotes',
      'scenarios/run.yaml:4:66 WRONG_TYPE npi must be ten digits, in quotes, not 1234567890',
    ],
  },
  {
    title: 'values whose text says more than their number',
    text: claim(
      '{ subscriber: { memberId: 0012345, groupNumber: 0x1F }, payer: 00540, patientAccountNumber: 12345678901234567890 }',
    ),
    problems: [
      'scenarios/run.yaml:4:36 WRONG_TYPE memberId must be a string; write "0012345" in quotes',
      'scenarios/run.yaml:4:58 WRONG_TYPE groupNumber must be a string; write "0x1F" in quotes',
      'scenarios/run.yaml:4:73 WRONG_TYPE payer must be a string; write "00540" in quotes',
      'scenarios/run.yaml:4:102 WRONG_TYPE patientAccountNumber must be a string; write "12345678901234567890" in quotes',
    ],
  },
  {
    title: 'values where objects belong',
    text: 'scenario: run\nsummary: A run.\nclaims: visit\nsteps: submitted\n',
    problems: [
      'scenarios/run.yaml:3:9 WRONG_TYPE claims must be an object such as { visit: { charge: 238.44 } }, not "visit"',
      'scenarios/run.yaml:4:8 WRONG_TYPE steps must be a list such as [{ visit: submitted }, { after: 14d, visit: paid }], not "submitted"',
    ],
  },
  {
    title: 'invalid dates',
    text: claim('{ serviceDate: 2026-02-30, subscriber: { dateOfBirth: 1988-5-15 } }'),
    problems: [
      'scenarios/run.yaml:4:25 WRONG_DATE 2026-02-30 is not a valid date',
      'scenarios/run.yaml:4:64 WRONG_VALUE dateOfBirth must be a date such as 2026-04-01, not "1988-5-15"',
    ],
  },
  {
    title: 'a service that ends before it begins',
    text: claim('{ serviceDate: 2026-04-02, serviceEndDate: 2026-04-01 }'),
    problems: ['scenarios/run.yaml:4:53 WRONG_DATE serviceEndDate must not be before serviceDate, which is 2026-04-02'],
  },
  {
    title: 'a serviceEndDate without a serviceDate',
    text: claim('{ serviceEndDate: 2026-04-01 }'),
    problems: ['scenarios/run.yaml:4:10 MISSING_KEY "serviceDate" is missing; "serviceEndDate" requires it'],
  },
  {
    title: 'characters in a name that X12 cannot carry',
    text: claim('{ subscriber: { lastName: "O*Neil~", firstName: "José" } }'),
    problems: [
      'scenarios/run.yaml:4:36 WRONG_VALUE lastName contains "*", which X12 cannot carry',
      'scenarios/run.yaml:4:58 WRONG_VALUE firstName contains "é", which X12 cannot carry',
    ],
  },
  {
    title: 'an unknown gender',
    text: claim('{ subscriber: { gender: f } }'),
    problems: ['scenarios/run.yaml:4:34 WRONG_VALUE gender must be F, M or U, not "f"; did you mean "F"?'],
  },
  {
    title: 'a charge as text, and one with fractions of a cent',
    text: claim('{ charge: "100", lines: [{ procedure: "90837", charge: 100.005 }] }'),
    problems: [
      'scenarios/run.yaml:4:20 WRONG_TYPE charge must be a number, not "100"',
      'scenarios/run.yaml:4:65 WRONG_VALUE charge must be an amount in dollars and cents, not 100.005',
    ],
  },
  {
    title: 'lines that do not add up',
    text: claim('{ charge: 100, lines: [{ procedure: "90837", charge: 60 }, { procedure: "90833", charge: 30 }] }'),
    problems: ['scenarios/run.yaml:4:20 WRONG_SUM charge is 100, but the lines add up to 90'],
  },
  {
    title: 'lines that add up to more than X12 can represent',
    text: claim('{ lines: [{ procedure: "90837", charge: 99999999.99 }, { procedure: "90833", charge: 0.01 }] }'),
    problems: ['scenarios/run.yaml:4:19 WRONG_SUM the lines add up to 100000000; the highest charge is 99999999.99'],
  },
  {
    title: 'a line without a charge',
    text: claim('{ lines: [{ procedure: 90837, units: 0 }] }'),
    problems: [
      'scenarios/run.yaml:4:20 MISSING_KEY "charge" is missing',
      'scenarios/run.yaml:4:33 WRONG_TYPE procedure must be a procedure code such as "90837", in quotes, not 90837',
      'scenarios/run.yaml:4:47 WRONG_VALUE units must be more than 0',
    ],
  },
  {
    title: 'too many modifiers, and a wrong one',
    text: claim('{ lines: [{ procedure: "90837", charge: 100, modifiers: ["95", GT, HQ, U1, x] }] }'),
    problems: [
      'scenarios/run.yaml:4:66 WRONG_VALUE modifiers must have at most 4 entries',
      'scenarios/run.yaml:4:85 WRONG_VALUE an entry of modifiers must be two capital letters or digits, in quotes, not "x"',
    ],
  },
  {
    title: 'a status in notFound that reports a claim',
    text: claim('{ notFound: { category: F1, status: "65" } }'),
    problems: [
      'scenarios/run.yaml:4:34 UNKNOWN_CODE F1 reports a status; a payer that has none returns D0, A4, E0, E1, E2, E3 or E4',
    ],
  },
  {
    title: 'a warning without a description',
    text: claim('{ warnings: [{ code: "response::277::late" }] }'),
    problems: ['scenarios/run.yaml:4:23 MISSING_KEY "description" is missing'],
  },

  // The steps
  {
    title: 'a mistyped stage',
    text: steps('{ after: 30m, visit: submited }', '{ visit: payed }'),
    problems: [
      'scenarios/run.yaml:6:26 UNKNOWN_STAGE "submited" is not a stage; did you mean "submitted"?',
      'scenarios/run.yaml:7:14 UNKNOWN_STAGE "payed" is not a stage; did you mean "paid"?',
    ],
  },
  {
    title: 'a word that resembles no stage',
    text: steps('{ visit: xyzzy }'),
    problems: [
      'scenarios/run.yaml:6:14 UNKNOWN_STAGE "xyzzy" is not a stage; use drafted, coded, submitted, received, accepted, rejected, in-process, pended, in-review, provider-information-requested, patient-information-requested, on-hold, information-requested, awaiting-payment, paid, denied or revised',
    ],
  },
  {
    title: 'a stage in another letter case',
    text: steps('{ visit: Submitted }'),
    problems: ['scenarios/run.yaml:6:14 UNKNOWN_STAGE "Submitted" is not a stage; did you mean "submitted"?'],
  },
  {
    title: 'a mistyped role',
    text: steps('{ visitt: submitted }'),
    problems: ['scenarios/run.yaml:6:7 UNKNOWN_ROLE unknown role "visitt"; did you mean "visit"?'],
  },
  {
    title: 'a mistyped key of a step',
    text: steps('{ visit: submitted, afer: 30m }'),
    problems: ['scenarios/run.yaml:6:25 UNKNOWN_KEY unknown key "afer"; did you mean "after"?'],
  },
  {
    title: 'a duration without a unit',
    text: steps('{ after: 30, visit: submitted }', '{ after: 2 weeks, visit: accepted }'),
    problems: [
      'scenarios/run.yaml:6:14 WRONG_TYPE after must be a duration such as 90s, 30m or 13d16h30m, not 30',
      'scenarios/run.yaml:7:14 WRONG_VALUE after must be a duration such as 90s, 30m or 13d16h30m, not "2 weeks"',
    ],
  },
  {
    title: 'a wait longer than ten years',
    text: steps('{ after: 4000d, visit: submitted }'),
    problems: ['scenarios/run.yaml:6:14 WRONG_VALUE after must be at most 3650d, not 4000d'],
  },
  {
    title: 'two triggers',
    text: steps('{ after: 1d, polls: 2, visit: submitted }'),
    problems: ['scenarios/run.yaml:6:18 SEVERAL_TRIGGERS a step can have only one of after, polls and manual'],
  },
  {
    title: 'three triggers, two of them invalid',
    text: steps('{ after: 1d, polls: 0, manual: false, visit: submitted }'),
    problems: [
      'scenarios/run.yaml:6:18 SEVERAL_TRIGGERS a step can have only one of after, polls and manual',
      'scenarios/run.yaml:6:25 WRONG_VALUE polls must be at least 1',
      'scenarios/run.yaml:6:28 SEVERAL_TRIGGERS a step can have only one of after, polls and manual',
      'scenarios/run.yaml:6:36 WRONG_VALUE manual must be true, not false',
    ],
  },
  {
    title: 'two roles in one step',
    text: `scenario: run\nsummary: A run.\nclaims: { one: {}, two: {} }\nsteps:\n  - { one: submitted, two: submitted }\n`,
    problems: ['scenarios/run.yaml:5:23 SEVERAL_ROLES a step can move only one claim; use a step for each'],
  },
  {
    title: 'a step that does nothing',
    text: steps('{ after: 1d }', '{ after: 1d, amount: 10 }'),
    problems: [
      'scenarios/run.yaml:6:5 NO_EFFECT the step neither moves a claim nor arms a fault',
      'scenarios/run.yaml:7:5 NO_EFFECT the step neither moves a claim nor arms a fault',
    ],
  },
  {
    title: 'a move and a fault in one step',
    text: steps('{ visit: submitted, on: stedi.claimStatus, fails: { status: 503 } }'),
    problems: ['scenarios/run.yaml:6:25 MIXED_STEP a step cannot move a claim and arm a fault; use two steps'],
  },
  {
    title: 'a fault with an amount',
    text: steps('{ on: stedi.claimStatus, fails: { status: 503 }, amount: 10 }'),
    problems: ['scenarios/run.yaml:6:54 MIXED_STEP amount requires a step that moves a claim'],
  },

  // The order of the steps
  {
    title: 'paid before it is submitted',
    text: steps('{ visit: paid }'),
    problems: [
      'scenarios/run.yaml:6:14 IMPOSSIBLE_MOVE a claim that is drafted cannot become paid; it can become coded, submitted',
    ],
  },
  {
    title: 'accepted after it is paid',
    text: steps('{ visit: submitted }', '{ visit: paid }', '{ visit: accepted }'),
    problems: [
      'scenarios/run.yaml:8:14 IMPOSSIBLE_MOVE a claim that is paid cannot become accepted; it can become revised',
    ],
  },
  {
    title: 'paid after a rejection without a resubmission',
    text: steps('{ visit: submitted }', '{ visit: rejected }', '{ visit: paid }'),
    problems: [
      'scenarios/run.yaml:8:14 IMPOSSIBLE_MOVE a claim that is rejected cannot become paid; it can become coded, submitted',
    ],
  },
  {
    title: 'an appeal that is rejected at intake',
    text: steps('{ visit: submitted }', '{ visit: denied }', '{ visit: rejected }'),
    problems: [
      'scenarios/run.yaml:8:14 IMPOSSIBLE_MOVE a claim that is denied cannot become rejected; it can become in-process, pended, in-review, provider-information-requested, patient-information-requested, on-hold, information-requested, awaiting-payment, paid, denied',
    ],
  },
  {
    title: 'one mistake early in a long run, which is reported once',
    text: steps(
      '{ visit: submitted }',
      '{ visit: revised }',
      '{ visit: revised, amount: 5 }',
      '{ visit: revised, amount: 4 }',
    ),
    problems: [
      'scenarios/run.yaml:7:14 IMPOSSIBLE_MOVE a claim that is submitted cannot become revised; it can become received, accepted, rejected, paid, denied',
    ],
  },
  {
    title: 'two roles, one of which skips a stage',
    text: `scenario: run\nsummary: A run.\nclaims:\n  one: {}\n  two: {}\nsteps:\n  - { one: submitted }\n  - { two: accepted }\n  - { one: accepted }\n`,
    problems: [
      'scenarios/run.yaml:8:12 IMPOSSIBLE_MOVE a claim that is drafted cannot become accepted; it can become coded, submitted',
    ],
  },
  {
    title: 'a reason for a stage without status codes',
    text: steps('{ visit: submitted, reason: { category: A1, status: "20" } }'),
    problems: ['scenarios/run.yaml:6:45 IMPOSSIBLE_DETAIL a claim that is submitted has no category code'],
  },
  {
    title: 'a category of another stage',
    text: steps('{ visit: submitted }', '{ visit: paid, reason: { category: F2, status: "585" } }'),
    problems: ['scenarios/run.yaml:7:40 IMPOSSIBLE_DETAIL category F2 is not valid for paid; use F0, F1, F3F, F3N'],
  },
  {
    title: 'an amount before adjudication',
    text: steps('{ visit: submitted }', '{ visit: accepted, amount: 10 }'),
    problems: ['scenarios/run.yaml:7:32 IMPOSSIBLE_DETAIL a claim that is accepted has no paid amount'],
  },
  {
    title: 'an amount for a denial',
    text: steps('{ visit: submitted }', '{ visit: denied, amount: 10 }'),
    problems: ['scenarios/run.yaml:7:30 IMPOSSIBLE_DETAIL a denied claim has no paid amount'],
  },
  {
    title: 'an event before the claim is submitted',
    text: steps('{ visit: coded, event: 837_prepared }'),
    problems: [
      'scenarios/run.yaml:6:28 IMPOSSIBLE_DETAIL a claim that is coded has no events, because it is not submitted yet',
    ],
  },

  // The details
  {
    title: 'unknown codes',
    text: steps('{ visit: submitted }', '{ visit: denied, reason: { category: F9, status: "999", entity: QQQ } }'),
    problems: [
      'scenarios/run.yaml:7:42 UNKNOWN_CODE "F9" is not a claim status category code; did you mean "F0"?',
      'scenarios/run.yaml:7:54 UNKNOWN_CODE "999" is not a claim status code; did you mean "99"?',
      'scenarios/run.yaml:7:69 UNKNOWN_CODE "QQQ" is not an entity code; did you mean "QA"?',
    ],
  },
  {
    title: 'deactivated codes',
    text: steps(
      '{ visit: submitted }',
      '{ visit: denied, reason: { category: F5, status: "317" }, more: [{ category: F2, status: "9" }] }',
    ),
    problems: [
      'scenarios/run.yaml:7:42 UNKNOWN_CODE X12 deactivated category F5 on 2003-10-16; add allowDeactivated: true to use it all the same',
      'scenarios/run.yaml:7:54 UNKNOWN_CODE X12 deactivated status 317 on 2011-11-01; add allowDeactivated: true to use it all the same',
      'scenarios/run.yaml:7:94 UNKNOWN_CODE X12 deactivated status 9 on 2008-07-01; add allowDeactivated: true to use it all the same',
    ],
  },
  {
    title: 'a permission for deactivated codes that no code needs',
    text: steps('{ visit: submitted }', '{ visit: denied, reason: { status: "585", allowDeactivated: true } }'),
    problems: ['scenarios/run.yaml:7:47 NO_EFFECT allowDeactivated has no effect: no code is deactivated'],
  },
  {
    title: 'a status code as a number, and an unknown category',
    text: steps('{ visit: submitted }', '{ visit: denied, reason: { category: f2, status: 585 } }'),
    problems: [
      'scenarios/run.yaml:7:42 UNKNOWN_CODE "f2" is not a claim status category code; did you mean "F2"?',
      'scenarios/run.yaml:7:54 WRONG_TYPE status must be a string; write "585" in quotes',
    ],
  },
  {
    title: 'a status that requires an entity',
    text: steps('{ visit: submitted }', '{ visit: denied, reason: { status: "88" } }'),
    problems: ['scenarios/run.yaml:7:40 MISSING_ENTITY status 88 requires an entity code'],
  },
  {
    title: 'an empty reason, and too many further statuses',
    text: steps(
      '{ visit: submitted }',
      '{ visit: denied, reason: {}, more: [{ category: F2, status: "1" }, { category: F2, status: "2" }, { category: F2 }] }',
    ),
    problems: [
      'scenarios/run.yaml:7:30 WRONG_VALUE reason must not be empty',
      'scenarios/run.yaml:7:40 WRONG_VALUE more must have at most 2 entries',
      'scenarios/run.yaml:7:103 MISSING_KEY "status" is missing',
    ],
  },
  {
    title: 'an amount above the charge',
    text: steps('{ visit: submitted }', '{ visit: paid, amount: 100.01 }'),
    problems: ['scenarios/run.yaml:7:28 AMOUNT_ABOVE_CHARGE 100.01 is more than the charge of 100'],
  },
  {
    title: 'a negative amount',
    text: steps('{ visit: submitted }', '{ visit: paid, amount: -1 }'),
    problems: ['scenarios/run.yaml:7:28 WRONG_VALUE amount must be at least 0'],
  },
  {
    title: 'decisions on lines that the claim does not have',
    text: `scenario: run\nsummary: A run.\nclaims:\n  visit: { lines: [{ procedure: "90837", charge: 100 }] }\nsteps:\n  - { visit: submitted }\n  - { visit: paid, lines: [{ paid: 100 }, { paid: 5 }] }\n`,
    problems: ['scenarios/run.yaml:7:27 LINE_COUNT lines has 2 entries, but the claim has 1 line'],
  },
  {
    title: 'lines above their charges, with another sum than the amount',
    text: `scenario: run\nsummary: A run.\nclaims:\n  visit: { lines: [{ procedure: "90837", charge: 100 }, { procedure: "90833", charge: 40 }] }\nsteps:\n  - { visit: submitted }\n  - { visit: paid, amount: 90, lines: [{ paid: 40 }, { paid: 40.01 }] }\n`,
    problems: [
      'scenarios/run.yaml:7:28 WRONG_SUM amount is 90, but the lines add up to 80.01',
      'scenarios/run.yaml:7:62 AMOUNT_ABOVE_CHARGE 40.01 is more than the charge of 40',
    ],
  },
  {
    title: 'an event in capital letters',
    text: steps('{ visit: submitted }', '{ visit: accepted, event: 277CA-Accepted }'),
    problems: [
      'scenarios/run.yaml:7:31 WRONG_VALUE event must be lowercase letters and digits, joined by underscores, such as 835_paid, not "277CA-Accepted"',
    ],
  },

  // The faults
  {
    title: 'a mistyped operation',
    text: steps('{ on: stedi.claimstatus, fails: { status: 503 } }'),
    problems: [
      'scenarios/run.yaml:6:11 UNKNOWN_OPERATION "stedi.claimstatus" is not an operation; did you mean "stedi.claimStatus"?',
    ],
  },
  {
    title: 'a fault without a failure',
    text: steps('{ on: stedi.claimStatus }', '{ on: taiga.*, fails: {} }'),
    problems: [
      'scenarios/run.yaml:6:5 MISSING_KEY "fails" is missing; "on" requires it',
      'scenarios/run.yaml:7:27 WRONG_VALUE fails must not be empty',
    ],
  },
  {
    title: 'a fault without an operation',
    text: steps('{ fails: { hang: true } }', '{ times: 2 }'),
    problems: [
      'scenarios/run.yaml:6:5 MISSING_KEY "on" is missing; "fails" requires it',
      'scenarios/run.yaml:7:5 MISSING_KEY "on" is missing; "times" requires it',
    ],
  },
  {
    title: 'two failures at once',
    text: steps('{ on: optum.token, fails: { status: 503, hang: true } }'),
    problems: ['scenarios/run.yaml:6:46 SEVERAL_FAILURES status and hang exclude each other'],
  },
  {
    title: 'a delay of a response that never arrives',
    text: steps('{ on: optum.token, fails: { delay: 5s, hang: true } }'),
    problems: ['scenarios/run.yaml:6:33 SEVERAL_FAILURES hang and delay exclude each other: hang never responds'],
  },
  {
    title: 'a delay above the limit',
    text: steps('{ on: optum.token, fails: { delay: 2d } }'),
    problems: ['scenarios/run.yaml:6:40 WRONG_VALUE delay must be at most 1h, not 2d; hang never responds'],
  },
  {
    title: 'a failure with a status of success',
    text: steps('{ on: optum.token, times: 0, fails: { status: 200 } }'),
    problems: [
      'scenarios/run.yaml:6:31 WRONG_VALUE times must be at least 1',
      'scenarios/run.yaml:6:51 WRONG_VALUE status must be at least 400',
    ],
  },
  {
    title: 'a failure of the payer for an operation that does not reach it',
    text: steps('{ on: taiga.sessionStatus, fails: { payer: { category: E1, status: "484" } } }'),
    problems: [
      'scenarios/run.yaml:6:41 IMPOSSIBLE_FAILURE taiga.sessionStatus does not reach a payer; use stedi.*, stedi.claimStatus, stedi.claimStatusRawX12, optum.*, optum.claimstatus, optum.rawX12 or optum.rawX12Enhanced',
    ],
  },
  {
    title: 'a failure of the payer that reports a status',
    text: steps('{ on: stedi.*, fails: { payer: { category: P1, status: "19" } } }'),
    problems: [
      'scenarios/run.yaml:6:48 UNKNOWN_CODE P1 reports a status; a payer that has none returns D0, A4, E0, E1, E2, E3 or E4',
      'scenarios/run.yaml:6:60 MISSING_ENTITY status 19 requires an entity code',
    ],
  },
  {
    title: 'a delay with a max below its min',
    text: steps('{ on: optum.token, fails: { delay: { min: 5s, max: 1s } } }'),
    problems: ['scenarios/run.yaml:6:56 WRONG_VALUE max must not be less than min, which is 5s'],
  },
  {
    title: 'delays with missing or excess keys',
    text: steps(
      '{ on: optum.token, fails: { delay: { min: 5s } } }',
      '{ on: optum.token, fails: { delay: { median: soon, sigma: 9 } } }',
      '{ on: optum.token, fails: { delay: { median: 1s, sigma: 1, min: 1s, max: 2s } } }',
      '{ on: optum.token, fails: { delay: { meidan: 1s } } }',
    ),
    problems: [
      'scenarios/run.yaml:6:40 MISSING_KEY "max" is missing; "min" requires it',
      'scenarios/run.yaml:7:50 WRONG_VALUE median must be a duration such as 90s, 30m or 13d16h30m, not "soon"',
      'scenarios/run.yaml:7:63 WRONG_VALUE sigma must be at most 3',
      'scenarios/run.yaml:8:40 WRONG_VALUE delay must have at most 2 keys',
      'scenarios/run.yaml:9:42 UNKNOWN_KEY unknown key "meidan"; did you mean "median"?',
    ],
  },
  {
    title: 'a delay and a dribble above the limit',
    text: steps(
      '{ on: optum.token, fails: { delay: { min: 1s, max: 2h } } }',
      '{ on: optum.token, fails: { dribble: 1d } }',
    ),
    problems: [
      'scenarios/run.yaml:6:56 WRONG_VALUE max must be at most 1h, not 2h; hang never responds',
      'scenarios/run.yaml:7:42 WRONG_VALUE dribble must be at most 1h, not 1d; hang never responds',
    ],
  },
  {
    title: 'unknown failures',
    text: steps(
      '{ on: optum.token, fails: { reset: midle } }',
      '{ on: optum.token, fails: { length: wrong } }',
      '{ on: optum.token, fails: { truncatd: true } }',
    ),
    problems: [
      'scenarios/run.yaml:6:40 WRONG_VALUE reset must be true or middle, not "midle"; did you mean "middle"?',
      'scenarios/run.yaml:7:41 WRONG_VALUE length must be short or long, not "wrong"; did you mean "long"?',
      'scenarios/run.yaml:8:33 UNKNOWN_KEY unknown key "truncatd"; did you mean "truncated"?',
    ],
  },
  {
    title: 'carriedOut with a failure that carries the request out',
    text: steps(
      '{ on: taiga.*, fails: { carriedOut: true } }',
      '{ on: taiga.*, fails: { reset: middle, carriedOut: true } }',
    ),
    problems: [
      'scenarios/run.yaml:6:29 SEVERAL_FAILURES carriedOut requires status, hang, garbage or reset: true',
      'scenarios/run.yaml:7:44 SEVERAL_FAILURES carriedOut requires status, hang, garbage or reset: true',
    ],
  },
  {
    title: 'invalid conditions',
    text: steps(
      '{ on: taiga.*, chance: 20, every: 1, fails: { hang: true } }',
      '{ on: taiga.*, rate: { max: 0 }, inFlight: 0, fails: { hang: true } }',
      '{ on: taiga.*, rate: { max: 5, pre: 1s, per: 1 }, lasts: long, fails: { hang: true } }',
      '{ chance: 0.5 }',
    ),
    problems: [
      'scenarios/run.yaml:6:28 WRONG_VALUE chance must be at most 1',
      'scenarios/run.yaml:6:39 WRONG_VALUE every must be at least 2',
      'scenarios/run.yaml:7:26 MISSING_KEY "per" is missing',
      'scenarios/run.yaml:7:33 WRONG_VALUE max must be at least 1',
      'scenarios/run.yaml:7:48 WRONG_VALUE inFlight must be at least 1',
      'scenarios/run.yaml:8:36 UNKNOWN_KEY unknown key "pre"; did you mean "per"?',
      'scenarios/run.yaml:8:50 WRONG_TYPE per must be a duration such as 90s, 30m or 13d16h30m, not 1',
      'scenarios/run.yaml:8:62 WRONG_VALUE lasts must be a duration such as 90s, 30m or 13d16h30m, not "long"',
      'scenarios/run.yaml:9:5 MISSING_KEY "on" is missing; "chance" requires it',
    ],
  },
  {
    title: 'a match that names no part of a request',
    text: steps(
      '{ on: taiga.*, match: { memberId: "1", "header:": x, path: /(/ }, fails: { hang: true } }',
      '{ on: taiga.*, match: { /memberId: 111222333 }, fails: { hang: true } }',
      '{ on: taiga.*, match: {}, fails: { hang: true } }',
    ),
    problems: [
      'scenarios/run.yaml:6:29 UNKNOWN_KEY "memberId" is not a part of a request; use path, body, header:<name> or a JSON pointer such as /subscriber/memberId',
      'scenarios/run.yaml:6:44 UNKNOWN_KEY "header:" is not a part of a request; use path, body, header:<name> or a JSON pointer such as /subscriber/memberId',
      'scenarios/run.yaml:6:64 WRONG_VALUE /(/ is not a valid regular expression: Unterminated group',
      'scenarios/run.yaml:7:40 WRONG_TYPE /memberId must be a string; write "111222333" in quotes',
      'scenarios/run.yaml:8:27 WRONG_VALUE match must not be empty',
    ],
  },
  {
    title: 'a role with the name of a key of faults',
    text: 'scenario: run\nsummary: A run.\nclaims:\n  match: {}\nsteps:\n  - { match: submitted }\n',
    problems: [
      'scenarios/run.yaml:4:3 WRONG_NAME "match" is a key of steps and cannot be the name of a role',
      'scenarios/run.yaml:6:5 MISSING_KEY "on" is missing; "match" requires it',
      'scenarios/run.yaml:6:14 WRONG_TYPE match must be an object such as { /subscriber/memberId: "111222333" }, not "submitted"',
    ],
  },

  // Nested steps
  {
    title: 'a branch with one outcome',
    text: steps('{ branch: outcome, outcomes: [{ outcome: paid, steps: [] }] }'),
    problems: ['scenarios/run.yaml:6:34 WRONG_VALUE outcomes must have at least 2 entries'],
  },
  {
    title: 'a branch without a name',
    text: steps('{ outcomes: [{ outcome: a, steps: [] }, { outcome: b, steps: [] }] }'),
    problems: ['scenarios/run.yaml:6:5 MISSING_KEY "branch" is missing; "outcomes" requires it'],
  },
  {
    title: 'two outcomes with one name',
    text: steps('{ branch: outcome, outcomes: [{ outcome: a, steps: [] }, { outcome: a, steps: [] }] }'),
    problems: ['scenarios/run.yaml:6:73 NAME_TAKEN duplicate outcome "a"'],
  },
  {
    title: 'a mistyped key of an outcome',
    text: steps('{ branch: outcome, outcomes: [{ outcome: a, wieght: 2, steps: [] }, { outcome: b, steps: [] }] }'),
    problems: ['scenarios/run.yaml:6:49 UNKNOWN_KEY unknown key "wieght"; did you mean "weight"?'],
  },
  {
    title: 'an unknown stage in an inner step',
    text: steps(
      '{ branch: outcome, outcomes: [{ outcome: a, steps: [{ visit: payed }] }, { outcome: b, steps: [] }] }',
    ),
    problems: ['scenarios/run.yaml:6:66 UNKNOWN_STAGE "payed" is not a stage; did you mean "paid"?'],
  },
  {
    title: 'a move that is impossible after one outcome only',
    text: steps(
      '{ visit: submitted }',
      '{ branch: outcome, outcomes: [{ outcome: a, steps: [{ visit: accepted }] }, { outcome: b, steps: [{ visit: denied }] }] }',
      '{ visit: paid }',
      '{ visit: rejected }',
    ),
    problems: [
      'scenarios/run.yaml:9:14 IMPOSSIBLE_MOVE a claim that is paid cannot become rejected; it can become revised',
    ],
  },
  {
    title: 'a branch that does something itself',
    text: steps('{ branch: outcome, visit: paid, outcomes: [{ outcome: a, steps: [] }, { outcome: b, steps: [] }] }'),
    problems: ['scenarios/run.yaml:6:24 MIXED_STEP branch and visit exclude each other; use two steps'],
  },
  {
    title: 'a repetition that waits',
    text: steps('{ after: 1h, repeat: 2, steps: [{ visit: drafted }] }'),
    problems: ['scenarios/run.yaml:6:7 MIXED_STEP repeat and after exclude each other; set after on a step within'],
  },
  {
    title: 'a repeated step that can happen only once',
    text: steps('{ repeat: 2, steps: [{ visit: submitted }] }'),
    problems: [
      'scenarios/run.yaml:6:35 IMPOSSIBLE_MOVE a claim that is submitted cannot become submitted; it can become received, accepted, rejected, paid, denied',
    ],
  },
  {
    title: 'a run that is too long',
    text: steps('{ repeat: 100, steps: [{ repeat: 100, steps: [{ on: taiga.*, fails: { status: 500 } }] }] }'),
    problems: [
      'scenarios/run.yaml:6:3 WRONG_VALUE the run has 10000 steps, with repetitions and fragments; at most 2000 are allowed',
    ],
  },
  {
    title: 'an unknown fragment, for an unknown role',
    text: steps('{ use: intake, for: vist }'),
    problems: [
      'scenarios/run.yaml:6:12 UNKNOWN_FRAGMENT unknown fragment "intake"',
      'scenarios/run.yaml:6:25 UNKNOWN_ROLE unknown role "vist"; did you mean "visit"?',
    ],
  },
  {
    title: 'allowIllegal on a fault',
    text: steps('{ on: optum.token, fails: { status: 503 }, allowIllegal: because }'),
    problems: ['scenarios/run.yaml:6:48 MIXED_STEP allowIllegal requires a step that moves a claim'],
  },

  // Match rules
  {
    title: 'an empty rule',
    text: `${claim('{}')}match: {}\n`,
    problems: ['scenarios/run.yaml:7:8 WRONG_VALUE match must not be empty'],
  },
  {
    title: 'a rule with mistyped conditions',
    text: `${claim('{}')}match:\n  payor: Cigna\n  charge: { mim: 100 }\n  npi: 1234567890\n  diagnosis: F3\n`,
    problems: [
      'scenarios/run.yaml:8:3 UNKNOWN_KEY unknown key "payor"; did you mean "payer"?',
      'scenarios/run.yaml:9:13 UNKNOWN_KEY unknown key "mim"; did you mean "min"?',
      'scenarios/run.yaml:10:8 WRONG_TYPE npi must be ten digits, in quotes, not 1234567890',
      'scenarios/run.yaml:11:14 WRONG_VALUE diagnosis must be an ICD-10-CM code such as F32.1, not "F3"',
    ],
  },
  {
    title: 'a rule that no session can meet',
    text: `${claim('{}')}match:\n  memberId: /(/\n  charge: { min: 2, max: 1.005 }\n  dateOfService: { min: 2026-02-30, max: 2026-01-01 }\n`,
    problems: [
      'scenarios/run.yaml:8:13 WRONG_VALUE memberId must be a valid regular expression: Unterminated group',
      'scenarios/run.yaml:9:26 WRONG_VALUE max must be an amount in dollars and cents, not 1.005',
      'scenarios/run.yaml:9:26 NO_EFFECT max must not be less than min, which is 2',
      'scenarios/run.yaml:10:25 WRONG_DATE 2026-02-30 is not a valid date',
      'scenarios/run.yaml:10:42 WRONG_DATE max must not be before min, which is 2026-02-30',
    ],
  },

  // Payer details
  {
    title: 'contacts that no PER segment can hold',
    text: `${claim('{ payerDetails: { contact: { phone: "5550100100", fax: "5550100101", email: A@B.EXAMPLE, ediAccessNumber: E1 } } }')}`,
    problems: [
      'scenarios/run.yaml:4:37 WRONG_VALUE a contact has one to three numbers, not phone, fax, email and ediAccessNumber',
    ],
  },
  {
    title: 'a contact without numbers, and an unknown key of the details',
    text: `${claim('{ payerDetails: { contact: { name: Desk } } }')}`,
    problems: ['scenarios/run.yaml:4:37 WRONG_VALUE a contact has one to three numbers, not none'],
  },

  // Payer behaviors
  {
    title: 'unknown and duplicate behaviors, and durations that are not allowed',
    text: `${claim('{}')}payerBehaviors:\n  - slo\n  - slow\n  - slow: 20s\n  - not-found-at-first: soon\n  - []\n  - slow\n  - bites\n`,
    problems: [
      'scenarios/run.yaml:8:5 UNKNOWN_BEHAVIOR "slo" is not a payer behavior; did you mean "slow"?',
      'scenarios/run.yaml:10:5 WRONG_VALUE slow does not take a duration',
      'scenarios/run.yaml:11:5 WRONG_VALUE not-found-at-first must be a duration of at most 365d, such as 5d',
      'scenarios/run.yaml:12:5 WRONG_TYPE a behavior must be a name, or a name with a duration: not-found-at-first: 5d',
      'scenarios/run.yaml:13:5 NAME_TAKEN duplicate behavior slow',
      'scenarios/run.yaml:14:5 UNKNOWN_BEHAVIOR "bites" is not a payer behavior; use slow, sunday-maintenance, needs-account-number, refuses-wide-windows, refuses-single-days, needs-exact-names, batch-at-night, not-found-at-first, archives-after-18-months, claims-newest-first, claims-newest-last or answers-with-main-id',
    ],
  },
  {
    title: 'behaviors that are not a list',
    text: `${claim('{}')}payerBehaviors: slow\n`,
    problems: [
      'scenarios/run.yaml:7:17 WRONG_TYPE payerBehaviors must be a list such as [slow, not-found-at-first: 3d], not "slow"',
    ],
  },

  // Lags
  {
    title: 'a lag of an unknown API',
    text: `${claim('{}')}lag: { stedy: 6h }\n`,
    problems: ['scenarios/run.yaml:7:8 UNKNOWN_KEY unknown key "stedy"; did you mean "stedi"?'],
  },
  {
    title: 'a lag that is not a duration, of zero, and longer than a year',
    text: `${claim('{}')}lag:\n  taiga: soon\n  stedi: 0s\n  optum: 400d\n`,
    problems: [
      'scenarios/run.yaml:8:10 WRONG_VALUE taiga must be a duration such as 90s, 30m or 13d16h30m, not "soon"',
      'scenarios/run.yaml:9:10 NO_EFFECT a lag of 0s has no effect; remove it',
      'scenarios/run.yaml:10:10 WRONG_VALUE optum must be at most 365d, not 400d',
    ],
  },
]
