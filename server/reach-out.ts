import type { FastifyInstance } from 'fastify'
import { keepHouse } from './core/housekeeping.ts'
import type { Provider } from './features/identities/provider.ts'
import type { Mail } from './features/mail/service.ts'
import type { Services } from './services.ts'

/** What talks to other servers of itself; whatever does not listen (a command, most tests) does not. */
export function reachOutWhileListening(app: FastifyInstance, { mail, identities }: Services): void {
  sendMail(app, mail)
  if (identities.provider.name !== null) findProvider(app, identities.provider)
}

/** A letter is on its way within two seconds of its cause. */
function sendMail(app: FastifyInstance, mail: Mail): void {
  let stop: () => void = () => undefined
  app.addHook('onListen', async () => {
    stop = keepHouse([mail.deliver], { every: 2_000, onFault: (fault) => app.log.error(fault) })
  })
  app.addHook('onClose', async () => {
    stop()
    await mail.close()
  })
}

/** A provider that is away does not keep the forum from starting: it is asked again until it answers. */
function findProvider(app: FastifyInstance, { find }: Provider): void {
  let stop: () => void = () => undefined
  const onFault = (fault: unknown) => app.log.warn(fault, 'the provider of accounts does not answer')
  app.addHook('onListen', async () => {
    void find().catch(onFault)
    stop = keepHouse([find], { every: 30_000, onFault })
  })
  app.addHook('onClose', async () => stop())
}
