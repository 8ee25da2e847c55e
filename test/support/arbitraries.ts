import fc from 'fast-check'
import type { Scenario } from '../../src/index.ts'
import { type BillingProvider, type ClaimFacts, type Person, toAmount } from '../../src/world/claim.ts'
import { laterSubmissions, type StageName, stages } from '../../src/world/stage.ts'
import { withCheckDigit } from './real-looking.ts'

/** Any legal life of a claim, second lives included, with the time between its steps. */
export const anyLegalSteps: fc.Arbitrary<Scenario['steps']> = fc
  .array(fc.record({ pick: fc.nat(), after: fc.integer({ min: 0, max: 20 * 86_400_000 }) }), { maxLength: 12 })
  .map((choices) => {
    let at: StageName = 'drafted'
    const steps: Scenario['steps'][number][] = []
    for (const { pick, after } of choices) {
      const next: readonly StageName[] = [...stages[at].leadsTo, ...(laterSubmissions[at]?.begins ?? [])]
      const to = next[pick % next.length]
      if (to === undefined) break
      steps.push({ when: { after }, role: 'visit', to, details: {} })
      at = to
    }
    return steps
  })

export const anySsn: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 772, max: 899 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }))
  .map(([area, group, serial]) => `${area}${String(group).padStart(2, '0')}${String(serial).padStart(4, '0')}`)

export const anyNpi: fc.Arbitrary<string> = fc
  .integer({ min: 100_000_000, max: 299_999_999 })
  .map((digits) => withCheckDigit(String(digits)))

/** A body that Stedi, in either edition, and Optum take. */
export type InquiryBody = Readonly<Record<string, unknown>>

const words = fc.stringMatching(/^[A-Z0-9][A-Za-z0-9 ./#-]{1,18}[A-Z0-9]$/)
const etin = fc.constantFrom('ETIN01', '123456789', '7654321098')

/** What is right, mostly; something else now and then, so that a search fails as well. */
function mostly<T>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 19, arbitrary: right }, { weight: 1, arbitrary: wrong })
}

function like(known: string): fc.Arbitrary<string> {
  return mostly(fc.constant(known), words)
}

/** Each member is there or not; one without an arbitrary never is. */
function some(members: Readonly<Record<string, fc.Arbitrary<unknown> | undefined>>): fc.Arbitrary<object> {
  const known = Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
  return fc.record(Object.fromEntries(known.map(({ name, value }) => [name, value])), { requiredKeys: [] })
}

/** Who bills, under one number or several, and somebody else who served, now and then. */
function providersOf({ organizationName, npi, taxId }: BillingProvider): fc.Arbitrary<readonly object[]> {
  const numbers = {
    npi: mostly(fc.constant(npi ?? '2888888888'), fc.constant('1999999992')),
    // Stedi takes no other form, and Optum's documented examples have another.
    taxId: /^\d{9}$/.test(taxId ?? '987654321')
      ? mostly(fc.constant(taxId ?? '987654321'), fc.constant('111111111'))
      : undefined,
  }
  const hasNumber = (provider: object) => Object.keys(provider).length > 0
  const billing = some({ ...numbers, etin }).filter(hasNumber)
  const served = some({ ...numbers, npi: fc.constantFrom('1999999992', '1888888889') }).filter(hasNumber)
  return fc
    .tuple(billing, fc.option(served, { freq: 2 }))
    .map(([billing, served]) => [
      { providerType: 'BillingProvider', organizationName, ...billing },
      ...(served === null
        ? []
        : [{ providerType: 'ServiceProvider', lastName: 'SMITH', firstName: 'JANE', ...served }]),
    ])
}

function personOf({ firstName, lastName, dateOfBirth, gender }: Person): fc.Arbitrary<object> {
  return fc.record(
    {
      firstName: fc.constantFrom(firstName, firstName.toUpperCase(), firstName.toLowerCase()),
      lastName: like(lastName),
      dateOfBirth: fc.constant(dateOfBirth ?? '19900131'),
      gender: fc.constant(gender === 'F' || gender === 'M' ? gender : 'F'),
      suffix: fc.constantFrom('JR', 'III'),
    },
    { requiredKeys: ['firstName', 'lastName', 'dateOfBirth'] },
  )
}

