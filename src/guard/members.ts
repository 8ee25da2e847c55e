/** What a member is about, as far as it matters for whether a request is about a real person. */
export type Subject = 'name' | 'birthDate' | 'npi' | 'personsNumber'

/**
 * By the member's name without capitals, dashes and underscores. Names of organizations tell of nobody. A person's number
 * may stand in a member id: insurers used social security numbers for decades. In other members nine digits are a control
 * number, a tax id or a ZIP code.
 */
const subjects: ReadonlyMap<string, Subject> = new Map([
  ...about('name', 'familyname firstname fullname givenname lastname patientname subscribername surname'),
  ...about('birthDate', 'birthdate birthday dateofbirth dob patientdob'),
  ...about('npi', 'npi billingnpi providernpi renderingnpi'),
  ...about(
    'personsNumber',
    'insuredid memberid patientid policynumber socialsecurity socialsecuritynumber ssn subscriberid',
  ),
])

function about(subject: Subject, members: string): readonly (readonly [string, Subject])[] {
  return members.split(' ').map((member) => [member, subject])
}

/** What a member is about: `date_of_birth`, `Date-Of-Birth` and `dateOfBirth` are one. */
export function subjectOf(member: string): Subject | undefined {
  const lower = member.toLowerCase()
  return subjects.get(/[_\- ]/.test(lower) ? lower.replaceAll(/[_\- ]/g, '') : lower)
}

/** Members of the three APIs on the way to such a number. */
const shown: ReadonlySet<string> = new Set(
  (
    'address claim dependent encounter id insurance insuredId memberId noteText npi patient patientId policyNumber practice ' +
    'provider providerId providerNpi providers session socialSecurityNumber ssn subscriber subscriberId taxId x12'
  ).split(' '),
)

/** A member's name as a place may show it: another one than the APIs' own can be data, such as a patient's name. */
export function placeName(member: string): string {
  return shown.has(member) ? member : '*'
}
