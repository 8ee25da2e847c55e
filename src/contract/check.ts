import { validators as optumRequests } from './generated/optum-request.validators.js'
import { validators as optumResponses } from './generated/optum-response.validators.js'
import { validators as augustRequests } from './generated/stedi-2026-08-request.validators.js'
import { validators as augustResponses } from './generated/stedi-2026-08-response.validators.js'
import { validators as stediRequests } from './generated/stedi-request.validators.js'
import { validators as stediResponses } from './generated/stedi-response.validators.js'
import { validators as taigaRequests } from './generated/taiga-request.validators.js'
import { validators as taigaResponses } from './generated/taiga-response.validators.js'
import { type Validators, type Violation, violationsBy } from './validators.ts'

const validators: Validators = {
  ...taigaRequests,
  ...taigaResponses,
  ...stediRequests,
  ...stediResponses,
  ...augustRequests,
  ...augustResponses,
  ...optumRequests,
  ...optumResponses,
}

/**
 * Every rule of a vendor's contract that `value` breaks; empty when it keeps them all. At most 1,000.
 *
 * This module loads the validators of all vendors. A sandbox uses `loadedViolations`, which loads only those that it needs.
 *
 * @param part `<contract>.<operationId>.request` or `<contract>.<operationId>.<status>`. Responses are closed: a member
 *   that the contract does not name is a violation.
 */
export function violations(part: string, value: unknown): readonly Violation[] {
  return violationsBy(validators, part, value)
}
