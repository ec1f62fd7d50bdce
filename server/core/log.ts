import type { FastifyRequest } from 'fastify'

/** Where lines go; standard output where nothing else is said. */
export type LogStream = { write(line: string): void }

/** Without what stands after the question mark, which may open an account, and without cookies. */
const loggedRequest = ({ method, url, ip: remoteAddress }: FastifyRequest) => ({
  method,
  url: url.split('?')[0] ?? '',
  remoteAddress,
})

type LoggedFault = { type: string; message: string; stack: string; [more: string]: unknown }

/**
 * Of a fault, what happened and where. What people wrote, their addresses and what opens their accounts stand in the
 * parameters of queries, which drivers put into the message and beside it.
 */
function loggedFault(fault: unknown): LoggedFault {
  if (!(fault instanceof Error)) return { type: typeof fault, message: '', stack: '' }
  const { name: type, message, stack = '', cause } = fault
  return {
    type,
    message: message.split('\nparams: ')[0] ?? '',
    stack: stack.replace(message, ''),
    ...('code' in fault && { code: String(fault.code) }),
    ...(cause !== undefined && { cause: loggedFault(cause) }),
  }
}

export const serializers = { req: loggedRequest, err: loggedFault }
