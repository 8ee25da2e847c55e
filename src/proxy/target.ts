import { vendorHosts } from '../contract/routes.ts'
import { TargetError } from '../test/target.ts'

/**
 * Where a proxy passes requests on to.
 *
 * @param live Whether that may be a vendor's own host, where calls cost money and claims are real.
 * @throws TargetError
 */
export function proxyTarget(text: string, live: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TargetError(`a target is a URL such as http://127.0.0.1:4276, not "${text}"`)
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new TargetError('a target is scheme, host, port and path, and nothing else')
  }
  if (!live && isVendor(url)) {
    throw new TargetError(
      `${url.hostname} is a vendor's own host, where calls are real; --live says that this is meant`,
    )
  }
  return url
}

function isVendor({ hostname }: URL): boolean {
  return vendorHosts.includes(hostname.replace(/\.$/, ''))
}
