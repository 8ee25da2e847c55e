import type { Faker, LocaleDefinition } from '@faker-js/faker'
import { faker as shared } from '@faker-js/faker/locale/en'
import type { Subscriber } from './claim.ts'

/** The kinds of names. */
export type FakeNameKind = 'first name' | 'last name' | 'organization' | 'street' | 'city'

const generators: Readonly<Record<FakeNameKind, (faker: Faker) => string>> = {
  'first name': (faker) => faker.person.firstName(),
  'last name': (faker) => faker.person.lastName(),
  organization: (faker) =>
    `${faker.person.lastName()} ${faker.helpers.arrayElement(['Health', 'Care', 'Clinic', 'Group'])}`,
  street: (faker) => faker.location.streetAddress(),
  city: (faker) => faker.location.city(),
}

/** A synthetic name, the same for the same seed: letters, digits and blanks, which X12 and every client can carry. */
export function fakeName(kind: FakeNameKind, seed: number): string {
  return generators[kind](seededFaker(seed)).replaceAll(/[^A-Za-z0-9 ]/g, '')
}

/**
 * A synthetic person, the same for the same seed. This file stands alone so that Faker is imported only when a name is
 * needed.
 */
export function fakeSubscriber(seed: number): Subscriber {
  const faker = seededFaker(seed)
  const gender = faker.helpers.arrayElement(['female', 'male'] as const)
  return {
    memberId: `PBX${faker.string.numeric(9)}`,
    firstName: faker.person.firstName(gender),
    lastName: faker.person.lastName(),
    dateOfBirth: `${faker.number.int({ min: 1940, max: 2005 })}${faker.helpers.arrayElement(['0115', '0420', '0731', '1109'])}`,
    gender: gender === 'female' ? 'F' : 'M',
  }
}

/**
 * The package exports its class only together with the data of all 70 locales, and its English module only an instance,
 * which the tests of a user may share.
 */
const OwnFaker = shared.constructor as new (options: { locale: LocaleDefinition; seed: number }) => Faker

function seededFaker(seed: number): Faker {
  return new OwnFaker({ locale: shared.rawDefinitions, seed })
}