function linesOf(facts: ClaimFacts): fc.Arbitrary<readonly object[]> {
  const lines = facts.lines.map(({ qualifier, procedure, charge, units, modifiers, revenueCode, controlNumber }) => {
    const needed = fc.record({
      productOrServiceIDQualifier: fc.constant(qualifier),
      procedureCode: like(procedure),
      lineItemChargeAmount: fc.constant(toAmount(charge)),
      unitsOfServiceCount: fc.constant(String(units)),
      serviceLineDate: fc.constant(facts.serviceFrom),
    })
    const further = some({
      serviceLineEndDate: fc.constant(facts.serviceTo),
      procedureModifiers: modifiers && fc.constant(modifiers),
      lineItemControlNumber: fc.constant(controlNumber ?? 'LINE1'),
      revenueCode: fc.constant(revenueCode ?? '0900'),
    })
    return fc.tuple(needed, further).map(([needed, further]) => ({ ...needed, ...further }))
  })
  return fc.tuple(...lines).chain((all) => fc.subarray(all))
}

function encounterOf(facts: ClaimFacts): fc.Arbitrary<object> {
  const { serviceFrom: from, serviceTo: to, payerClaimNumber, patientAccountNumber, clearinghouseClaimNumber } = facts
  const period = mostly<object>(
    fc.constantFrom(
      {},
      { beginningDateOfService: from },
      { endDateOfService: to },
      { beginningDateOfService: from, endDateOfService: to },
      { beginningDateOfService: '20000101', endDateOfService: '20301231' },
    ),
    fc.constant({ beginningDateOfService: '20000101', endDateOfService: '20000101' }),
  )
  const details = some({
    tradingPartnerClaimNumber: like(payerClaimNumber),
    patientAccountNumber: patientAccountNumber === undefined ? undefined : like(patientAccountNumber),
    clearingHouseClaimNumber: clearinghouseClaimNumber === undefined ? undefined : like(clearinghouseClaimNumber),
    submittedAmount: mostly(fc.constant(toAmount(facts.charge)), fc.constant('1.00')),
    billingType: fc.constant('111'),
    locationIdentifier: words,
    pharmacyPrescriptionNumber: words,
  })
  return fc.tuple(words, period, details).map(([trackingNumber, ...more]) => Object.assign({ trackingNumber }, ...more))
}

/** Any question about a claim: with more or less of what is known of it, now and then with something wrong. */
export function anyQuestionAbout(facts: ClaimFacts): fc.Arbitrary<InquiryBody> {
  const { subscriber, dependent, payer } = facts
  const { memberId } = subscriber
  const robin = personOf({ firstName: 'Robin', lastName: subscriber.lastName })
  const nobody = fc.constant<object | undefined>(undefined)
  const body = fc.record({
    controlNumber: fc.constant('123456789'),
    tradingPartnerServiceId: mostly(fc.constant(payer.id), fc.constantFrom('60054', 'PBX03')),
    providers: providersOf(facts.provider),
    subscriber: fc
      .tuple(personOf(subscriber), some({ groupNumber: words }))
      .map(([person, more]) => ({ ...person, memberId, ...more })),
    dependent:
      dependent === undefined ? mostly(nobody, robin) : mostly<object | undefined>(personOf(dependent), nobody),
    encounter: encounterOf(facts),
  })
  const lines = fc.oneof(
    fc.constant({}),
    linesOf(facts).map((lines) => (lines.length === 0 ? {} : { serviceLinesInformation: lines })),
    linesOf(facts).map(([line]) => (line === undefined ? {} : { serviceLineInformation: line })),
  )
  return fc
    .tuple(body, lines, some({ tradingPartnerName: words }))
    .map((parts) => JSON.parse(JSON.stringify(Object.assign({}, ...parts))) as InquiryBody)
}
