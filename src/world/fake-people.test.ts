import { faker } from '@faker-js/faker/locale/en'
import { expect, it } from 'vitest'
import { createSandbox } from '../sandbox.ts'
import { fakeName, fakeSubscriber } from './fake-people.ts'

it('starts a scenario without reseeding the Faker that the tests of a user share', async () => {
  const draw = () => faker.person.fullName()
  faker.seed(42)
  const undisturbed = [draw(), draw()]

  faker.seed(42)
  const before = draw()
  await createSandbox().world('demo').start('paid')
  fakeName('city', 7)
  const after = draw()

  expect([before, after]).toEqual(undisturbed)
})

it('gives the same person and the same name for the same seed', () => {
  expect(fakeSubscriber(7)).toEqual(fakeSubscriber(7))
  expect(fakeSubscriber(7)).not.toEqual(fakeSubscriber(8))
  expect(fakeName('organization', 7)).toBe(fakeName('organization', 7))
})
