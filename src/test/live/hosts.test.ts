import { describe, expect, it } from 'vitest'
import { consequenceOf, isRepeatable } from './hosts.ts'

const claimStatus = '/2024-04-01/change/medicalnetwork/claimstatus/v2'

describe('a request to a vendor', () => {
  it.each([
    ['taiga', 'GET', '/api/v1/partner/sessions/x', 'none'],
    ['taiga', 'POST', '/api/v1/partner/sessions', 'billing'],
    ['taiga', 'POST', '/api/v1/partner/sessions/', 'billing'],
    ['taiga', 'POST', '/API/v1//partner/providers?x', 'billing'],
    ['taiga', 'DELETE', '/anything', 'billing'],

    ['stedi', 'POST', claimStatus, 'none'],
    ['stedi', 'POST', `${claimStatus}/raw-x12`, 'none'],
    ['stedi', 'POST', '/2024-04-01/change/medicalnetwork/professionalclaims/v3/submission', 'unknown'],
    ['stedi', 'POST', `${claimStatus}/../../professionalclaims/v3/submission`, 'unknown'],
    ['stedi', 'POST', `${claimStatus}/%2e%2e/%2E%2E/professionalclaims/v3/submission`, 'unknown'],
    ['stedi', 'POST', `${claimStatus}%2f..%2f..%2fprofessionalclaims`, 'unknown'],
    ['stedi', 'POST', `${claimStatus}\\..\\..\\professionalclaims\\v3`, 'unknown'],
    ['stedi', 'POST', 'no path', 'unknown'],
    ['optum', 'POST', '/medicalnetwork/claimstatus/v2/', 'none'],
    ['optum', 'POST', '/claimstatus/v2/raw-x12/enhanced', 'none'],
    ['optum', 'POST', '/apip/auth/v2/token', 'none'],
    ['optum', 'POST', '/medicalnetwork/professionalclaims/v3/submission', 'unknown'],
  ] as const)('of %s begins what it begins: %s %s', (api, method, path, consequence) => {
    expect(consequenceOf(api, method, path)).toBe(consequence)
  })

  it('may be repeated when it is read-only', () => {
    expect(isRepeatable('taiga', 'GET', '/api/v1/partner/sessions/x')).toBe(true)
    expect(isRepeatable('stedi', 'POST', claimStatus)).toBe(true)
    expect(isRepeatable('stedi', 'DELETE', claimStatus)).toBe(false)
    expect(isRepeatable('taiga', 'POST', '/api/v1/partner/sessions')).toBe(false)
  })
})
