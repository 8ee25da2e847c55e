// made by npm run generate from scenarios/
import type { Scenario } from '../format/step.ts'

export const builtInScenarios: readonly Scenario[] = [
  {
    name: 'accepted-between-two-polls',
    summary: 'Who polls once a day, as Taiga advises, sees submitted and on the next day paid: the claim was accepted in between. A client that waits to see accepted before it believes in a payment waits for ever; the events tell all of it.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 1800000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 43200000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 3600000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'asked-again-and-again',
    summary: 'The payer asks for information three times over, two weeks each time, before it pays. A client that gives up at the second question loses the money.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 1740000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/1/steps/0',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R4',
            status: '297',
          },
        },
      },
      {
        when: {
          after: 259200000,
        },
        place: '/steps/1/steps/1',
        role: 'visit',
        to: 'in-review',
        details: {},
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/1/steps/0',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R4',
            status: '297',
          },
        },
      },
      {
        when: {
          after: 259200000,
        },
        place: '/steps/1/steps/1',
        role: 'visit',
        to: 'in-review',
        details: {},
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/1/steps/0',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R4',
            status: '297',
          },
        },
      },
      {
        when: {
          after: 259200000,
        },
        place: '/steps/1/steps/1',
        role: 'visit',
        to: 'in-review',
        details: {},
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'awaiting-payment-then-denied',
    summary: 'Adjudicated, waiting for the payment cycle, and denied before it comes: the other payer turns out to be first. Nothing that was promised is paid.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 432000000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'awaiting-payment',
        details: {
          amount: 9555,
        },
      },
      {
        when: {
          after: 259200000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'denied',
        details: {
          reason: {
            status: '85',
            entity: 'IN',
          },
        },
      },
    ],
  },
  {
    name: 'awaiting-payment',
    summary: 'Adjudicated and waiting for the payment cycle, as in Stedi\'s documented answer: P5/3, 95.55 of 238.44. Taiga still says accepted. Four days later the money comes.',
    claims: {
      visit: {
        payer: '3429',
        charge: 23844,
        lines: [
          {
            procedure: '90837',
            qualifier: 'HC',
            charge: 23844,
            units: 1,
          },
        ],
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 345600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'awaiting-payment',
        details: {
          amount: 9555,
          lines: [
            {
              paid: 9555,
            },
          ],
        },
      },
      {
        when: {
          after: 345600000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'paid',
        details: {},
      },
    ],
  },
  {
    name: 'by-hand',
    summary: 'Nothing moves until somebody says so: one step at a time, for demonstrations and for debugging.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          manual: true,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          manual: true,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          manual: true,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'received',
        details: {},
      },
      {
        when: {
          manual: true,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          manual: true,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'in-process',
        details: {},
      },
      {
        when: {
          manual: true,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'awaiting-payment',
        details: {
          amount: 9555,
        },
      },
      {
        when: {
          manual: true,
        },
        place: '/steps/6',
        role: 'visit',
        to: 'paid',
        details: {},
      },
    ],
  },
  {
    name: 'clearinghouse-lags',
    summary: 'Stedi learns of everything six hours late, Optum half an hour, Taiga an hour: for a while the three tell different states of one claim, and none of them is wrong. A client that takes their disagreement for an error, or lets an older state overwrite a newer one, shows it here.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1182600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
    lag: {
      stedi: 21600000,
      optum: 1800000,
      taiga: 3600000,
    },
  },
  {
    name: 'clearinghouse-trouble',
    summary: 'It is not the payer but the clearinghouse: throttled, broken inside, out of service and too late, once each, whether a client asks in JSON or in X12. A client that guards its JSON calls alone falls over with its X12.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 1740000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/1',
        arms: {
          on: 'stedi.*',
          times: 1,
          fails: {
            status: 429,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/2',
        arms: {
          on: 'stedi.*',
          times: 1,
          fails: {
            status: 500,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/3',
        arms: {
          on: 'stedi.*',
          times: 1,
          fails: {
            status: 503,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/4',
        arms: {
          on: 'stedi.*',
          times: 1,
          fails: {
            status: 504,
            delay: 60000,
          },
        },
      },
      {
        when: {
          after: 777600000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'control-number-not-echoed',
    summary: 'A payer that loses the control number: once it is missing from the answer, once another one stands there. A client that pairs answers with questions by it pairs none, or the wrong ones; the connection already knows which is which.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 1740000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/1',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            patch: {
              remove: [
                '/controlNumber',
              ],
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/2',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            patch: {
              set: {
                '/controlNumber': '000000000',
              },
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/3',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            patch: {
              remove: [
                '/controlNumber',
              ],
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/4',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            patch: {
              set: {
                '/controlNumber': '000000000',
              },
            },
          },
        },
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'denied-then-paid',
    summary: 'Denied, appealed, reviewed and paid. While the payer reviews, Taiga says accepted again; both answers stay on the payer\'s file, each with its own claim number.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'denied',
        details: {
          reason: {
            status: '585',
          },
        },
      },
      {
        when: {
          after: 432000000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'in-review',
        details: {
          reason: {
            status: '287',
          },
        },
      },
      {
        when: {
          after: 1814400000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'denied-then-reprocessed',
    summary: 'Denied by the payer\'s mistake and paid without further notice, once somebody called. Taiga goes from denied to paid with nothing in between.',
    claims: {
      visit: {
        charge: 16000,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 777600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'denied',
        details: {
          reason: {
            status: '88',
            entity: 'QC',
          },
        },
      },
      {
        when: {
          after: 1382400000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 11840,
        },
      },
    ],
  },
  {
    name: 'denied-twice',
    summary: 'Denied for its diagnosis, back in process after an appeal, and denied again, now for good: the plan does not cover the service.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 950400000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'denied',
        details: {
          reason: {
            status: '255',
          },
        },
      },
      {
        when: {
          after: 604800000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'in-process',
        details: {},
      },
      {
        when: {
          after: 2592000000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'denied',
        details: {
          reason: {
            status: '585',
          },
        },
      },
    ],
  },
  {
    name: 'denied-with-details',
    summary: 'Denied for information that is missing or wrong (F2/21), which says nothing by itself: the two statuses beside it name the diagnosis and the modifiers. Optum tells all three, Stedi\'s JSON the first alone, the 277 all.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'denied',
        details: {
          reason: {
            category: 'F2',
            status: '21',
          },
          more: [
            {
              category: 'F2',
              status: '254',
            },
            {
              category: 'F2',
              status: '453',
            },
          ],
        },
      },
    ],
  },
  {
    name: 'denied-without-acknowledgment',
    summary: 'The first thing heard of the claim is its denial: no 277CA came before the remittance.',
    claims: {
      visit: {
        charge: 12000,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'denied',
        details: {
          reason: {
            status: '29',
          },
        },
      },
    ],
  },
  {
    name: 'denied',
    summary: 'Accepted, then denied because the sessions were not authorized. Taiga says denied and no more of it; the reason is in the 277 only.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'denied',
        details: {
          reason: {
            status: '84',
          },
        },
      },
    ],
  },
  {
    name: 'dependent',
    summary: 'The patient is a child on a parent\'s policy: the inquiry names both, and finds the claim by both.',
    claims: {
      visit: {
        provider: {
          organizationName: 'Behavioral Services P.C.',
          npi: '1234567890',
          taxId: '123456789',
        },
        payer: 'Cigna',
        subscriber: {
          memberId: 'PBX445566778',
          firstName: 'Alex',
          lastName: 'Rivera',
          dateOfBirth: '19840229',
          gender: 'F',
          groupNumber: 'GRP-7781',
        },
        dependent: {
          firstName: 'Sam',
          lastName: 'Rivera',
          dateOfBirth: '20140917',
          gender: 'M',
        },
        charge: 19000,
        lines: [
          {
            procedure: '90847',
            qualifier: 'HC',
            charge: 19000,
            units: 1,
          },
        ],
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 14250,
        },
      },
    ],
  },
  {
    name: 'duplicate-acknowledgment',
    summary: 'Two acknowledgments, the clearinghouse\'s and the payer\'s: Taiga lists 277ca_accepted twice. A client must not count events, and must not insist on one of a kind.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1200000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'received',
        details: {
          reason: {
            category: 'A1',
            status: '19',
            entity: 'IN',
          },
        },
      },
      {
        when: {
          after: 18000000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1123200000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'duplicate-claim',
    summary: 'The same session was billed twice: the first claim is paid, the second denied as its duplicate.',
    claims: {
      visit: {
        charge: 23844,
      },
      again: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 86400000,
        },
        place: '/steps/3',
        role: 'again',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/4',
        role: 'again',
        to: 'accepted',
        details: {
          reason: {
            category: 'A1',
            status: '20',
          },
        },
      },
      {
        when: {
          after: 777600000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
      {
        when: {
          after: 3600000,
        },
        place: '/steps/6',
        role: 'again',
        to: 'denied',
        details: {
          reason: {
            status: '54',
          },
        },
      },
    ],
  },
  {
    name: 'events-oldest-first',
    summary: 'Taiga lists events newest first, until it does not: from the payment on, the oldest stands at the top. A client that takes the first event for the latest believes that a paid claim was just accepted.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 1740000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1182600000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/2',
        arms: {
          on: 'taiga.sessionStatus',
          fails: {
            patch: {
              reverse: [
                '/events',
              ],
            },
          },
        },
      },
    ],
  },
  {
    name: 'every-request',
    summary: 'Every category with which a payer asks for more, R0 to R17, one after another: each look at the claim meets the next. For clients that keep a table of the codes.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R0',
            status: '2',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R1',
            status: '123',
            entity: '82',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R3',
            status: '249',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R4',
            status: '297',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/6',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R5',
            status: '306',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/7',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R6',
            status: '294',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/8',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R7',
            status: '287',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/9',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R8',
            status: '345',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/10',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R9',
            status: '287',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/11',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R10',
            status: '294',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/12',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R11',
            status: '297',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/13',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R12',
            status: '454',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/14',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R13',
            status: '297',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/15',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R14',
            status: '294',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/16',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R15',
            status: '171',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/17',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R16',
            status: '56',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/18',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R17',
            status: '294',
          },
        },
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/19',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'finalized-four-ways',
    summary: 'Four claims of one patient, all finalized: F0 with a payment, F1, F3 after a revision, and F4, with which no payment will ever come. A client that reads every F for paid, or only F1, books the wrong sums.',
    claims: {
      first: {
        charge: 23844,
      },
      second: {
        charge: 17500,
      },
      third: {
        charge: 12000,
      },
      fourth: {
        charge: 9500,
      },
    },
    steps: [
      {
        when: {
          after: 1740000,
        },
        place: '/steps/0',
        role: 'first',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'first',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/0',
        role: 'first',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'second',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/1',
        role: 'second',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/1',
        role: 'second',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/2',
        role: 'third',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/2',
        role: 'third',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'third',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/3',
        role: 'fourth',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/3',
        role: 'fourth',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/3',
        role: 'fourth',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/4',
        role: 'first',
        to: 'paid',
        details: {
          reason: {
            category: 'F0',
            status: '65',
          },
          amount: 9555,
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/5',
        role: 'second',
        to: 'paid',
        details: {
          amount: 12000,
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/6',
        role: 'third',
        to: 'paid',
        details: {
          amount: 8000,
        },
      },
      {
        when: {
          after: 432000000,
        },
        place: '/steps/7',
        role: 'third',
        to: 'revised',
        details: {
          amount: 6000,
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/8',
        role: 'fourth',
        to: 'denied',
        details: {
          reason: {
            category: 'F4',
            status: '1',
          },
        },
      },
    ],
  },
  {
    name: 'finalized-paid',
    summary: 'The same F0 with money behind it: F0/1, see the remittance advice. Only the amount tells it from a denial.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          reason: {
            category: 'F0',
            status: '1',
          },
          amount: 17168,
        },
      },
    ],
  },
  {
    name: 'finalized-without-payment',
    summary: 'Adjudicated, and no payment is forthcoming (F4/104). No word of a denial in the 277, and yet Taiga says denied.',
    claims: {
      visit: {
        charge: 14000,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1036800000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'denied',
        details: {
          reason: {
            category: 'F4',
            status: '104',
          },
        },
      },
    ],
  },
  {
    name: 'finalized-without-saying',
    summary: 'Some payers finalize with F0 whatever they decided: F0/107 and an amount of 0 is a denial in effect. A client that reads the category alone takes it for a success.',
    claims: {
      visit: {
        charge: 23844,
        lines: [
          {
            procedure: '90837',
            qualifier: 'HC',
            charge: 23844,
            units: 1,
          },
        ],
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'denied',
        details: {
          reason: {
            category: 'F0',
            status: '107',
          },
          lines: [
            {
              reason: {
                category: 'F0',
                status: '585',
              },
            },
          ],
        },
      },
    ],
  },
  {
    name: 'flaky-network',
    summary: 'For two days nothing is quite out and nothing can be relied upon: every fifth call to Taiga or so loses its connection, Stedi takes as long as it likes, and Optum has ten minutes in which every other call fails. A client that tries once more gets everywhere; one that counts failures over a day alarms somebody.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/2',
        arms: {
          on: 'taiga.*',
          chance: 0.2,
          lasts: 172800000,
          fails: {
            reset: true,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/3',
        arms: {
          on: 'stedi.*',
          lasts: 172800000,
          fails: {
            delay: {
              median: 800,
              sigma: 0.6,
            },
          },
        },
      },
      {
        when: {
          after: 3600000,
        },
        place: '/steps/4',
        arms: {
          on: 'optum.*',
          chance: 0.5,
          times: 20,
          lasts: 600000,
          fails: {
            status: 503,
          },
        },
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'forwarded-to-secondary',
    summary: 'The first payer pays its share and forwards the claim to the second (F3F/16).',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          reason: {
            category: 'F3F',
            status: '16',
            entity: 'SEP',
          },
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'gateway-trouble',
    summary: 'Everything that can stand between a client and Optum: every refusal and failure of the gateway, and the 400 that says no more than to look at the headers. Each once at claim status, in this order; some at the other operations as well.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/2',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            status: 403,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/3',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            status: 404,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/4',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            status: 429,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/5',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            status: 500,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/6',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            status: 502,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/7',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            status: 503,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/8',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            status: 504,
            delay: 60000,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/9',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            status: 400,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/10',
        arms: {
          on: 'optum.rawX12',
          times: 1,
          fails: {
            status: 400,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/11',
        arms: {
          on: 'optum.rawX12',
          times: 1,
          fails: {
            status: 403,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/12',
        arms: {
          on: 'optum.rawX12',
          times: 1,
          fails: {
            status: 503,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/13',
        arms: {
          on: 'optum.rawX12',
          times: 1,
          fails: {
            payer: {
              category: 'E1',
              status: '484',
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/14',
        arms: {
          on: 'optum.rawX12Enhanced',
          times: 1,
          fails: {
            status: 429,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/15',
        arms: {
          on: 'optum.rawX12Enhanced',
          times: 1,
          fails: {
            payer: {
              category: 'E2',
              status: '0',
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/16',
        arms: {
          on: 'optum.healthCheck',
          times: 1,
          fails: {
            status: 502,
          },
        },
      },
      {
        when: {
          after: 3600000,
        },
        place: '/steps/17',
        arms: {
          on: 'optum.token',
          times: 1,
          fails: {
            status: 401,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/18',
        arms: {
          on: 'optum.token',
          times: 1,
          fails: {
            status: 429,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/19',
        arms: {
          on: 'optum.token',
          times: 1,
          fails: {
            status: 503,
          },
        },
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/20',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'key-revoked',
    summary: 'In the middle of a run somebody revokes the keys, and it takes a day until somebody else puts new ones in: Taiga says 401, Stedi 403, and Optum takes neither the token nor the client. To try again helps nobody; a client that has said so once keeps quiet until it is given a key that works.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 3600000,
        },
        place: '/steps/2',
        arms: {
          on: 'taiga.*',
          lasts: 86400000,
          fails: {
            revoked: true,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/3',
        arms: {
          on: 'stedi.*',
          lasts: 86400000,
          fails: {
            revoked: true,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/4',
        arms: {
          on: 'optum.*',
          lasts: 86400000,
          fails: {
            revoked: true,
          },
        },
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'lost-answer',
    summary: 'The next two sessions that are submitted are taken in, and the client never hears of it: once the connection breaks, once a gateway says 504. A client that simply submits again bills the same visit twice; GET /_payerbox/worlds/{world}/claims shows both. An inquiry at Optum whose answer is lost has been looked at all the same.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 0,
        },
        place: '/steps/0',
        arms: {
          on: 'taiga.submitSession',
          times: 1,
          fails: {
            reset: true,
            carriedOut: true,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/1',
        arms: {
          on: 'taiga.submitSession',
          times: 1,
          fails: {
            status: 504,
            carriedOut: true,
            delay: 60000,
          },
        },
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/3',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            status: 504,
            carriedOut: true,
          },
        },
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'multi-day-stay',
    summary: 'A partial hospitalization over three days: one claim with revenue codes and a range of service dates, priced for a while and paid for the days that were authorized.',
    claims: {
      stay: {
        serviceDate: '20260316',
        serviceEndDate: '20260318',
        charge: 151500,
        lines: [
          {
            procedure: 'H0035',
            revenueCode: '0912',
            qualifier: 'HC',
            charge: 135000,
            units: 3,
          },
          {
            procedure: '90853',
            revenueCode: '0915',
            modifiers: [
              'HQ',
            ],
            qualifier: 'HC',
            charge: 16500,
            units: 3,
          },
        ],
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'stay',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'stay',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'stay',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 518400000,
        },
        place: '/steps/3',
        role: 'stay',
        to: 'in-process',
        details: {
          reason: {
            status: '110',
          },
        },
      },
      {
        when: {
          after: 1296000000,
        },
        place: '/steps/4',
        role: 'stay',
        to: 'paid',
        details: {
          lines: [
            {
              reason: {
                status: '104',
              },
              paid: 90000,
            },
            {
              paid: 12375,
            },
          ],
        },
      },
    ],
  },
  {
    name: 'no-claims-three-ways',
    summary: 'Before the payer has the claim, an inquiry is answered with D0/35; then once with an empty list, and once with no list at all. A client that reads claims[0] without looking breaks on the second, one that counts on a list on the third.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/1',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            patch: {
              set: {
                '/claims': [],
              },
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/2',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            patch: {
              remove: [
                '/claims',
              ],
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/3',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            patch: {
              set: {
                '/claims': [],
              },
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/4',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            patch: {
              remove: [
                '/claims',
              ],
            },
          },
        },
      },
      {
        when: {
          after: 3600000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/6',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'not-configured',
    summary: 'Taiga\'s partner API is not configured: the first five calls get a 503, whatever they ask, until somebody at Taiga has put it right. Asking again at once does not help; a client should tell somebody.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 0,
        },
        place: '/steps/0',
        arms: {
          on: 'taiga.*',
          times: 5,
          fails: {
            status: 503,
          },
        },
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'not-forwarded',
    summary: 'The first payer pays its share and says that it did not forward the claim (F3N): somebody has to bill the second.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          reason: {
            category: 'F3N',
          },
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'not-found',
    summary: 'Sent, and not to be found: the payer answers every inquiry with D0/97, patient eligibility not found, instead of the usual D0/35. Taiga waits in submitted for ever.',
    claims: {
      visit: {
        notFound: {
          category: 'D0',
          status: '97',
          entity: 'IN',
        },
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
    ],
  },
  {
    name: 'old-denial-hides-new-payment',
    summary: 'The same in the other order: denied weeks ago, billed anew, and paid now. A client that looks for any denied claim, or takes the last entry of the list for the latest, appeals against a claim that was paid.',
    claims: {
      visit: {
        charge: 23844,
      },
      again: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 1740000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'denied',
        details: {
          reason: {
            status: '88',
            entity: 'QC',
          },
        },
      },
      {
        when: {
          after: 86400000,
        },
        place: '/steps/2',
        role: 'again',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/3',
        role: 'again',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1036800000,
        },
        place: '/steps/4',
        role: 'again',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'old-payment-hides-new-denial',
    summary: 'The session was billed twice: the first claim was paid weeks ago, the second is denied now. Both are on file, the newest first. A client that looks for any paid claim takes the denial for a payment and never appeals.',
    claims: {
      visit: {
        charge: 23844,
      },
      again: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 1740000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
      {
        when: {
          after: 86400000,
        },
        place: '/steps/2',
        role: 'again',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/3',
        role: 'again',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1036800000,
        },
        place: '/steps/4',
        role: 'again',
        to: 'denied',
        details: {
          reason: {
            status: '54',
          },
        },
      },
    ],
  },
  {
    name: 'outage',
    summary: 'One API after another is out: the rest of the world goes on, and the claim with it. The token endpoint fails once more when everything else is back.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/2',
        arms: {
          on: 'taiga.*',
          times: 3,
          fails: {
            status: 500,
          },
        },
      },
      {
        when: {
          after: 3600000,
        },
        place: '/steps/3',
        arms: {
          on: 'stedi.*',
          times: 3,
          fails: {
            status: 500,
          },
        },
      },
      {
        when: {
          after: 3600000,
        },
        place: '/steps/4',
        arms: {
          on: 'optum.*',
          times: 3,
          fails: {
            status: 500,
          },
        },
      },
      {
        when: {
          after: 3600000,
        },
        place: '/steps/5',
        arms: {
          on: 'optum.token',
          times: 1,
          fails: {
            status: 500,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/6',
        arms: {
          on: 'optum.healthCheck',
          times: 1,
          fails: {
            status: 503,
          },
        },
      },
      {
        when: {
          after: 777600000,
        },
        place: '/steps/7',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'outcome-by-chance',
    summary: 'Accepted, and after two weeks paid in six cases of ten, denied in three, and pended for a question in one: drawn from the seed of the world, or as whoever starts it says. Many of them make a practice\'s month.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 1740000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1182600000,
        },
        place: '/steps/1',
        branch: 'outcome',
        outcomes: [
          {
            name: 'paid',
            weight: 6,
            to: 4,
          },
          {
            name: 'denied',
            weight: 3,
            to: 5,
          },
          {
            name: 'asked',
            weight: 1,
            to: 6,
          },
        ],
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/1/outcomes/0/steps/0',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
        next: 8,
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/1/outcomes/1/steps/0',
        role: 'visit',
        to: 'denied',
        details: {
          reason: {
            status: '88',
            entity: 'QC',
          },
        },
        next: 8,
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/1/outcomes/2/steps/0',
        role: 'visit',
        to: 'provider-information-requested',
        details: {},
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/1/outcomes/2/steps/1',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'paid-with-warning',
    summary: 'Paid, and every answer about it carries a warning of the clearinghouse\'s (Stedi, edition 2026-08): the payer archives such claims soon.',
    claims: {
      visit: {
        payerClaimNumber: '2026091-0415-QK',
        warnings: [
          {
            code: 'response::277::claim_to_be_archived',
            description: 'The payer archives claims of this age within 30 days.',
          },
        ],
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'paid-without-acknowledgment',
    summary: 'The payer pays, and nobody ever acknowledged the claim: Taiga goes from submitted to paid, with one event.',
    claims: {
      visit: {
        charge: 15000,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 777600000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 10235,
        },
      },
    ],
  },
  {
    name: 'paid-zero-deductible',
    summary: 'Processed in the provider\'s favor, and nothing comes: the whole amount goes to the patient\'s deductible. Taiga says paid; the 277 says F1/98 with an amount of 0.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1123200000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          reason: {
            status: '98',
          },
          amount: 0,
        },
      },
    ],
  },
  {
    name: 'paid',
    summary: 'The documented life of a session, to the minute: coded after 1 minute, sent after 30, accepted after an hour, paid after two weeks. Submitted at 2026-04-01T18:30:00Z, it is paid at 2026-04-15T12:00:00Z.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1182600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'partially-paid',
    summary: 'A psychiatric visit of two lines: the visit itself is paid in part, the psychotherapy with it is denied. Taiga says paid; only the lines of the 277 tell.',
    claims: {
      visit: {
        charge: 28000,
        lines: [
          {
            procedure: '99214',
            modifiers: [
              '95',
            ],
            qualifier: 'HC',
            charge: 18500,
            units: 1,
          },
          {
            procedure: '90833',
            modifiers: [
              '95',
            ],
            qualifier: 'HC',
            charge: 9500,
            units: 1,
          },
        ],
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1036800000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 12860,
          lines: [
            {
              paid: 12860,
            },
            {
              reason: {
                category: 'F2',
                status: '585',
              },
              paid: 0,
            },
          ],
        },
      },
    ],
  },
  {
    name: 'payer-archives',
    summary: 'Paid, and 18 months after the service in the archive: the payer answers D0/35 to the question that it answered the day before. A client that lets the last answer count turns a paid claim into one that was never there.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1182600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
    payerBehaviors: [
      {
        name: 'archives-after-18-months',
      },
    ],
  },
  {
    name: 'payer-batch-at-night',
    summary: 'The payer tells on the next morning what happened during a day: Taiga says paid while Stedi and Optum still say accepted, until two in the morning. A client that polls faster learns nothing sooner.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1182600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
    payerBehaviors: [
      {
        name: 'batch-at-night',
      },
    ],
  },
  {
    name: 'payer-down',
    summary: 'The claim is fine, the payer is not: inquiries meet HTTP 503 and 504, then E1, E2 and E0 inside of a 200, at Stedi and at Optum alike. After that the payer is back, and the claim is paid the next day.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/3',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            status: 503,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/4',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            status: 504,
            delay: 60000,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/5',
        arms: {
          on: 'stedi.claimStatus',
          times: 2,
          fails: {
            payer: {
              category: 'E1',
              status: '484',
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/6',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            payer: {
              category: 'E2',
              status: '0',
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/7',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            payer: {
              category: 'E0',
              status: '0',
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/8',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            status: 503,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/9',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            status: 504,
            delay: 60000,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/10',
        arms: {
          on: 'optum.claimstatus',
          times: 2,
          fails: {
            payer: {
              category: 'E1',
              status: '484',
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/11',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            payer: {
              category: 'E2',
              status: '0',
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/12',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            payer: {
              category: 'E0',
              status: '0',
            },
          },
        },
      },
      {
        when: {
          after: 86400000,
        },
        place: '/steps/13',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'payer-not-found-at-first',
    summary: 'Accepted, and not to be found by the payer for five days: D0/35 until then, as if the claim had never arrived. A client that takes the first D0 for a lost claim sends it again, as a duplicate.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1182600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
    payerBehaviors: [
      {
        name: 'not-found-at-first',
        lasts: 432000000,
      },
    ],
  },
  {
    name: 'payer-particular',
    summary: 'The payer answers only who asks as it likes: with the patient account number (else E4/478), over more than a day and no more than 30 days (else D0/187), by the names with the letter case of the claim (else D0/97). A client that takes these answers for a missing claim never learns that it was paid.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1182600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
    payerBehaviors: [
      {
        name: 'needs-account-number',
      },
      {
        name: 'refuses-wide-windows',
      },
      {
        name: 'refuses-single-days',
      },
      {
        name: 'needs-exact-names',
      },
    ],
  },
  {
    name: 'payer-refuses-question',
    summary: 'The payer has the claim and dislikes the question: wrong data (E0), fields that contradict each other (E3), a rule of the trading partner agreement (E4), and more claims than it can return at once. Asking again unchanged is no remedy for a client; here the payer gives in after each.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/2',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            payer: {
              category: 'E0',
              status: '24',
              entity: '1P',
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/3',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            payer: {
              category: 'E3',
              status: '187',
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/4',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            payer: {
              category: 'E4',
              status: '481',
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/5',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            payer: {
              category: 'D0',
              status: '485',
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/6',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            payer: {
              category: 'E0',
              status: '24',
              entity: '1P',
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/7',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            payer: {
              category: 'E3',
              status: '187',
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/8',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            payer: {
              category: 'E4',
              status: '481',
            },
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/9',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            payer: {
              category: 'A4',
              status: '35',
            },
          },
        },
      },
      {
        when: {
          after: 691200000,
        },
        place: '/steps/10',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'payer-sunday-maintenance',
    summary: 'Every answer takes the payer 20 to 40 seconds, and on Sundays before six it gives none: E1/484 inside of a 200. A client that gives up after 15 seconds, or counts E1 as an answer about the claim, shows it here.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1182600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
    payerBehaviors: [
      {
        name: 'slow',
      },
      {
        name: 'sunday-maintenance',
      },
    ],
  },
  {
    name: 'pended-for-coordination',
    summary: 'The payer asks the patient about another insurance, holds the claim, and denies it when no answer comes: P4, R1, P5, then F2/95.',
    claims: {
      visit: {
        charge: 16500,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 172800000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'patient-information-requested',
        details: {},
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R1',
            status: '123',
            entity: 'IL',
          },
        },
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'on-hold',
        details: {},
      },
      {
        when: {
          after: 2592000000,
        },
        place: '/steps/6',
        role: 'visit',
        to: 'denied',
        details: {
          reason: {
            status: '95',
          },
        },
      },
    ],
  },
  {
    name: 'pended-for-information',
    summary: 'The long way: in process, pended, under review, the provider is asked, asked in writing, and the claim is paid when the notes are in. Taiga says accepted all the while; the 277 goes P1, P0, P2, P3, R4.',
    claims: {
      visit: {
        charge: 23844,
        lines: [
          {
            procedure: '90837',
            qualifier: 'HC',
            charge: 23844,
            units: 1,
          },
        ],
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 86400000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'in-process',
        details: {},
      },
      {
        when: {
          after: 259200000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'pended',
        details: {},
      },
      {
        when: {
          after: 172800000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'in-review',
        details: {
          reason: {
            status: '287',
          },
        },
      },
      {
        when: {
          after: 86400000,
        },
        place: '/steps/6',
        role: 'visit',
        to: 'provider-information-requested',
        details: {},
      },
      {
        when: {
          after: 604800000,
        },
        place: '/steps/7',
        role: 'visit',
        to: 'information-requested',
        details: {
          reason: {
            category: 'R4',
            status: '297',
          },
        },
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/8',
        role: 'visit',
        to: 'in-process',
        details: {},
      },
      {
        when: {
          after: 518400000,
        },
        place: '/steps/9',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 17168,
        },
      },
    ],
  },
  {
    name: 'polled-to-paid',
    summary: 'Moves by being looked at, on any clock: each look through any of the APIs counts, and the look that completes the count still sees the old state. For tests that poll and cannot move time.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          polls: 1,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          polls: 1,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          polls: 2,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          polls: 3,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'rejected-after-acceptance',
    summary: 'The clearinghouse forwards the claim, the payer takes it in, and a later acknowledgment of the payer\'s rejects it after all. A client must not take the first 277ca_accepted for the last word.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 900000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'received',
        details: {
          reason: {
            category: 'A0',
            status: '16',
            entity: 'IN',
          },
        },
      },
      {
        when: {
          after: 10800000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 86400000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'rejected',
        details: {
          reason: {
            category: 'A7',
            status: '562',
            entity: '85',
          },
        },
      },
    ],
  },
  {
    name: 'rejected-then-paid',
    summary: 'Rejected for a missing diagnosis, corrected, sent again, paid. A client that stops polling at rejected, as Taiga recommends, never sees it paid.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1200000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'rejected',
        details: {
          reason: {
            category: 'A6',
            status: '254',
          },
        },
      },
      {
        when: {
          after: 86400000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1036800000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 13120,
        },
      },
    ],
  },
  {
    name: 'rejected-twice',
    summary: 'Rejected because diagnosis and procedure do not go together, coded anew, rejected because the plan is not this payer\'s, and paid at the third attempt. Taiga goes back to processing in between.',
    claims: {
      visit: {
        charge: 21000,
      },
    },
    steps: [
      {
        when: {
          after: 120000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1080000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 600000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'received',
        details: {},
      },
      {
        when: {
          after: 14400000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'rejected',
        details: {
          reason: {
            category: 'A8',
            status: '454',
          },
          more: [
            {
              category: 'A8',
              status: '255',
            },
          ],
        },
      },
      {
        when: {
          after: 86400000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 7200000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/6',
        role: 'visit',
        to: 'rejected',
        details: {
          reason: {
            category: 'A4',
            status: '116',
          },
        },
      },
      {
        when: {
          after: 172800000,
        },
        place: '/steps/7',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/8',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1296000000,
        },
        place: '/steps/9',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 14875,
        },
      },
    ],
  },
  {
    name: 'rejected',
    summary: 'Returned at intake: the payer does not know the member id. The claim never enters the payer\'s system, so a claim status inquiry does not find it, and nothing follows.',
    claims: {
      visit: {
        charge: 17500,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1500000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'rejected',
        details: {
          reason: {
            category: 'A3',
            status: '33',
          },
        },
      },
    ],
  },
  {
    name: 'revised',
    summary: 'Paid, then revised twice: the payer takes part of the money back, and adds a little again. Taiga stays at paid; the 277 says F3/101 and the amount that holds.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 17168,
        },
      },
      {
        when: {
          after: 3888000000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'revised',
        details: {
          amount: 9555,
        },
      },
      {
        when: {
          after: 1728000000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'revised',
        details: {
          reason: {
            status: '47',
          },
          amount: 11020,
        },
      },
    ],
  },
  {
    name: 'slow-payer',
    summary: 'The answers come later and later: 14 and 16 seconds, around the first patience of many clients, 45, and 59 and 61, around the payers\' minute. After that they are prompt again.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/3',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            delay: 14000,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/4',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            delay: 16000,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/5',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            delay: 45000,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/6',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            delay: 59000,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/7',
        arms: {
          on: 'stedi.claimStatus',
          times: 1,
          fails: {
            delay: 61000,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/8',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            delay: 14000,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/9',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            delay: 16000,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/10',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            delay: 45000,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/11',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            delay: 59000,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/12',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            delay: 61000,
          },
        },
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/13',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'split-on-acceptance',
    summary: 'The payer splits the claim in two when it takes it in (A5/72), pays one half and denies the other.',
    claims: {
      visit: {
        charge: 18500,
      },
      rest: {
        charge: 5344,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/1',
        role: 'rest',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/3',
        role: 'rest',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'accepted',
        details: {
          reason: {
            category: 'A5',
            status: '72',
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/5',
        role: 'rest',
        to: 'accepted',
        details: {
          reason: {
            category: 'A5',
            status: '72',
          },
        },
      },
      {
        when: {
          after: 1036800000,
        },
        place: '/steps/6',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 13990,
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/7',
        role: 'rest',
        to: 'denied',
        details: {
          reason: {
            status: '483',
          },
        },
      },
    ],
  },
  {
    name: 'stedi-pool-exhausted',
    summary: 'Stedi lets 50 calls of one account be under way at once. Here every answer takes three real seconds to arrive, and the 51st call is told 429, without a word on when to try again. A client that asks for all of its claims at once loses those past the fiftieth; one that waits for an answer before it asks anew loses none.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/2',
        arms: {
          on: 'stedi.*',
          inFlight: 50,
          lasts: 86400000,
          fails: {
            status: 429,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/3',
        arms: {
          on: 'stedi.*',
          lasts: 86400000,
          fails: {
            dribble: 3000,
          },
        },
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'stuck-processing',
    summary: 'A session that cannot be billed stays in processing for ever: Taiga has no other word for it. A client needs a patience of its own.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
    ],
  },
  {
    name: 'throttled',
    summary: 'Too many calls at once: Stedi, Optum and Taiga answer 429 three times each, and then go on as if nothing had been. Taiga documents no limit; a client should be ready for one all the same.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/2',
        arms: {
          on: 'stedi.claimStatus',
          times: 3,
          fails: {
            status: 429,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/3',
        arms: {
          on: 'optum.claimstatus',
          times: 3,
          fails: {
            status: 429,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/4',
        arms: {
          on: 'taiga.*',
          times: 3,
          fails: {
            status: 429,
          },
        },
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'token-expires',
    summary: 'A story longer than a token of Optum\'s lives, which is an hour: a client that keeps its token from the acceptance is refused when it asks after the payment. Once, a token that is still good is refused as well.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 240000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/2',
        arms: {
          on: 'optum.claimstatus',
          times: 1,
          fails: {
            status: 401,
          },
        },
      },
      {
        when: {
          after: 2400000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'in-process',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'token-nearly-over',
    summary: 'The claim moves when a token that was fetched at the acceptance has 61 seconds left, again when it has 59, and at last when it is over. A client that renews a minute ahead renews between the two; one that waits for a 401 pays with a call.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 3539000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'in-process',
        details: {},
      },
      {
        when: {
          after: 2000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'in-review',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'two-claims-on-file',
    summary: 'The payer has two claims of the same patient and day on file, an individual and a group session, and answers with both. A client has to tell them apart by their numbers.',
    claims: {
      individual: {
        charge: 15000,
        lines: [
          {
            procedure: '90834',
            qualifier: 'HC',
            charge: 15000,
            units: 1,
          },
        ],
      },
      group: {
        patientAccountNumber: 'GRP-2026-0107',
        clearinghouseClaimNumber: '01J9XV5T2M8Q4ZC7',
        charge: 5500,
        lines: [
          {
            procedure: '90853',
            qualifier: 'HC',
            charge: 5500,
            units: 1,
          },
        ],
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'individual',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/1',
        role: 'group',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/2',
        role: 'individual',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/3',
        role: 'group',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/4',
        role: 'individual',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/5',
        role: 'group',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 864000000,
        },
        place: '/steps/6',
        role: 'individual',
        to: 'paid',
        details: {
          amount: 11250,
        },
      },
      {
        when: {
          after: 172800000,
        },
        place: '/steps/7',
        role: 'group',
        to: 'in-process',
        details: {},
      },
      {
        when: {
          after: 432000000,
        },
        place: '/steps/8',
        role: 'group',
        to: 'paid',
        details: {
          amount: 4125,
        },
      },
    ],
  },
  {
    name: 'two-sessions',
    summary: 'One patient, two sessions in the same week, each billed by itself: the first is paid, the second turned away at intake and paid in the end. A client that keeps what it learns by patient mixes them up.',
    claims: {
      tuesday: {
        charge: 23844,
      },
      friday: {
        session: true,
        charge: 17500,
      },
    },
    steps: [
      {
        when: {
          after: 1740000,
        },
        place: '/steps/0',
        role: 'tuesday',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'tuesday',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/0',
        role: 'tuesday',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 259200000,
        },
        place: '/steps/1',
        role: 'friday',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1200000,
        },
        place: '/steps/2',
        role: 'friday',
        to: 'rejected',
        details: {},
      },
      {
        when: {
          after: 86400000,
        },
        place: '/steps/2',
        role: 'friday',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'friday',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 777600000,
        },
        place: '/steps/3',
        role: 'tuesday',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
      {
        when: {
          after: 432000000,
        },
        place: '/steps/4',
        role: 'friday',
        to: 'paid',
        details: {
          amount: 12000,
        },
      },
    ],
  },
  {
    name: 'unknown-event-type',
    summary: 'Taiga lists events that nobody announced. The set of event types is open; a client has to let strangers pass.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/1',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 172800000,
        },
        place: '/steps/3',
        role: 'visit',
        to: 'in-process',
        details: {
          event: '277_pending',
        },
      },
      {
        when: {
          after: 432000000,
        },
        place: '/steps/4',
        role: 'visit',
        to: 'on-hold',
        details: {
          event: '276_lost_and_found',
        },
      },
      {
        when: {
          after: 518400000,
        },
        place: '/steps/5',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
          event: '835_partially_paid',
        },
      },
    ],
  },
  {
    name: 'unknown-status',
    summary: 'Once, Taiga answers with a status that nobody announced, and then goes on as before. A client that throws at it, or takes it for an end and stops to poll, never learns that the session was paid.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 1740000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/1',
        arms: {
          on: 'taiga.sessionStatus',
          times: 1,
          fails: {
            patch: {
              set: {
                '/status': 'under_review',
              },
            },
          },
        },
      },
      {
        when: {
          after: 1182600000,
        },
        place: '/steps/2',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
  {
    name: 'wire-trouble',
    summary: 'Everything that can happen between a client and Taiga: a refused key, an internal error, an unconfigured partner, a late answer, no answer, half an answer, an answer that is not what it says to be, and connections that break. Each once, in this order, then all is well.',
    claims: {
      visit: {
        charge: 23844,
      },
    },
    steps: [
      {
        when: {
          after: 60000,
        },
        place: '/steps/0',
        role: 'visit',
        to: 'coded',
        details: {},
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/1',
        arms: {
          on: 'taiga.sessionStatus',
          times: 1,
          fails: {
            status: 401,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/2',
        arms: {
          on: 'taiga.sessionStatus',
          times: 1,
          fails: {
            status: 500,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/3',
        arms: {
          on: 'taiga.sessionStatus',
          times: 1,
          fails: {
            status: 503,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/4',
        arms: {
          on: 'taiga.sessionStatus',
          times: 1,
          fails: {
            delay: 45000,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/5',
        arms: {
          on: 'taiga.sessionStatus',
          times: 1,
          fails: {
            garbage: true,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/6',
        arms: {
          on: 'taiga.sessionStatus',
          times: 1,
          fails: {
            truncated: true,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/7',
        arms: {
          on: 'taiga.sessionStatus',
          times: 1,
          fails: {
            empty: true,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/8',
        arms: {
          on: 'taiga.sessionStatus',
          times: 1,
          fails: {
            length: 'short',
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/9',
        arms: {
          on: 'taiga.sessionStatus',
          times: 1,
          fails: {
            length: 'long',
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/10',
        arms: {
          on: 'taiga.sessionStatus',
          times: 1,
          fails: {
            dribble: 2000,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/11',
        arms: {
          on: 'taiga.sessionStatus',
          times: 1,
          fails: {
            reset: 'middle',
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/12',
        arms: {
          on: 'taiga.sessionStatus',
          times: 1,
          fails: {
            reset: true,
          },
        },
      },
      {
        when: {
          after: 0,
        },
        place: '/steps/13',
        arms: {
          on: 'taiga.sessionStatus',
          times: 1,
          fails: {
            hang: true,
          },
        },
      },
      {
        when: {
          after: 1740000,
        },
        place: '/steps/14',
        role: 'visit',
        to: 'submitted',
        details: {},
      },
      {
        when: {
          after: 1800000,
        },
        place: '/steps/15',
        role: 'visit',
        to: 'accepted',
        details: {},
      },
      {
        when: {
          after: 1209600000,
        },
        place: '/steps/16',
        role: 'visit',
        to: 'paid',
        details: {
          amount: 9555,
        },
      },
    ],
  },
]
