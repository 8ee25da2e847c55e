import { faker } from '@faker-js/faker/locale/en'
import type { Subscriber } from './claim.ts'

/** What a name can be of. */
export type FakeNameKind = 'first name' | 'last name' | 'organization' | 'street' | 'city'

const inventors: Readonly<Record<FakeNameKind, () => string>> = {
  'first name': () => faker.person.firstName(),
  'last name': () => faker.person.lastName(),
  organization: () => `${faker.person.lastName()} ${faker.helpers.arrayElement(['Health', 'Care', 'Clinic', 'Group'])}`,
  street: () => faker.location.streetAddress(),
  city: () => faker.location.city(),
}

/** A name of nobody and nothing, the same for the same seed: letters, digits and blanks, as X12 and any client can carry them. */
export function fakeName(named: FakeNameKind, seed: number): string {
  faker.seed(seed)
  return inventors[named]().replaceAll(/[^A-Za-z0-9 ]/g, '')
}

/**
 * A person who does not exist, the same for the same seed. Kept in a file of its own, so that Faker is imported only
 * when somebody's name is needed.
 */
export function fakeSubscriber(seed: number): Subscriber {
  faker.seed(seed)
  const gender = faker.helpers.arrayElement(['female', 'male'] as const)
  return {
    memberId: `PBX${faker.string.numeric(9)}`,
    firstName: faker.person.firstName(gender),
    lastName: faker.person.lastName(),
    dateOfBirth: `${faker.number.int({ min: 1940, max: 2005 })}${faker.helpers.arrayElement(['0115', '0420', '0731', '1109'])}`,
    gender: gender === 'female' ? 'F' : 'M',
  }
}
