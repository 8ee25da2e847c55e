import { vendorHosts } from '../contract/routes.ts'

/** Thrown for an invalid target. */
export class TargetError extends Error {
  override readonly name = 'TargetError'
}

/**
 * The server to which a proxy forwards requests.
 *
 * @param live Whether it may be a vendor's own host, where calls cost money and claims are real.
 * @throws TargetError
 */
export function proxyTarget(text: string, live: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TargetError(`the target must be a URL such as http://127.0.0.1:4276, not "${text}"`)
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new TargetError('the target must consist of scheme, host, port and path only')
  }
  if (!live && isVendor(url)) {
    throw new TargetError(`${url.hostname} is a vendor's host, where calls are real; use --live to allow it`)
  }
  return url
}

function isVendor({ hostname }: URL): boolean {
  return vendorHosts.includes(hostname.replace(/\.$/, ''))
}
