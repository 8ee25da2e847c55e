import { faker } from '@faker-js/faker/locale/en'
import type { Subscriber } from './claim.ts'

/**
 * A person who does not exist, the same for the same seed. Kept in a file of its own, so that Faker is imported only
 * when somebody's name is needed.
 */
export function inventSubscriber(seed: number): Subscriber {
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
